/** Look-alikes that use the official form itself: blank forms, notices, instructions, interpretations, stubs. */

import type { FormId } from '../model/form';
import { makeCells } from '../model/numbers';
import { drawTable } from '../page/draw';
import { esc, tableHtml } from '../page/html';
import { mapNumbers } from '../page/transform';
import { type Desk, type LookAlike, links, lookAlike, paras, sixHeadings, textTable } from './make';

/** The three statutory tables with no number in them. */
function blankTables({ rng, body, year }: Desk, fill: string): string[] {
  const form: FormId = year >= 2021 ? '2021' : '2019';
  const cells = makeCells(rng.fork('cells'), form, body, 'zero');
  return (['disclosure', 'applications', 'cases'] as const).map((name) =>
    tableHtml(mapNumbers(drawTable(name, form, cells), () => fill)),
  );
}

function blankForm(desk: Desk, fill: string, text: (heading: string) => string): string {
  const tables = blankTables(desk, fill);
  return sixHeadings
    .map((heading, at) => `<p><b>${heading}</b></p>${text(heading)}${at >= 1 && at <= 3 ? tables[at - 1] : ''}`)
    .join('\n');
}

const format = '中华人民共和国政府信息公开工作年度报告格式';

export const formLookAlikes: readonly LookAlike[] = [
  lookAlike(
    'blank-form',
    () => format,
    (desk) => blankForm(desk, '', () => ''),
  ),
  lookAlike(
    'blank-form-of-body',
    ({ body, year }) => `${body.name}${year}年政府信息公开工作年度报告`,
    (desk) => blankForm(desk, '', () => ''),
  ),
  lookAlike(
    'blank-form-instructions',
    ({ body }) => `${body.name}政府信息公开工作年度报告（格式）`,
    (desk) =>
      blankForm(desk, desk.rng.pick(['', '\u00a0', ' ']), (heading) =>
        paras(
          heading.startsWith('一')
            ? '（概述本机关全年主动公开、依申请公开、政府信息管理、平台建设、监督保障等方面情况。）'
            : heading.startsWith('五')
              ? '（说明存在的主要问题和改进措施。）'
              : '该部分以表格形式报告。',
        ),
      ),
  ),
  lookAlike(
    'blank-form-placeholders',
    () => 'XX单位20XX年政府信息公开工作年度报告（模板）',
    (desk) =>
      blankForm(desk, desk.rng.pick(['X', '×', '', 'XX']), (heading) =>
        heading.startsWith('一') ? paras('20XX年，XX单位主动公开政府信息XX条，收到政府信息公开申请XX件。') : '',
      ),
  ),
  lookAlike(
    'notice',
    ({ year }) => `关于做好${year}年度政府信息公开工作年度报告编制发布工作的通知`,
    ({ year, rng }) =>
      paras(
        '各乡镇人民政府，各街道办事处，县政府各部门：',
        `根据《中华人民共和国政府信息公开条例》规定，现就做好${year}年度政府信息公开工作年度报告编制和发布工作通知如下。`,
        `一、报告内容。年度报告应当包括${sixHeadings.map((heading) => heading.slice(2)).join('、')}六个部分，统计期限为${year}年1月1日至${year}年12月31日。`,
        '二、数据要求。表格数据要符合勾稽关系：本年新收数量加上年结转数量等于本年度办理结果总计加结转下年度继续办理数量。',
        `三、时间要求。各单位请于${year + 1}年1月31日前向社会公布，县政府年度报告于3月31日前公布。`,
        `联系人：办公室，电话：0${rng.int(311, 999)}-${rng.int(2000000, 8999999)}`,
      ),
  ),
  lookAlike(
    'notice-with-format',
    () => '国务院办公厅政府信息与政务公开办公室关于印发政府信息公开工作年度报告格式的通知',
    (desk) =>
      `${paras('各省、自治区、直辖市人民政府办公厅，国务院各部委：', '为做好政府信息公开工作年度报告编制发布工作，现将格式印发给你们，请遵照执行。', `附件：${format}`)}${blankForm(desk, '', () => '')}${paras('填报说明：“其他”指除以上情形之外的其他情形。')}`,
  ),
  lookAlike(
    'quarter-table',
    ({ body, year, rng }) => `${body.name}${year}年第${rng.pick(['一', '二', '三'])}季度政府信息公开申请办理情况统计表`,
    ({ rng, body }) => tableHtml(drawTable('applications', '2021', makeCells(rng.fork('cells'), '2021', body, 'tens'))),
  ),
  lookAlike(
    'instructions',
    () => '政府信息公开工作年度报告填报说明',
    () =>
      `${paras('一、关于总体情况。概述本行政机关全年工作。', '二、关于主动公开政府信息情况。第二十条第（一）项“规章”栏由有规章制定权的机关填写，其他机关填0。', '三、关于收到和处理政府信息公开申请情况。')}${textTable(
        [
          ['栏目', '填报口径'],
          ['一、本年新收政府信息公开申请数量', '当年1月1日至12月31日收到的申请'],
          ['二、上年结转政府信息公开申请数量', '与上一年度报告“结转下年度继续办理”一致'],
          ['（一）予以公开', '全部公开的件数'],
          ['（七）总计', '等于前述各项之和'],
          ['四、结转下年度继续办理', '截至12月31日尚未办结的件数'],
        ],
      )}`,
  ),
  lookAlike(
    'interpretation',
    ({ body, year }) => `文字解读：${body.name}${year}年政府信息公开工作年度报告`,
    ({ body, year, n }) =>
      paras(
        `近日，${body.name}发布了${year}年政府信息公开工作年度报告。报告共分六个部分。`,
        ...sixHeadings.map((heading) => `${heading.slice(2)}：报告对此作了说明。`),
        `${year}年主动公开政府信息${n()}条，收到政府信息公开申请${n()}件，未发生行政诉讼。`,
      ),
  ),
  lookAlike(
    'infographic',
    ({ body, year }) => `一图读懂｜${body.name}${year}年政府信息公开工作年度报告`,
    ({ year }) => `<p><img src="data:," width="900" height="4000" alt="一图读懂${year}年政府信息公开工作年度报告"></p>`,
  ),
  lookAlike(
    'attachment-only',
    ({ body, year }) => `${body.name}${year}年政府信息公开工作年度报告`,
    ({ body, year }) => `<p>附件：<a href="r.pdf">${esc(body.name)}${year}年政府信息公开工作年度报告.pdf</a></p>`,
  ),
  lookAlike(
    'list',
    () => '政府信息公开工作年度报告',
    ({ body, year }) =>
      links([0, 1, 2, 3, 4, 5, 6, 7].map((back) => `${body.name}${year - back}年政府信息公开工作年度报告`)),
  ),
  lookAlike(
    'list-of-bodies',
    ({ year }) => `${year}年政府信息公开工作年度报告汇总`,
    ({ year, rng }) =>
      textTable([
        ['序号', '单位', '报告名称', '发布日期'],
        ...['教育局', '民政局', '水利局', '财政局', '审计局'].map((name, at) => [
          String(at + 1),
          `望苕县${name}`,
          `望苕县${name}${year}年政府信息公开工作年度报告`,
          `${year + 1}-01-${rng.int(10, 28)}`,
        ]),
      ]),
  ),
  lookAlike(
    'search-results',
    () => '站内检索：政府信息公开工作年度报告',
    ({ year, n }) =>
      [0, 1, 2, 3]
        .map(
          (back) =>
            `<div class="hit"><h3><a href="#">栖陵县民政局${year - back}年政府信息公开工作年度报告</a></h3><p>一、总体情况 ${year - back}年，我局主动公开政府信息${n()}条……二、主动公开政府信息情况……三、收到和处理政府信息公开申请情况……</p></div>`,
        )
        .join(''),
  ),
  lookAlike(
    'news',
    ({ body, year }) => `${body.region}全面完成${year}年政府信息公开工作年度报告发布工作`,
    ({ body, year, n }) =>
      paras(
        `截至1月31日，${body.region}各部门、各乡镇${n()}个单位均已在网站公布${year}年政府信息公开工作年度报告。`,
        '下一步，将组织专人对各单位报告的表格数据、勾稽关系和六个部分的内容进行核查。',
      ),
  ),
  lookAlike(
    'model-text',
    () => '政府信息公开工作年度报告范文（精选三篇）',
    () =>
      `${sixHeadings.map((heading) => `<p><b>${heading}</b></p>${paras('我单位高度重视政府信息公开工作，切实加强领导，完善制度，取得较好成效。')}`).join('')}${paras('第二篇', '第三篇')}`,
  ),
  lookAlike(
    'checklist',
    () => '政府信息公开工作年度报告自查表',
    () =>
      textTable([
        ['检查项目', '检查内容', '是否符合'],
        ...sixHeadings.map((heading) => [heading, '标题与格式一致，内容完整', '是 □ 否 □']),
        ['勾稽关系', '本年新收＋上年结转＝总计＋结转下年度', '是 □ 否 □'],
      ]),
  ),
  lookAlike(
    'criticism',
    ({ year }) => `关于${year}年度政府信息公开工作年度报告核查情况的通报`,
    ({ year, n }) =>
      paras(
        `经核查，${n()}个单位${year}年政府信息公开工作年度报告存在以下问题：`,
        '一、勾稽关系错误。某局“一、本年新收政府信息公开申请数量”自然人3件，总计填为13件。',
        '二、缺少“六、其他需要报告的事项”。',
        '三、统计期限错误。',
      ),
  ),
  lookAlike(
    'training',
    ({ year }) => `我县举办${year}年政府信息公开年度报告编制培训班`,
    ({ year }) =>
      paras(
        `会议对${year}年政府信息公开工作年度报告的编制口径作了讲解，重点说明了总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况等六部分的写法。`,
      ),
  ),
];
