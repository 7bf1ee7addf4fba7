import type { Facts } from '../../../rules/section-order';
import type { RuleWords } from '../../types';
import { quotedWords, sectionPlace } from '../names';

/** The Chinese words of `section-order`. */
export const words: RuleWords<Facts> = {
  name: '标题序号有误',
  check: '标题序号',
  meaning: '各部分标题的序号是否重复、跳号。',
  sentence: ({ reason, heading, section, previous }) => {
    const name = `标题${quotedWords(heading)}`;
    const before = previous === null ? '前面的标题' : `前面的标题${quotedWords(previous)}`;
    if (reason === 'repeated') return `${name}的序号与${before}重复。`;
    if (reason === 'jump') return `${name}的序号与${before}不连续。`;
    if (reason === 'level') {
      return `${name}的层级有误${section === null ? '' : `，${sectionPlace(section)}应以一级标题“一、”“二、”的样式编号`}。`;
    }
    return `${name}的位置与规定的顺序不符${previous === null ? '' : `，其前为${quotedWords(previous)}`}。`;
  },
  advice: () => '请按“一”至“六”的顺序重新编号。',
};
