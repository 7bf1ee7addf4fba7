import type { FormId } from '../../../contract/page-check';
import type { Facts } from '../../../rules/blank-cell';
import { digits } from '../../formula';
import type { RuleWords } from '../../types';
import { cellName, tablePlace } from '../names';

function blankSentence({ table, proven, unproven, named }: Facts, form: FormId | null): string {
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

/** Advice that names the values where the sums prove them. */
function adviceOn({ proven, unproven, named }: Facts): string {
  const values = named.flatMap(({ value }) => (value === null ? [] : [value]));
  const [only] = values;
  if (unproven > 0) {
    return values.length > 0
      ? '请按上述数值补填，其余对照台账补填；没有数据的填“0”。'
      : '请对照台账补填；没有数据的填“0”。';
  }
  if (proven === 1 && only !== undefined) return `请补填 ${digits(only)}。`;
  return values.length > 0 ? '请按上述数值补填。' : '请补填数字；没有数据的填“0”。';
}

/** The Chinese words of `blank-cell`. */
export const words: RuleWords<Facts> = {
  name: '单元格空白',
  check: '单元格是否空白',
  meaning: '数字格是否空白；空白不视为 0。',
  sentence: blankSentence,
  namesPart: true,
  advice: adviceOn,
};
