import type { FormId } from '../contract/page-check';
import type { Report } from '../contract/report';
import { formOfYear, newestFirst } from '../form/look-up';
import { compactOf, quote, squash } from '../text/normalise';
import { remember } from '../text/remember';
import type { Rule } from './types';

/** The words that name what is outdated, and what holds instead: the notice of a form, or 政府信息公开条例 as revised (null). */
export interface Facts {
  quote: string;
  year: number;
  due: FormId | null;
}

/** 政府信息公开条例 of 2007. The revision that replaced it is older than the first form, so no report on a form rests on it any more. */
const OLD_REGULATIONS = /(?:国务院令?|国令)\(?第?492号\)?|第492号国务院令/;

/** A report rests on a notice, or on 条例, that had been replaced when its year ended. Told once for each. */
export const outdatedNoticeRule: Rule<'outdated-notice', Facts> = {
  id: 'outdated-notice',
  levels: ['hint'],
  key: ({ due }) => [due ?? '条例'],
  *check({ identity, paragraphs }: Report) {
    const { year } = identity;
    const form = year === null ? null : formOfYear(year);
    if (year === null || form === null) return;
    for (const [names, due] of outdatedBy(form.id)) {
      for (const paragraph of paragraphs) {
        const line = compactOf(paragraph);
        const match = names.exec(line.text);
        if (match === null) continue;
        const words = quote(paragraph.text, line, match.index, match.index + match[0].length);
        const where = [{ place: { text: words }, ref: paragraph.ref }];
        yield { status: 'broken', level: 'hint', where, facts: { quote: words, year, due } };
        break;
      }
    }
  },
};

/** The names of what is outdated where the form is due, each with what holds instead. */
const outdatedBy = remember((due): readonly (readonly [RegExp, FormId | null])[] => {
  const form = newestFirst.find(({ id }) => id === due);
  const older = newestFirst.filter(({ firstYear }) => form && firstYear < form.firstYear);
  return [...older.map((old) => [namesOf(old, form ?? old), form?.id ?? null] as const), [OLD_REGULATIONS, null]];
});

/** How the notice of a form is named: by its number, or by a title that no newer form has. */
function namesOf(old: Named, due: Named): RegExp {
  const names = [old.notice, titleOf(due).includes(titleOf(old)) ? null : titleOf(old)];
  return new RegExp(names.flatMap((name) => (name === null ? [] : [anyBrackets(name)])).join('|'));
}

interface Named {
  notice: string;
  noticeTitle: { zh: string };
}

/** 年度报告格式(试行), without the name of the state. */
function titleOf({ noticeTitle }: Named): string {
  return squash(noticeTitle.zh)
    .replace(/^\(.*?工作(?=年度)/, '')
    .replace(/\)$/, '');
}

/** The number or title as a pattern that takes any kind of bracket. */
function anyBrackets(words: string): string {
  return squash(words)
    .replace(/[.*+?^${}|\\]/g, '\\$&')
    .replaceAll('(', '[〔((\\[【]')
    .replaceAll(')', '[〕))\\]】]');
}
