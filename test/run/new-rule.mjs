// Makes what a new rule needs: npm run new:rule missing-date. Its file, its words and its help in both languages, its line in each list, and two
// golden pages. All texts are empty and the rule finds nothing, so the tests fail until both are written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders of words, and the language of each. */
const LANGUAGES = { zh: 'Chinese', en: 'English' };

/**
 * Writes and changes the files of a new rule below `root`.
 * @param {string} root the folder of the repository
 * @param {string} id named after the failing state: missing-date
 * @returns {string[]} the files written or changed, from the root
 */
export function newRule(root, id) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) throw new Error(`not a name in kebab-case: ${id}`);
  const rule = `lib/rules/${id}.ts`;
  if (existsSync(join(root, rule))) throw new Error(`there is a rule ${id} already`);
  const changed = [];
  const write = (path, text) => {
    writeFileSync(join(root, path), text);
    changed.push(path);
  };
  const edit = (path, change) => write(path, change(readFileSync(join(root, path), 'utf8')));
  const name = `${id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())}Rule`;

  write(rule, ruleFile(id, name));
  edit('lib/contract/rule-ids.ts', (text) => text.replace('] as const', `  '${id}',\n] as const`));
  edit('lib/rules/all.ts', (text) => withLine(text, `export { ${name} as '${id}' } from './${id}';`));
  for (const [language, called] of Object.entries(LANGUAGES)) {
    write(`lib/words/${language}/rules/${id}.ts`, wordsFile(id, called));
    edit(`lib/words/${language}/rules/all.ts`, (text) => withLine(text, `export { words as '${id}' } from './${id}';`));
    write(`lib/words/${language}/help/${id}.ts`, helpFile(id, called));
    edit(`lib/words/${language}/help/all.ts`, (text) => withLine(text, `export { help as '${id}' } from './${id}';`));
  }
  edit('test/bench/golden/rules-report.ts', (text) => text.replace(/\n\];\n*$/, `\n${goldenPages(id)}];\n`));
  return changed;
}

/** The list with one more line, in the order of the files' names. */
function withLine(text, line) {
  const [head, ...lines] = text.trimEnd().split('\n');
  const file = (each) => /'\.\/(.*)'/.exec(each)?.[1] ?? '';
  return `${[head, ...[...lines, line].sort((a, b) => (file(a) < file(b) ? -1 : 1))].join('\n')}\n`;
}

function ruleFile(id, name) {
  return `import type { Report } from '../contract/report';
import type { Outcome, Rule } from './types';

/** The evidence from which the sentence is made. */
export type Facts = Record<string, never>;

/** When it fires, in the report's terms, and when it stays silent. */
export const ${name}: Rule<'${id}', Facts> = {
  id: '${id}',
  levels: ['hint'],
  check(_report: Report): Outcome<Facts>[] {
    return [];
  },
};
`;
}

function wordsFile(id, language) {
  return `import type { Facts } from '../../../rules/${id}';
import type { RuleWords } from '../../types';

/** The ${language} words of \`${id}\`. */
export const words: RuleWords<Facts> = {
  name: '',
  check: '',
  meaning: '',
  sentence: () => '',
  advice: () => '',
};
`;
}

function helpFile(id, language) {
  return `import type { RuleHelp } from '../../help-types';

/** What a clerk should know of \`${id}\`, in ${language}. */
export const help: RuleHelp = {
  checked: '',
  todo: '',
  fine: '',
  wrong: { note: '', at: 1, words: '' },
  right: { note: '', at: 1, words: '' },
  law: [],
};
`;
}

function goldenPages(id) {
  return `  {
    slug: '${id}',
    why: '',
    findings: [{ rule: '${id}', level: 'hint' }],
  },
  {
    slug: '${id}-silent',
    why: '',
  },
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [id] = process.argv.slice(2);
  if (id === undefined) throw new Error('name the rule: npm run new:rule missing-date');
  console.log(newRule(join(dirname(fileURLToPath(import.meta.url)), '../..'), id).join('\n'));
  console.log(`
Now write the rule and its words, an example of its evidence in test/unit/words/examples.ts, and the two pages at the end of
test/bench/golden/rules-report.ts: one that fires it, one close by that must not. npm run pages:golden makes the pages.`);
}
