/** What the files say in Chinese. */
import type { SumCounts } from '../../check/count';
import { formIds } from '../../form/look-up';
import { type FileTexts, isAddress } from '../file-texts';
import { reasonNames } from './vocabulary';

/** In both data files. */
export const UNIT_LEVEL =
  '政府层级（按单位名称推断）：higher 国家或省级、city 市级（含县级市）、county 县级、township 乡级、unknown 名称未表明';

export const files: FileTexts = {
  note: {
    title: (body, year, serious) =>
      `关于${body ?? '贵单位'}${year === null ? '' : `${year}年`}政府信息公开工作年度报告的${serious ? '整改' : '核对'}意见`,
    addressee: (words) => (/[:：]$/.test(words) ? words : `${words}：`),
    page: (url) => `${isAddress(url) ? '网页地址' : '文稿'}：${url}`,
    headings: { error: '需要更正的问题', review: '需要核实的问题', hint: '供参考的提示' },
    change: (cell, from, to) => `${cell}应为 ${to}，现为${from === null ? '空白' : ` ${from}`}`,
    join: (changes) => changes.join('；'),
    cause: (cause) => `（可能原因：${cause}）`,
    unclear: (sums) => `以下 ${sums} 个等式不成立，请对照台账核实。`,
    repair: (number, explanation) => `可能情形${number}：${explanation}`,
    basis: (basis) => `依据：${basis}。`,
    closing: (deadline) => {
      if (deadline === '') return '请逐项核实；确有错误的，请更正后重新发布。';
      const by = /[前内]$/.test(deadline) ? deadline : `${deadline}前`;
      return `请逐项核实；确有错误的，请更正后重新发布，并于${by}反馈办理情况。`;
    },
    clean: (body, year, url, aside) =>
      `${body ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告（${url}）：已核对，未发现${aside ? '需要整改的' : ''}问题。`,
    onlyHints: '已核对，未发现需要更正或者核实的问题。以下内容仅供参考。',
    incomplete: '未能完成核对，尚不能认定无误。下列内容未能核对：',
    more: (count) => `另有 ${count} 项未能核对。`,
    whole: '报告整体',
    colon: '：',
    stop: '。',
    lead: (part, sentence, advice) => part + sentence + advice,
  },
  rows: {
    kinds: { finding: '问题', unchecked: '未能核对', summary: '检查情况' },
    status: (entry) =>
      entry === undefined
        ? '未处理'
        : `已搁置：${reasonNames[entry.reason]}${entry.words === '' ? '' : `（${entry.words}）`}`,
    blank: '空白',
    between: '；',
    morePlaces: (all) => `等 ${all} 处`,
    nothing: '未发现问题。',
    incomplete: '未能完成核对。',
  },
  sheets: {
    title: '政府信息公开工作年度报告检查结果',
    proven: '是',
    legendHead: ['项目', '内容'],
  },
  bodyOf: (body, kind) => `${body}（${kind}）`,
  legend: {
    version: '扩展版本',
    count: '报告份数',
    explanations: [
      ['级别：错误', '由数据运算或规定原文直接得出，确定有误。'],
      ['级别：待核', '很可能有误，需人工核实。'],
      ['级别：提示', '供参考。'],
      [
        '“数据”表',
        '每行一个单元格。“数值”为空表示未知：空白不视为 0。“是否由合计算出”为“是”表示该格空白，数值由合计算出。',
      ],
      [
        '“问题”表',
        '“序号”相同的各行由同一原因引起。“处理”说明该问题是否已由检查人搁置及其原因。最后一行说明检查了哪些内容。',
      ],
    ],
  },
  reportColumns: {
    unit: '单位名称（按页面原文）',
    unit_kind: '单位类型代码：department 部门、government 政府、township 乡镇政府、office 街道办、unknown 未识别',
    year: '报告年度',
    form: `表格格式：${formIds.join(' 或 ')}`,
    published_on: '发布日期',
    page_title: '页面标题',
    url: '网址',
    checked_at: '检查时间（含时区）',
    extension_version: '扩展版本',
    errors: '错误个数（含已搁置）',
    reviews: '待核个数（含已搁置）',
    hints: '提示个数（含已搁置）',
    sums_held: '成立的勾稽关系项数',
    sums_broken: '不成立的勾稽关系项数',
    sums_unchecked: '未能核对的勾稽关系项数',
    sums_all: '该格式勾稽关系总项数',
    unchecked: '未能进行的检查项数',
    rules_off: '已关闭的规则条数',
    cells_found: '读取的单元格数',
    cells_proven: '空白但可由合计算出数值的单元格数',
    cells_unknown: '数值未知的单元格数',
    proven_cells: '数值由合计算出的空白格的代码，以空格分隔',
    sums_computed: '由合计推出、无从核对的勾稽关系项数',
    unit_level: UNIT_LEVEL,
  },
  summary: ({ problems, aside, sums, unchecked, cells }, rulesOff) =>
    `共读取 ${cells.found} 个单元格（其中空白而由合计算出数值的 ${cells.proven} 个，数值未知 ${cells.unknown} 个）；` +
    `${sumsText(sums)}；错误 ${problems.error} 个，待核 ${problems.review} 个，` +
    `提示 ${problems.hint} 个${aside === 0 ? '' : `（以上共有 ${aside} 个已搁置）`}；未能核对 ${unchecked} 项。${rulesOff}`,
  rulesOff: (names) => `已关闭 ${names.length} 条规则，未作检查：${names.join('、')}。`,
};

/** What came of the sums: what is broken or was not checked is named only where there is any. */
function sumsText({ held, computed, broken, unchecked, all }: SumCounts): string {
  if (all === 0) return '未能核对勾稽关系';
  const parts = [
    `${held} 项成立`,
    broken > 0 ? `${broken} 项不成立` : '',
    computed > 0 ? `${computed} 项由合计推出，无从核对` : '',
    unchecked > 0 ? `${unchecked} 项未能核对` : '',
  ];
  return `${all} 项勾稽关系：${parts.filter((part) => part !== '').join('，')}`;
}
