// Part five names its problems and its improvements in the words of every office; without one of them it is told.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/readers/static-dom/read-html';
import { checkDocument } from '../../../lib/view/page-check';
import { toPage } from '../../bench/accuracy/model/make-report';
import { plainPage } from '../../bench/accuracy/page/html';
import { plainDraft } from '../../bench/golden/base';

/** The rules that speak of a report with this part five. */
function told(text: string): string[] {
  const draft = plainDraft();
  draft.text[5] = [{ type: 'para', text }];
  const check = checkDocument(readHtml(plainPage(toPage(draft))), { url: 'http://slj.example.gov.cn/' });
  return check?.findings.map(({ rule }) => rule) ?? ['no report'];
}

describe('part five', () => {
  it.each([
    '主要是栏目之间内容交叉，检索不便；年轻干部对审查流程生疏。整改思路：合并重复栏目，编写审查口袋书。',
    '一是公开的深度有待拓展，二是信息更新欠及时。今后，我局将强化责任，定期通报。',
    '2023年，我镇政务公开工作离群众期待还有差距，表现在：解读少、互动弱。2024年将着重在这两方面下功夫。',
    '（一）短板：公开平台建设滞后。（二）对策：加快平台改版。',
    '当前，信息公开内容不够全面，人员业务能力参差不齐。我办将从以下方面着手：加强学习；健全机制。',
    '公开时效性仍需提高，政策解读形式单一。针对上述情况，已于12月完成整改，建立周检机制。',
    '人手紧张，兼职较多，难以及时更新。拟增配专职人员1名，并纳入年度考核。',
    '去年指出的更新滞后现象已得到改善，但基层站所公开意识仍较薄弱。将通过以会代训方式提升。',
    '薄弱环节：依申请公开答复文书欠规范。努力方向：统一文书模板，请法律顾问把关。',
    '存在的困难：乡镇信息员流动性大。改进举措：编印操作手册，实行AB岗。',
    '信息公开质量不高。要加强审核把关，提高信息质量。',
  ])('has both: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    '一是栏目之间内容交叉；二是人手紧张，信息难以及时更新；三是群众参与度低。',
    '公开内容偏少，解读形式单一，干部对审查流程生疏。',
    '要加快平台改版，统一文书模板，实行月度通报，开设专栏。',
  ])('lacks one of them: %s', (text) => {
    expect(told(text)).toEqual(['no-improvement']);
  });
});
