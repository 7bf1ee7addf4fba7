import type { Facts } from '../../../rules/late-publication';
import type { RuleWords } from '../../types';
import { regulations } from '../laws';
import { day } from '../phrases';

const SHOWN: Record<Facts['source'], string> = {
  published: '页面所示发布日期为',
  metadata: '网页元数据（PubDate）所载发布日期为',
  updated: '页面未注明发布日期，所示更新或上传日期为',
  shown: '页面所示日期（未注明为发布日期）为',
  signed: '页面未注明发布日期，报告落款日期为',
};

/** What is said of the day that the body is held to. */
function dueText({ body, deadline }: Facts): string {
  if (body === 'township') return '；《条例》未规定乡镇、街道的公布日期，请按当地要求核对。';
  const late = `，晚于${day(deadline)}`;
  if (body === 'other')
    return `${late}；《条例》第四十九条的1月31日是县级以上人民政府部门的时限，本单位的时限请按主管部门要求核对。`;
  return `${late}。`;
}

/** The Chinese words of `late-publication`. */
export const words: RuleWords<Facts> = {
  name: '发布时间较晚',
  check: '发布时间',
  meaning: '发布日期是否晚于规定时限。',
  sentence: (facts) => `${SHOWN[facts.source]}${day(facts.date)}${dueText(facts)}`,
  advice: () => '请核实首次公布日期；页面为重新发布的，可不作处理。',
  basis: (_, facts) => (facts?.body === 'township' || facts?.body === 'other' ? null : regulations('第四十九条')),
};
