import { describe, expect, it } from 'vitest';
import { managedSchema } from '../../../lib/settings/managed-schema';
import { readPolicy, withPolicy } from '../../../lib/settings/policy';
import { DEFAULT_SETTINGS, SettingsSchema } from '../../../lib/settings/schema';

describe('a policy', () => {
  it.each([undefined, null, 'x', 3, [], [{ marks: false }], {}])('prescribes nothing where it is %j', (stored) => {
    expect(readPolicy(stored)).toEqual({});
  });

  it('prescribes what makes sense in it, and nothing by what does not', () => {
    const stored = {
      ...{
        version: 9,
        language: 'fr',
        marks: false,
        bom: 'no',
        rulesOff: ['balance', 'nothing'],
        rulesOn: 'report-name',
      },
      ...{ sites: ['www.example.com', '*.cn'], unknown: true },
    };
    expect(readPolicy(stored)).toEqual({ marks: false, rulesOff: ['balance'], sites: ['www.example.com'] });
  });

  it('holds whatever the person has chosen, and leaves him the rest', () => {
    const own = { ...DEFAULT_SETTINGS, language: 'en' as const, marks: true, sites: ['www.example.com'] };
    expect(withPolicy(own, {})).toEqual(own);
    expect(withPolicy(own, { marks: false, sites: ['bz.example.com', 'www.example.com'] })).toEqual({
      ...own,
      marks: false,
      sites: ['bz.example.com', 'www.example.com'],
    });
  });

  it('switches rules off and on, and one that it names in both lists off', () => {
    const own = { ...DEFAULT_SETTINGS, rulesOff: ['template-text' as const, 'row-total' as const] };
    const held = withPolicy(own, { rulesOff: ['balance', 'report-name'], rulesOn: ['row-total', 'report-name'] });
    expect(held).toMatchObject({ rulesOff: ['balance', 'report-name', 'template-text'], rulesOn: ['row-total'] });
  });
});

describe('what Chrome is told of policies', () => {
  it('names every setting but the version, with its type, and requires none', () => {
    const schema = managedSchema() as { properties: Record<string, { type: string; items?: object }> };
    const fields = Object.keys(SettingsSchema.shape).filter((name) => name !== 'version');
    expect(Object.keys(schema)).toEqual(['type', 'properties']);
    expect(Object.keys(schema.properties)).toEqual(fields);
    expect(schema.properties).toMatchObject({
      language: { type: 'string', enum: ['auto', 'zh', 'en'] },
      marks: { type: 'boolean' },
      sites: { type: 'array', items: { type: 'string' } },
    });
    expect(JSON.stringify(schema)).not.toMatch(/maxItems|required|additionalProperties/);
  });
});
