import type { Report } from '../contract/report';
import { withoutPreamble } from '../prose/preamble';
import { compact, squash } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** How many characters the section has. */
export interface Facts {
  length: number;
}

/** A shorter section is poor in other ways. */
const LEAST = 60;
/** A year, or a number of things, in Chinese numerals: 二〇二二年, 三次, 十余件. */
const CHINESE_COUNT =
  /二[〇○零][〇○零一二三四五六七八九]{2}年|[一二两三四五六七八九十百千万]{1,6}余?(?:条|件|次|份|期|场|篇|个|项|名|人|家|类|批|部)/;
/** Parts of a body's name that any body has. */
const COMMON = /人民政府|政府|办公室|办公厅|办事处|委员会|管理|服务|中心|街道/g;
/** So many characters of its name in a row tell which body speaks. */
const NAME_LENGTH = 3;

/** Section one has no figure, no year and no name of the body: it could stand in the report of anyone. */
export const genericTextRule: Rule<'generic-text', Facts> = {
  id: 'generic-text',
  levels: ['hint'],
  *check(report: Report) {
    const { body } = report.identity;
    const own = report.paragraphs.filter(({ section }) => section === 1);
    // The numbers of sub-headings are no figures.
    const text = own.map((paragraph) => withoutPreamble(paragraph).replace(NUMBERING, '')).join('');
    if (body === null || text.length < LEAST || /\d/.test(text) || CHINESE_COUNT.test(text)) return;
    if (namesOf(body).some((name) => text.includes(name))) return;
    const where = [sectionSpot(report, 1)];
    const why = unreadReason(report, 1);
    if (why) yield { status: 'unchecked', check: 'generic-text', why, where };
    else yield { status: 'broken', level: 'hint', where, facts: { length: compact(text).text.length } };
  },
};

const NUMBERING = /^(?:[((]?[一二三四五六七八九十\d]{1,3}[))、.])+/;

/** Every three characters in a row of what is the body's own in its name; all of a shorter name. */
function namesOf(body: string): string[] {
  return squash(body)
    .replace(COMMON, ' ')
    .split(' ')
    .filter((part) => part.length > 1)
    .flatMap((part) =>
      part.length <= NAME_LENGTH
        ? [part]
        : Array.from({ length: part.length - NAME_LENGTH + 1 }, (_, at) => part.slice(at, at + NAME_LENGTH)),
    );
}
