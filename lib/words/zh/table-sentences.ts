/** Chinese sentences about the tables and the parts of the report. */
import type { FormId } from '../../contract/page-check';
import type { CellFacts } from '../../rules/facts';
import type { FactsByRule } from '../../rules/index';
import { digits } from '../formula';
import type { Sentences } from '../types';
import {
  cellName,
  columnLabel,
  columnName,
  formName,
  listed,
  quoted,
  quotedWords,
  rowLabel,
  rowName,
  sectionPlace,
  sectionTitle,
  tableName,
  tablePlace,
  tableSection,
} from './names';

function filled(facts: CellFacts, form: FormId | null): string {
  return `${cellName(facts.at, form)}填为${quotedWords(facts.text)}`;
}

function blankSentence({ table, proven, unproven, named }: FactsByRule['blank-cell'], form: FormId | null): string {
  const all = proven + unproven;
  const place = tablePlace(table);
  const known = named.flatMap(({ at, value }) =>
    value === null ? [] : [`${cellName(at, form)}应为 ${digits(value)}`],
  );
  const open = named.flatMap(({ at, value }) => (value === null ? [cellName(at, form)] : []));
  const others = unproven > open.length ? `${open.join('、')}等 ${unproven} 格` : open.join('、');
  // The table of part two has no sums.
  const effect = `不能视为 0${table === 'disclosure' ? '' : '，涉及的勾稽关系无法核对'}。`;
  if (unproven === 0) {
    const [only] = named;
    if (all === 1 && only?.value != null)
      return `${place}${cellName(only.at, form)}空白，按勾稽关系应为 ${digits(only.value)}。`;
    if (known.length === 0) return `${place}有 ${all} 个单元格空白，其数值均可由合计算出。`;
    return `${place}有 ${all} 个单元格空白，按勾稽关系，${known.join('，')}。`;
  }
  if (all === 1) return `${place}${others}空白，${effect}`;
  if (proven === 0) return `${place}有 ${all} 个单元格空白（${others}），${effect}`;
  const computed = known.length > 0 ? `按勾稽关系，${known.join('，')}` : `${proven} 个的数值可由合计算出`;
  return `${place}有 ${all} 个单元格空白：${computed}；${others}的数值无法算出。`;
}

export const tableSentences = {
  'missing-section': ({ section }) => `未找到${sectionTitle(section)}。`,
  'missing-table': ({ table }) => `${tableSection(table)}未找到${quoted(tableName(table))}。`,
  'picture-table': ({ table, pictures }) =>
    `${tablePlace(table)}以图片形式发布（${pictures} 张图片），表内数据无法读取，请人工核对。`,
  'missing-row': ({ table, axis, keys, form }) => {
    const names = keys.map((key) =>
      quoted(axis === 'row' ? rowLabel(table, key, form) : columnLabel({ table, row: '', column: key }, form)),
    );
    const counter = axis === 'row' ? '行' : '列';
    const list = listed(names, 4, counter);
    return `${tablePlace(table)}缺少${list}${names.length > 4 ? '' : counter}，与${formName(form)}不符。`;
  },
  'wrong-form': ({ year, used, due, tables }) => {
    const where = tables.map((table) => tablePlace(table)).join('、');
    return `${year}年度报告${where ? `的${where}` : ''}使用了${formName(used)}，应当使用${formName(due)}。`;
  },
  'invalid-count': (facts, form) =>
    `${filled(facts, form)}，${facts.reason === 'negative' ? '此处数值不能为负数' : '此处应填整数，不能为小数'}。`,
  'not-a-number': (facts, form) =>
    facts.value === null
      ? `${filled(facts, form)}，此处应填数字，无法据此核对。`
      : `${filled(facts, form)}，数字之外另有文字，核对时按 ${digits(facts.value)} 计。`,
  'blank-cell': blankSentence,
  'placeholder-cell': ({ table, cells }, form) => {
    const symbols = [...new Set(cells.map(({ text }) => quotedWords(text)))];
    const places = cells.map(({ at }) => cellName(at, form));
    return `${tablePlace(table)}有 ${cells.length} 个单元格以${listed(symbols, 4, '种符号')}代替数字：${listed(places, 3, '处')}。`;
  },
  'malformed-table': ({ table, label, found, expected }) => {
    const row = label.trim() === '' ? '有一行' : `${quotedWords(label)}行`;
    const than = found > expected ? `多出 ${found - expected} 个` : `缺少 ${expected - found} 个`;
    return `${tablePlace(table)}${row}有 ${found} 个数据格，格式规定为 ${expected} 个，${than}，无法确定各数所属的列。`;
  },
  'altered-label': ({ table, printed, expected }) =>
    `${tablePlace(table)}的${quotedWords(printed)}与格式规定的${quotedWords(expected)}不一致。`,
  'section-order': ({ reason, heading, section, previous }) => {
    const name = `标题${quotedWords(heading)}`;
    const before = previous === null ? '前面的标题' : `前面的标题${quotedWords(previous)}`;
    if (reason === 'repeated') return `${name}的序号与${before}重复。`;
    if (reason === 'jump') return `${name}的序号与${before}不连续。`;
    if (reason === 'level') {
      return `${name}的层级有误${section === null ? '' : `，${sectionPlace(section)}应以一级标题“一、”“二、”的样式编号`}。`;
    }
    return `${name}的位置与规定的顺序不符${previous === null ? '' : `，其前为${quotedWords(previous)}`}。`;
  },
  'fee-unit': (facts, form) => `${filled(facts, form)}，该格单位为万元，疑似以元为单位填报。`,
  'regulation-authority': ({ cells, body }, form) => {
    const values = cells.map(({ at, value }) => `${cellName(at, form)}为 ${digits(value)}`).join('，');
    return `${values}，而${body ?? '本单位'}一般无规章制定权，请核实是否误填。`;
  },
  'stock-bound': ({ issued, repealed, inForce }, form) =>
    `${rowName(issued.at, form)}：${columnLabel(issued.at, form)} ${digits(issued.value)} - ${columnLabel(repealed.at, form)} ${digits(repealed.value)} = ${digits(issued.value - repealed.value)}，大于${columnLabel(inForce.at, form)} ${digits(inForce.value)}。`,
  'carry-bound': ({ newReceived, carriedForward }, form) =>
    `${columnName(carriedForward.at, form)}：结转下年度 ${digits(carriedForward.value)} 件，多于本年新收 ${digits(newReceived.value)} 件。`,
} satisfies Partial<Sentences>;
