/** What was checked and what was not, in Chinese. */
import type { UnreadWhy, VerdictTexts, YearSource } from '../../ui-types/verdict';

const numerals = ['一', '二', '三', '四', '五', '六'];
const inChinese = (sections: readonly number[]) => `第${sections.map((part) => numerals[part - 1]).join('、')}部分`;

export const verdict: VerdictTexts = {
  sums: ({ held, computed, broken, unchecked, all }, aside) => {
    if (held === all) return `${all} 项勾稽关系全部成立`;
    const kept = aside === 0 ? '' : aside === broken ? '（已搁置）' : `（其中 ${aside} 项已搁置）`;
    const counts = [
      `${held} 项成立`,
      ...(broken > 0 ? [`${broken} 项不成立${kept}`] : []),
      ...(computed > 0 ? [`${computed} 项由合计推出，无从核对`] : []),
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
  years: (sources, year) => `${sources.map((source) => yearSources[source]).join('、')}年度一致（${year}年）`,
  rules: (count) => `另有 ${count} 条规则未发现问题`,
  ruleList: '检查了哪些内容',
  quiet: {
    fine: (count) => `未发现问题（${count} 项）`,
    fineInPart: (count) => `就读到的内容未见问题（${count} 项）`,
    unchecked: (count) => `未核对或未全部核对（${count} 项）`,
    notApplicable: (count) => `不适用（${count} 项）`,
  },
  quietNotes: {
    unchecked: '原因见上面“未能核对”各项。',
    notApplicable: '需要上年度年报或其他年报才能核对，或者在设置中默认关闭。',
  },
  listed: (names) => names.join('、'),
};

const unreadChinese: Record<UnreadWhy, string> = {
  folded: '未显示',
  picture: '表格为图片，无法读取',
  embedded: '表格为嵌入的文件、画面或附件链接，无法读取',
  'too-large': '未读完',
  other: '表格未能读取',
};

const yearSources: Record<YearSource, string> = { title: '标题', period: '统计期限', text: '正文' };
