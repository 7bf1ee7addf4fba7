/** Names of exported files: unit, year and kind, safe on Windows, macOS and Linux. */
import type { PageCheck } from '../contract/page-check';

/** What an export holds. */
export type ExportKind = 'data-long' | 'data-wide' | 'codebook' | 'findings' | 'json' | 'xlsx' | 'sheet';

/** What a person takes away as a text, not as data. */
export type TextKind = 'circular' | 'note' | 'notes';

const KINDS: Record<ExportKind | TextKind, { words: string; extension: string }> = {
  'data-long': { words: '年报数据', extension: 'csv' },
  'data-wide': { words: '年报数据（宽表）', extension: 'csv' },
  codebook: { words: '代码表', extension: 'csv' },
  findings: { words: '问题清单', extension: 'csv' },
  json: { words: '年报体检', extension: 'json' },
  xlsx: { words: '年报体检', extension: 'xlsx' },
  sheet: { words: '检查单', extension: 'html' },
  circular: { words: '核对情况通报', extension: 'html' },
  note: { words: '整改意见', extension: 'docx' },
  notes: { words: '整改意见', extension: 'zip' },
};

/** 255 bytes is the limit of common file systems; year, kind, extension and a browser's “ (1)” need the rest. */
const BODY_BYTES = 160;

/** As much of a report as its file is named by. */
type Named = Pick<PageCheck['report'], 'body' | 'year'>;

/** 云泽县林业局_2023_年报数据.csv; of several reports 云泽县林业局_2021-2023_年报数据.csv, or 12份年报_2023_年报数据.csv where they are of several units. */
export function exportFileName(reports: readonly Named[], kind: ExportKind | TextKind): string {
  const { words, extension } = KINDS[kind];
  return `${unitOf(reports)}_${yearsOf(reports)}_${words}.${extension}`;
}

function unitOf(reports: readonly Named[]): string {
  const units = new Set(reports.map(({ body }) => safePart(body ?? '')));
  const [unit = ''] = units;
  return units.size > 1 ? `${reports.length}份年报` : unit || '未识别单位';
}

function yearsOf(reports: readonly Named[]): string {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length === 0) return '年份不明';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}

/**
 * One part of a file name. Dropped: controls, direction and zero-width marks, lone surrogates, unassigned characters.
 * Replaced by `_`: what Windows, macOS or a shell gives a meaning, and dots (`CON.x` is a device, `..` a folder).
 */
function safePart(words: string): string {
  const plain = words
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"/\\|?*.%~$`'&;!^#{}[\]=+@\s]+/gu, '_')
    .replace(/_+/g, '_')
    .replace(/^[-_]+|[-_]+$/g, '');
  return cutToBytes(plain, BODY_BYTES).replace(/[-_]+$/, '');
}

/** The longest beginning of at most `limit` bytes in UTF-8 that ends between characters. */
function cutToBytes(words: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of words) {
    bytes += byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
