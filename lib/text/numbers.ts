/** What a table cell prints: a number, nothing, a stand-in for nothing, or words. */
import { collapse, DASHES } from './normalise';
import { remember } from './remember';
import { simplifiedUnit, simplify } from './simplify';

/** A cell's words understood. `value` is null unless `kind` is `number`. */
export interface CellValue {
  readonly kind: 'number' | 'blank' | 'placeholder' | 'text';
  readonly value: number | null;
  /** Words beside the number, without their brackets; null where there are none. */
  readonly note: string | null;
  /** The unit behind the number; null where none is printed. */
  readonly unit: string | null;
}

const BLANK: CellValue = { kind: 'blank', value: null, note: null, unit: null };
const PLACEHOLDER: CellValue = { kind: 'placeholder', value: null, note: null, unit: null };
const TEXT: CellValue = { kind: 'text', value: null, note: null, unit: null };

/** Marks and words that clerks write where there is nothing to count. */
const PLACEHOLDERS = /^(?:[/\\|×xX✕✗*·.。、,_~-]{1,6}|无|没有|暂无|空|略|不涉及|N\/?A|nil|none)$/i;

/** What the words among the stand-ins begin with. */
const STAND_INS = '无没暂空略不';

/** True for words that begin as no number and no stand-in does: most labels and lines of text, which need no closer look. */
function areWords(printed: string): boolean {
  const first = simplifiedUnit(printed.charCodeAt(0));
  return first >= 0x4e00 && first <= 0x9fff && !STAND_INS.includes(String.fromCharCode(first));
}

const NUMBER =
  /^([+-]?)(\d{1,3}(?:[, ]\d{3})+|\d+)(\.\d+)?(万元|亿元|元|件次|人次|件|条|项|个|宗|份|起|次|例|人|部|篇|家|户)?(?:\((.{1,80})\))?$/;

/** More digits than any count has; a sum of such numbers is still exact. */
const MOST_DIGITS = 12;

/** A reference to a note behind a number (3①, 3¹): no digit of it, though NFKC would make it one. */
const FOOTNOTE = /(?<=[\d０-９])\s*([\u2460-\u24ff\u00b9\u00b2\u00b3\u2070-\u2079]+)$/;

/** Reads one cell. Never throws; anything not understood is `text`, and so is a number too long to be one. */
export function readCellValue(printed: string): CellValue {
  return areWords(printed) ? TEXT : understand(printed);
}

const understand = remember((printed): CellValue => {
  if (/^\d{1,9}$/.test(printed)) return { kind: 'number', value: Number(printed), note: null, unit: null };
  const text = collapse(simplify(printed))
    .replace(FOOTNOTE, '($1)')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/[〔【［「]/g, '(')
    .replace(/[〕】］」]/g, ')')
    .trim();
  if (text === '') return BLANK;
  const bare = text.replace(/\s+/g, '');
  if (PLACEHOLDERS.test(bare)) return PLACEHOLDER;
  // Digits broken over two lines or padded ("1 2") may be one number or two; only a thousands group is surely one.
  const match = NUMBER.exec(
    text
      .replace(/\s*([.,()])\s*/g, '$1')
      .replace(/([+-])\s+/, '$1')
      .replace(/\s+(?=\D)/g, ''),
  );
  if (!match) return TEXT;
  const [, sign = '', whole = '', fraction = '', unit, note] = match;
  const digits = whole.replace(/[, ]/g, '');
  if (digits.length > MOST_DIGITS) return TEXT;
  const value = Number(`${sign}${digits}${fraction}`);
  return { kind: 'number', value: value === 0 ? 0 : value, note: note ?? null, unit: unit ?? null };
});
