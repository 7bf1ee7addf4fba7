/** Traditional characters read as simplified ones, one for one, so that every position holds: sites offer 繁体版, and the forms are simplified. */
import { SIMPLIFIED, TRADITIONAL } from './traditional-characters';

/** The characters that can be traditional lie in this stretch of Unicode. */
const FIRST = 0x3400;
const LAST = 0x9fff;

let known: Uint16Array | null = null;

function table(): Uint16Array {
  const made = new Uint16Array(LAST - FIRST + 1);
  for (let index = 0; index < TRADITIONAL.length; index += 1)
    made[TRADITIONAL.charCodeAt(index) - FIRST] = SIMPLIFIED.charCodeAt(index);
  return made;
}

/** The simplified character for a traditional one, both as UTF-16 units; any other unit is given back. */
export function simplifiedUnit(unit: number): number {
  if (unit < FIRST || unit > LAST) return unit;
  known ??= table();
  return known[unit - FIRST] || unit;
}

/** The text with every traditional character as its simplified one; as long as before. */
export function simplify(text: string): string {
  let simplified = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const plain = simplifiedUnit(unit);
    if (plain === unit) continue;
    simplified += text.slice(from, index) + String.fromCharCode(plain);
    from = index + 1;
  }
  return from === 0 ? text : simplified + text.slice(from);
}
