/** A report written by hand, sentence by sentence, that golden pages start from; nothing in it is random. */
import {
  applicants,
  applicationRows,
  caseBlocks,
  caseOutcomes,
  disclosureBands,
  type FormId,
  resultKeys,
} from '../accuracy/model/form';
import type { Draft } from '../accuracy/model/make-report';
import { type Body, idOf, type ModelCells } from '../accuracy/model/report';
import { makeRng } from '../accuracy/random';

/** Numbers that are not zero: `newReceived/naturalPerson`, `reconsideration.upheld`, `license/decisions`; totals follow. */
export type Numbers = Record<string, number>;

/** Tables with these numbers, all totals added up. */
export function cellsOf(form: FormId, numbers: Numbers): ModelCells {
  const cells: ModelCells = new Map();
  const put = (table: 'disclosure' | 'applications' | 'cases', row: string, column: string, value: number): void => {
    const at = { table, row, column };
    cells.set(idOf(at), { at, text: String(value), kind: 'number', value, truth: value });
  };
  for (const band of disclosureBands(form)) {
    for (const row of band.rows)
      for (const { key } of band.columns) put('disclosure', row.key, key, numbers[`${row.key}/${key}`] ?? 0);
  }
  const parts = applicants.slice(0, 6).map((line) => line.key);
  const part = (row: string, column: string): number =>
    row === 'resultTotal'
      ? resultKeys(form).reduce((sum, key) => sum + part(key, column), 0)
      : (numbers[`${row}/${column}`] ?? 0);
  for (const { key: row } of applicationRows(form)) {
    for (const column of parts) put('applications', row, column, part(row, column));
    put(
      'applications',
      row,
      'total',
      parts.reduce((sum, column) => sum + part(row, column), 0),
    );
  }
  for (const block of caseBlocks) {
    const names = caseOutcomes.map(({ key }) => key).filter((key) => key !== 'total');
    for (const name of names) put('cases', 'count', `${block}.${name}`, numbers[`${block}.${name}`] ?? 0);
    put(
      'cases',
      'count',
      `${block}.total`,
      names.reduce((sum, name) => sum + (numbers[`${block}.${name}`] ?? 0), 0),
    );
  }
  return cells;
}

export const headings = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** The bureau that most golden pages report for. */
export const bureau: Body = {
  kind: 'department',
  name: '岚汀县水利局',
  own: '我局',
  noun: '局',
  region: '岚汀县',
  makesRegulations: false,
};

/** Four applications, one review, a few decisions. */
export const someNumbers: Numbers = {
  'normativeDocuments/issued': 2,
  'normativeDocuments/inForce': 9,
  'license/decisions': 12,
  'penalty/decisions': 4,
  'newReceived/naturalPerson': 3,
  'newReceived/commercialEnterprise': 1,
  'granted/naturalPerson': 2,
  'denied.thirdParty/naturalPerson': 1,
  'unavailable.notHeld/commercialEnterprise': 1,
  'reconsideration.upheld': 1,
};

/** What a golden report differs in from the plain one. */
export interface Choice {
  form?: FormId;
  year?: number;
  body?: Body;
  numbers?: Numbers;
  /** ISO date in the chrome; '' for none. */
  published?: string;
}

/** The plain report: every rule is silent on it. */
export function plainDraft({
  form = '2021',
  year = 2023,
  body = bureau,
  numbers = someNumbers,
  published = `${(year ?? 2023) + 1}-01-19`,
}: Choice = {}): Draft {
  const cells = cellsOf(form, numbers);
  const received = cells.get('applications|newReceived|total')?.truth ?? 0;
  const reviews = cells.get('cases|count|reconsideration.total')?.truth ?? 0;
  const name = body.kind === 'government' ? body.region : body.name;
  const title = `${name}${year}年政府信息公开工作年度报告`;
  return {
    rng: makeRng('golden'),
    form,
    year,
    body,
    cells,
    scale: 'few',
    publishedOn: published,
    title: { lines: [title], hasYear: true },
    name,
    preamble: [
      `按照《中华人民共和国政府信息公开条例》第五十条规定，${body.name}编制了${year}年政府信息公开工作年度报告。`,
      `所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ],
    period: `所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    headings: [...headings],
    text: {
      1: [
        { type: 'sub', text: '（一）主动公开' },
        {
          type: 'para',
          text: `${year}年，${body.own}主动公开政府信息86条，其中工作动态50条、通知公告26条、政策解读10条。`,
        },
        { type: 'sub', text: '（二）依申请公开' },
        {
          type: 'para',
          text: `${received > 0 ? `全年收到政府信息公开申请${received}件，均按期答复。` : '全年未收到政府信息公开申请。'}${reviews > 0 ? `因政府信息公开被申请行政复议${reviews}件，未被提起行政诉讼。` : ''}`,
        },
        { type: 'sub', text: '（三）政府信息管理' },
        { type: 'para', text: '严格落实保密审查和三级审核，定期清理失效文件。' },
        { type: 'sub', text: '（四）平台建设' },
        { type: 'para', text: `依托${body.region}人民政府门户网站设置专栏，由专人维护。` },
        { type: 'sub', text: '（五）监督保障' },
        { type: 'para', text: '将政务公开纳入工作考核，接受社会评议，全年未发生责任追究情形。' },
      ],
      2: [],
      3: [],
      4: [],
      5: [
        { type: 'para', text: '存在的主要问题：一是解读形式不够丰富；二是业务培训不够经常。' },
        { type: 'para', text: `${year + 1}年，${body.own}将丰富解读形式，每季度开展一次培训。` },
      ],
      6: [{ type: 'para', text: form === '2021' ? '本年度未收取信息处理费。' : '无。' }],
    },
    tables: { disclosure: 'table', applications: 'table', cases: 'table' },
    signature: [],
    without: new Set(),
    chrome: {
      documentTitle: title,
      crumbs: ['首页', '政务公开', '政府信息公开年报'],
      meta: published ? `来源：${body.name}  发布时间：${published} 09:30  浏览次数：` : '',
      metadata: [],
      sidebar: [],
      footer: [`主办：${body.region}人民政府办公室`, '某ICP备11000022号'],
    },
    rewrite: () => undefined,
  };
}
