/** 整改意见 as Word documents: all in one, or one for each report in an archive. To be imported lazily, for the sake of the packer. */
import { strToU8, zipSync } from 'fflate';
import { escapeHtml } from './escape-html';
import { exportFileName } from './file-name';
import type { MadeFile } from './make-file';
import { type NoteLine, type NoteOptions, noteLines } from './note';
import type { FileReport } from './report';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Files of an archive bear a time, and the same reports shall give the same bytes: the first that an archive can say. */
const TIME = new Date(1980, 0, 1);

/** All notes one behind the other, each letter on a page of its own; a line on a report without faults stands behind the one before. */
export function noteFile(reports: readonly FileReport[], options: NoteOptions): MadeFile {
  const notes = reports.map((report) => noteLines(report, options));
  return { name: nameOf(reports), content: documentOf(notes), type: DOCX };
}

/** One document for each report, in one archive; of two with the same name the second is numbered. */
export function noteArchive(reports: readonly FileReport[], options: NoteOptions): MadeFile {
  const files: Record<string, Uint8Array> = {};
  for (const report of reports) {
    const name = nameOf([report]);
    let own = name;
    for (let number = 2; own in files; number += 1) own = name.replace(/(?=\.docx$)/, `（${number}）`);
    files[own] = documentOf([noteLines(report, options)]);
  }
  const name = exportFileName(
    reports.map(({ check }) => check.report),
    'notes',
  );
  return { name, content: zipSync(files, { level: 0, mtime: TIME }), type: 'application/zip' };
}

function nameOf(reports: readonly FileReport[]): string {
  return exportFileName(
    reports.map(({ check }) => check.report),
    'note',
  );
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${DOCX}.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
/** A4 with the margins of an official letter, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

/** The least of a Word document that Word, WPS and LibreOffice open alike: paragraphs with their own looks, and no styles. */
function documentOf(notes: readonly (readonly NoteLine[])[]): Uint8Array<ArrayBuffer> {
  const body = notes.flatMap((lines, note) => lines.map((line) => paragraph(line, note > 0 && line.kind === 'title')));
  const xml = `${HEAD}<w:document xmlns:w="${W}"><w:body>${body.join('')}${PAGE}</w:body></w:document>`;
  const parts = { '[Content_Types].xml': TYPES, '_rels/.rels': RELATIONS, 'word/document.xml': xml };
  const files = Object.fromEntries(Object.entries(parts).map(([name, words]) => [name, strToU8(words)]));
  return zipSync(files, { mtime: TIME });
}

/** Fonts of the body and of headings, as official letters have them. */
const BODY = '仿宋';
const HEADING = '黑体';

function paragraph({ kind, words }: NoteLine, newPage: boolean): string {
  const strong = kind === 'title' || kind === 'heading';
  const font = strong ? HEADING : BODY;
  const size = kind === 'title' ? 36 : 28;
  const place =
    (newPage ? '<w:pageBreakBefore/>' : '') +
    `<w:spacing w:line="500" w:lineRule="exact"${strong ? ' w:before="160" w:after="160"' : ''}/>` +
    (kind === 'beneath' ? '<w:ind w:left="560"/>' : '') +
    (kind === 'title' ? '<w:jc w:val="center"/>' : kind === 'signature' ? '<w:jc w:val="right"/>' : '');
  const looks = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/><w:sz w:val="${size}"/></w:rPr>`;
  const text = escapeHtml(words.replace(/\s+/g, ' ').trim().replace(NOT_XML, ''));
  return `<w:p><w:pPr>${place}</w:pPr><w:r>${looks}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** Signs that no XML may hold; a page can print any. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
