import type { Report } from '../contract/report';
import { compact } from '../text/normalise';
import type { Rule } from './types';

/** The title as printed. */
export interface Facts {
  title: string;
}

/** The name that 条例 gives the report; between its words a year, 年度 or 工作 more or less makes no other name. */
const NAME = /政府信息公开(?:工作)?(?:年度|年|\d{4}年?度?)*(?:工作)?年?度?(?:报告|年报)/;

/** The report goes by another name: 政务公开工作报告, 信息公开总结. No text says that a title must have this one, so it is off until wanted. */
export const reportNameRule: Rule<'report-name', Facts> = {
  id: 'report-name',
  levels: ['hint'],
  offByDefault: true,
  key: ({ title }) => [title],
  *check({ identity }: Report) {
    const { title } = identity;
    if (title === null || NAME.test(compact(title.text).text)) return;
    const place = { title: true } as const;
    const where = [title.ref === null ? { place } : { place, ref: title.ref }];
    yield { status: 'broken', level: 'hint', where, facts: { title: title.text } };
  },
};
