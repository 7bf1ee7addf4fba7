import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, readSettings, SettingsSchema } from '../../../lib/settings/schema';

const chosen = {
  version: 1,
  language: 'en',
  marks: false,
  tick: false,
  noteLanguage: 'en',
  noteTemplate: { addressee: '各有关单位', deadline: '3月15日', signature: '云泽县政务公开办' },
  bom: false,
  keepOpened: true,
  rulesOff: ['late-publication'],
  rulesOn: ['report-name'],
  sites: ['www.example.com', '*.example.org'],
};

describe('stored settings', () => {
  it('are the defaults where nothing was ever stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, state: 'fine' });
  });

  it('come back as they were stored', () => {
    expect(readSettings(structuredClone(chosen))).toEqual({ settings: chosen, state: 'fine' });
  });

  it('of the time before rules that are off by default are fine, and leave those off', () => {
    const { rulesOn: _, ...old } = chosen;
    expect(readSettings(old)).toEqual({ settings: { ...chosen, rulesOn: [] }, state: 'fine' });
  });

  it('of the time before the ledger are fine, and keep nothing that is opened', () => {
    const { keepOpened: _, ...old } = chosen;
    expect(readSettings(old)).toEqual({ settings: { ...chosen, keepOpened: false }, state: 'fine' });
  });

  it('of the time before the tick and the words of notes are fine, and have the defaults of these', () => {
    const { tick, noteLanguage, noteTemplate, ...old } = chosen;
    const { settings, state } = readSettings(old);
    expect(state).toBe('fine');
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...old });
  });

  it.each([
    ['a word', 'on'],
    ['null', null],
    ['a list', [chosen]],
    ['an empty object', {}],
    ['no version', { ...chosen, version: undefined }],
    ['a version of another type', { ...chosen, version: '1' }],
  ])('are read without a throw, and said to be damaged: %s', (_, stored) => {
    const { settings, state } = readSettings(stored);
    expect(state).toBe('damaged');
    expect(SettingsSchema.safeParse(settings).success).toBe(true);
  });

  it('lose what makes no sense, and nothing else', () => {
    const stored = {
      ...chosen,
      marks: 'yes',
      rulesOff: ['late-publication', 'no-such-rule', 7, 'late-publication'],
      sites: ['www.example.com', 'javascript:alert(1)', '*', '<all_urls>', null],
    };
    const { settings, state } = readSettings(stored);
    expect(state).toBe('damaged');
    expect(settings).toEqual({
      ...chosen,
      marks: DEFAULT_SETTINGS.marks,
      rulesOff: ['late-publication'],
      sites: ['www.example.com'],
    });
  });

  it('of a later version are read as far as they are known, and said to be newer', () => {
    const stored = { ...chosen, version: 2, rulesOff: ['late-publication', 'a-rule-to-come'], colour: 'red' };
    expect(readSettings(stored)).toEqual({ settings: chosen, state: 'newer' });
  });

  it('of an earlier version go through every step from there', () => {
    const steps = [(fields: object) => ({ ...fields, version: 2, marks: true })];
    expect(readSettings(chosen, steps).settings.marks).toBe(true);
    expect(readSettings({ ...chosen, version: 2 }, steps).settings.marks).toBe(false);
    const failing = () => {
      throw new Error('a shape that never was');
    };
    expect(readSettings(chosen, [failing]).settings).toEqual(chosen);
  });
});

describe('the language', () => {
  it('is the chosen one, else that of the browser', () => {
    expect(languageOf({ ...DEFAULT_SETTINGS, language: 'en' }, 'zh')).toBe('en');
    expect(languageOf(DEFAULT_SETTINGS, 'zh')).toBe('zh');
  });
});
