import type { Report } from '../contract/report';
import { compactOf } from '../text/normalise';
import { sectionSpot, unreadReason } from './spots';
import type { Rule } from './types';

/** What section five does not tell. */
export interface Facts {
  missing: 'problems' | 'improvements';
}

/** Words by which problems are named. */
const PROBLEMS =
  /问题|不足|短板|薄弱|差距|欠缺|缺乏|困难|滞后|单一|不到位|不完善|不及时|不规范|不[够高强深全广细熟多实严便畅齐均佳快准精]|难以|难度|紧张|短缺|生疏|脱节|重复|交叉|流于|未能|参差|欠|有待|有所|偏|较[少低弱慢差]|仍需|还需|尚|亟待/;
/** Words by which improvements are told or promised; or a clause that begins with what is done: 一是加强…. */
const IMPROVEMENTS =
  /改进|整改|改善|对策|举措|思路|打算|(?:努力|工作)方向|下一?步|下阶段|措施|今后|接下来|明年|计划|拟|针对|为此|对此|(?<!即)将|已(?:经)?[建开组完落制采]|\d{4}年|(?:^|[。;:、,]|[一二三四五六七]是|[\d一二三四五六七][.、)])(?:要|应|我[局镇乡委办县区市]|进一步|不断|继续|持续|着力|切实|积极|认真|定期)*(?:加强|提升|提高|完善|强化|健全|优化|加大|规范|深化|拓宽|拓展|丰富|推进|落实|增强|严格|建立|开展|组织|创新|细化|压实|充实|明确|做好|加快|统一|编[印写制]|实行|推行|开设|合并|增[配加设]|聘请)/;
/** The section says that there is none. */
const NONE = /(?:不存在|没有|未发现|无)(?:突出|明显|重大|主要|较大)?的?(?:问题|不足)/;
/** A shorter text is as good as none, which empty-section tells. */
const LEAST = 12;

/** Section five names problems and says nothing of improvements, or the reverse: the law asks for both. */
export const noImprovementRule: Rule<'no-improvement', Facts> = {
  id: 'no-improvement',
  levels: ['hint'],
  key: ({ missing }) => [missing],
  *check(report: Report) {
    const section = report.sections.find(({ number }) => number === 5);
    if (section === undefined || section.headingRef === null) return;
    const text = report.paragraphs
      .filter((paragraph) => paragraph.section === 5)
      .map((paragraph) => compactOf(paragraph).text)
      .join('\n');
    if (text.length < LEAST || NONE.test(text)) return;
    const [problems, improvements] = [PROBLEMS.test(text), IMPROVEMENTS.test(text)];
    if (problems === improvements) return;
    const where = [sectionSpot(report, 5)];
    const why = unreadReason(report, 5);
    const missing = problems ? 'improvements' : 'problems';
    if (why) yield { status: 'unchecked', check: 'no-improvement', why, where };
    else yield { status: 'broken', level: 'hint', where, facts: { missing } };
  },
};
