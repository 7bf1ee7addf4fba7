/** The words around what was checked and what was not, in every language. */
import type { Language, ReportView, ShownView, UnreadView } from '../lib/view/schema';

/** Everything one language needs. */
export interface VerdictTexts {
  /** @param aside how many of the sums that fail are set aside */
  sums(counts: ReportView['sums'], aside: number): string;
  /** Nothing was found, but not everything was looked at. */
  incomplete: string;
  /** As `incomplete`, where parts are folded away and nothing else is in the way. */
  folded(sections: readonly number[]): string;
  /** Parts that were not read for one reason. */
  unread(why: UnreadView['why'], sections: readonly number[]): string;
  /** Behind the words on errors and 待核. */
  partly: string;
  /** What to do about parts that are folded away. */
  expand: string;
  /** What a report without problems has shown. */
  parts: string;
  tables: string;
  years(sources: ShownView['years'], year: number): string;
  rules(count: number): string;
}

const numerals = ['一', '二', '三', '四', '五', '六'];
const inChinese = (sections: readonly number[]) => `第${sections.map((part) => numerals[part - 1]).join('、')}部分`;

const zh: VerdictTexts = {
  sums: ({ held, broken, unchecked, all }, aside) => {
    if (held === all) return `${all} 项勾稽关系全部成立`;
    const kept = aside === 0 ? '' : aside === broken ? '（已搁置）' : `（其中 ${aside} 项已搁置）`;
    const counts = [
      `${held} 项成立`,
      ...(broken > 0 ? [`${broken} 项不成立${kept}`] : []),
      ...(unchecked > 0 ? [`${unchecked} 项未能核对`] : []),
    ];
    return `${all} 项勾稽关系：${counts.join('，')}`;
  },
  incomplete: '未能完成核对',
  folded: (sections) => `尚未完成核对：${inChinese(sections)}未显示`,
  unread: (why, sections) => inChinese(sections) + unreadChinese[why],
  partly: '，另有内容未能核对',
  expand: '请在网页中展开各部分，再点“重新检查”。',
  parts: '六个部分齐全',
  tables: '三张规定表格的行、列齐全',
  years: (sources, year) => `${sources.map((source) => yearSources.zh[source]).join('、')}年度一致（${year}年）`,
  rules: (count) => `另有 ${count} 条规则未发现问题`,
};

const unreadChinese: Record<UnreadView['why'], string> = {
  folded: '未显示',
  picture: '表格为图片，无法读取',
  embedded: '表格为嵌入的文件、画面或附件链接，无法读取',
  'too-large': '未读完',
  other: '表格未能读取',
};

const yearSources: Record<Language, Record<ShownView['years'][number], string>> = {
  zh: { title: '标题', period: '统计期限', text: '正文' },
  en: { title: 'title', period: 'period', text: 'text' },
};

const listed = (words: readonly string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
const inEnglish = (sections: readonly number[]) =>
  `${sections.length === 1 ? 'part' : 'parts'} ${listed(sections.map(String))}`;

const en: VerdictTexts = {
  sums: ({ held, broken, unchecked, all }, aside) => {
    if (held === all) return `All ${all} sums hold`;
    const kept = aside === 0 ? '' : aside === broken ? ' (set aside)' : ` (${aside} of them set aside)`;
    const counts = [
      `${held} hold`,
      ...(broken > 0 ? [`${broken} ${broken === 1 ? 'fails' : 'fail'}${kept}`] : []),
      ...(unchecked > 0 ? [`${unchecked} could not be checked`] : []),
    ];
    return `${all} sums: ${counts.join(', ')}`;
  },
  incomplete: 'Not all could be checked',
  folded: (sections) => `Not all checked yet: ${inEnglish(sections)} not shown`,
  unread: (why, sections) => `Not read: ${inEnglish(sections)}${unreadEnglish[why]}`,
  partly: '; more could not be checked',
  expand: 'Expand these parts in the page, then press “Check again”.',
  parts: 'All six parts are there',
  tables: 'All rows and columns of the three statutory tables are there',
  years: (sources, year) => {
    const words = listed(sources.map((source) => yearSources.en[source]));
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} state the same year (${year})`;
  },
  rules: (count) => `${count} more ${count === 1 ? 'rule' : 'rules'} found nothing`,
};

const unreadEnglish: Record<UnreadView['why'], string> = {
  folded: ' (not shown)',
  picture: ' (the table is a picture)',
  embedded: ' (a file, a frame or an attachment in place of the table)',
  'too-large': ' (not read to the end)',
  other: ' (table)',
};

/** The words by language. */
export const verdictTexts: Record<Language, VerdictTexts> = { zh, en };
