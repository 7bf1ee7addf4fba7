import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../lib/check/evidence';
import { noteArchive, noteFile } from '../../../lib/files/note-files';
import { DEFAULT_SETTINGS } from '../../../lib/settings/schema';
import { listOf, makeCheck, troubled } from './fixture';

const options = { language: 'zh', template: DEFAULT_SETTINGS.noteTemplate } as const;
const named = (body: string): Evidence => ({ ...troubled, report: { ...troubled.report, body } });
const reports = (...checks: Evidence[]) => checks.flatMap((check) => listOf(check));
const textOf = (docx: Uint8Array) => strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array);

describe('the notes as documents', () => {
  it('are one Word document, each report on a page of its own', () => {
    const { name, content } = noteFile(reports(named('青禾市财政局'), named('青禾市水利局')), options);
    expect(name).toMatch(/^2份年报_.*整改意见\.docx$/);
    const xml = textOf(content as Uint8Array);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(xml.indexOf('青禾市财政局')).toBeLessThan(xml.indexOf('青禾市水利局'));
  });

  it('are one document each in an archive, numbered where two have the same name', () => {
    const { name, content } = noteArchive(
      reports(named('青禾市财政局'), named('青禾市财政局'), named('青禾市水利局')),
      options,
    );
    expect(name).toMatch(/\.zip$/);
    const files = Object.keys(unzipSync(content as Uint8Array));
    expect(files).toHaveLength(3);
    expect(files[1]).toMatch(/（2）\.docx$/);
  });

  it('have the words of the note', () => {
    const { content } = noteFile(reports(named('青禾市财政局')), options);
    expect(textOf(content as Uint8Array)).toContain('应为 2932，现为 2923');
  });

  it('are well-formed whatever the page has printed', () => {
    const check = makeCheck({});
    const odd = { ...check, report: { ...check.report, body: 'a<b>&\u0001\uFFFF\uD800局' } };
    const xml = textOf(noteFile(reports(odd), options).content as Uint8Array);
    const { window } = new JSDOM('');
    expect(new window.DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')).toBeNull();
  });
});
