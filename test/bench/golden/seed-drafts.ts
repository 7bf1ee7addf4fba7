/** Reports modelled on the five seeds: their structure and figures, our own sentences and bodies. */

import type { Draft } from '../accuracy/model/make-report';
import type { Piece } from '../accuracy/model/overview';
import { type Body, print } from '../accuracy/model/report';
import { type Choice, plainDraft } from './base';

const para = (text: string): Piece => ({ type: 'para', text });
const sub = (text: string): Piece => ({ type: 'sub', text });

function draft(choice: Choice, text: Partial<Draft['text']>, more: Partial<Draft> = {}): Draft {
  const plain = plainDraft({ numbers: {}, ...choice });
  return { ...plain, ...more, text: { ...plain.text, ...(text as Draft['text']) } };
}

const bureau = (name: string, region: string): Body => ({
  kind: 'department',
  name,
  own: '我局',
  noun: '局',
  region,
  makesRegulations: false,
});
const industry = bureau('栖陵县工业和信息化局', '栖陵县');
const approval = { ...bureau('鹤屏区行政审批服务局', '鹤屏区'), own: '我区' };
const science = bureau('望苕县工业和科技局', '望苕县');
const commerce = bureau('泽霁区商务局', '泽霁区');
const town: Body = {
  kind: 'township',
  name: '苇塘区石磨湾镇人民政府',
  own: '我镇',
  noun: '镇',
  region: '苇塘区',
  makesRegulations: false,
};

/** After seed 000: a bureau, 2021, all zeros; section six is 无; the overview does not speak of 监督保障. */
export function seed0(): Draft {
  return draft(
    { year: 2021, body: industry, published: '' },
    {
      1: [
        para(
          '2021年，我局把政务公开列为年度重点任务，依法保障群众的知情权、参与权和监督权。截至2021年底，各项工作运行正常。',
        ),
        para('1.加强组织领导。调整领导小组，由局长任组长，办公室负责日常工作，并确定1名专职人员。'),
        para('2.完善工作机制。印发《栖陵县工业和信息化局政务公开工作方案》，明确公开范围、程序和方式。'),
        para(
          '3.主动公开情况。2021年度我局主动公开信息37条，其中公示公告2条、政策解读1条、建议提案5条、机构职能4条、工作动态25条。全年接到县长热线咨询投诉17件，已回复17件；收到人大代表建议4件、政协委员提案1件。未收到政府信息公开行政复议申请，也没有因此引发行政诉讼。',
        ),
        para('4.依申请公开情况。2021年我局未收到依申请公开的申请。'),
        para('5.政务信息管理情况。信息先审核后发布，2021年度接受公众咨询113次。'),
        para('6.平台建设情况。及时更新政府网站责任栏目，避免空白栏目。'),
      ],
      5: [
        para(
          '2021年，我局政务公开有了进步，但信息更新还不够全面，渠道还不够通畅。今后将丰富公开内容，扩大覆盖面，方便群众参与。',
        ),
      ],
      6: [para('无')],
    },
    {
      title: { lines: ['栖陵县工业和信息化局2021年度政府信息公开工作报告'], hasYear: true },
      preamble: [
        '本年度报告根据《中华人民共和国政府信息公开条例》（以下简称《条例》）和省、市要求编制。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项。联系电话：0736-3220021。',
      ],
      period: '',
    },
  );
}

/** After seed 001: a township, 2022, no title in the text, next year only as a plan. */
export function seed1(): Draft {
  return draft(
    { year: 2022, body: town, published: '' },
    {
      1: [
        sub('（一）主动公开'),
        para(
          '通过目录管理系统累计主动公开政府信息1080条。2022年新增主动公开政府信息59条，包括概况信息、政府文件、工作动态、应急管理等。',
        ),
        sub('（二）依申请公开'),
        para('2022年，我镇没有政府信息依申请公开情况。'),
        sub('（三）政府信息管理'),
        para('严格执行条例和保密法，信息由专人收集、分管领导和主要领导审查。2022年，我镇未出现泄密情况。'),
        sub('（四）平台建设'),
        para('2022年，我镇主要通过区政府信息公开平台、镇村公开栏、广播、微信群和电子屏公开信息。'),
        sub('（五）监督保障'),
        para('2022年，我镇将信息公开纳入年初部署，制定考核要求，主动收集社会评议，接受群众监督。'),
        para('2022年，我镇没有责任追究的情形。'),
      ],
      5: [
        para(
          '2022年，我镇信息公开任务完成较好，但还存在问题：一是重数量、轻质量；二是专业人员不足；三是内容不够全面；四是主动性不强。',
        ),
        para(
          '2023年，我们将对照问题，从以下方面改进：（一）提升质量；（二）加强队伍；（三）创新形式；（四）加大宣传。',
        ),
      ],
      6: [para('本年度未收取信息处理费。')],
    },
    {
      title: { lines: [], hasYear: false },
      preamble: [
        '根据省市有关文件精神和《苇塘区人民政府办公室关于做好政府信息公开工作年度报告的通知》要求，现将我镇2022年度政府信息公开工作报告如下。',
      ],
      period: '',
    },
  );
}

/** After seed 002: a district, the 2019 form, year 2020, one application, a note beside a zero. */
export function seed2(): Draft {
  const made = draft(
    {
      year: 2020,
      form: '2019',
      body: approval,
      published: '',
      numbers: {
        'normativeDocuments/created': 4,
        'normativeDocuments/published': 4,
        'normativeDocuments/totalPublished': 14,
        'license/previousItems': 35,
        'license/change': 30,
        'license/decisions': 65,
        'penalty/previousItems': 3,
        'penalty/change': 16,
        'penalty/decisions': 19,
        'newReceived/naturalPerson': 1,
        'denied.thirdParty/naturalPerson': 1,
      },
    },
    {
      1: [
        para('2020年，我区在深化公开内容、完善配套制度方面取得了新的进展。'),
        para(
          '（一）主动公开。围绕中心工作部署公开任务，录入执法人员255人、监管行为103件，18个部门、26个领域的282条数据全部公开。',
        ),
        para('（二）依申请公开。2020年度共收到依申请公开1例，已按要求答复。'),
        para('（三）政府信息管理。严格信息发布审核，落实保密审查。'),
        para('（四）平台建设。开辟2020年政务公开工作要点、人口普查等专题栏目，发挥门户网站作用。'),
        para(
          '（五）监督保障。纳入工作考核，开展社会评议，未发生责任追究情形。2020年1月1日至12月31日，12345热线共接到工单7600件，已办结7596件，签收率100%。',
        ),
      ],
      5: [
        para('一是公开意识有待提升；二是解读形式不够丰富；三是队伍不够稳定。'),
        para('下一步，一是夯实制度基础；二是做好重点领域公开；三是打造平台载体。'),
      ],
      6: [para('无。')],
    },
    {
      title: { lines: [], hasYear: false },
      preamble: [
        '编制说明：本年度报告内容包括：总体情况、行政机关主动公开政府信息情况、行政机关收到和处理政府信息公开申请情况、因政府信息公开工作被申请行政复议、提起行政诉讼情况、政府信息公开工作存在的主要问题及改进情况、其他需要报告的事项等六项内容。本年度报告中所列数据的统计期限自2020年1月1日起至2020年12月31日止。',
      ],
      period: '',
    },
  );
  print(made.cells, { table: 'disclosure', row: 'procurement', column: 'items' }, '0（鹤屏区无集采中心）', 'number', 0);
  return made;
}

/** After seed 003: only the 总计 column is filled, sixteen numbers in table four, a damaged label, 10余条 against 5 + 3 + 5. */
export function seed3(): Draft {
  const made = draft(
    { year: 2022, body: science, published: '' },
    {
      1: [
        para('我局以公正便民、勤政廉政为要求，规范公开内容，完善公开形式，取得良好效果。'),
        para('1、成立以局长为组长的领导小组，下设办公室，明确工作人员。'),
        para('2、遵循“先审查、后公开”的原则，建立保密审查制度。'),
        para('3、借助区政府门户网站和广播电视宣传工科动态。'),
        para(
          '4、主动公开政府信息的情况：2022年，工科局累计通过政府信息公开平台主动公开政府信息10余条。在主动公开的信息中，部门文件5条，政策解读3条，计划总结5条。',
        ),
      ],
      5: [
        para('1、个别信息公布不及时。整改措施：加强培训，主动收集整理信息。'),
        para('2、部分股室缺乏主动性。整改措施：加强督查检查。'),
      ],
      6: [
        para(
          '按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。',
        ),
      ],
    },
    {
      title: { lines: ['望苕县工科局 2022 年政府信息公开工作 年度报告'], hasYear: true },
      preamble: [],
      period: '',
      signature: ['望苕县工科局', '2023年1月18日'],
      extra: { table: 'cases', row: 'count' },
      relabel: ['本年废止件数', '本年度止件数'],
    },
  );
  const parts = [...made.cells.values()].filter(({ at }) => at.table === 'applications' && at.column !== 'total');
  for (const { at } of parts) print(made.cells, at, '', 'blank', null);
  return made;
}

/** After seed 004: a bureau, the 2019 form, year 2019, 119 = 18 + 101 with a figure of all years between. */
export function seed4(): Draft {
  return draft(
    { year: 2019, form: '2019', body: commerce, published: '' },
    {
      1: [
        sub('（一）主动公开情况'),
        sub('1. 主动公开政府信息数量'),
        para(
          '截止12月31日，我局制作、获取的政府信息总数119条，其中：2019年主动公开政府信息共18条，历年累计66条；不予公开文件101条。',
        ),
        sub('2. 政务公开落实情况'),
        para(
          '2019年在我局网站（http://www.example.gov.cn/zwgk/2018/swj/）新增公开机构设置4条、工作动态54条、通知公告20条、规划计划8条等。',
        ),
        sub('（二）依申请公开情况'),
        para('2019年至今我局未收到依申请公开信息的申请。'),
        sub('（三）政府信息管理情况'),
        para('信息生成20个工作日内送交查阅场所，一案一号一档。'),
        sub('（四）平台建设情况'),
        para('通过政府网站、微信公众号和公开栏公开信息。'),
        sub('（五）监督保障情况'),
        para('成立领导小组，坚持“谁主管谁负责”，接受群众监督。'),
      ],
      5: [
        para('当前存在的问题：一是解读力量不够；二是公开范围较窄。改进情况：一是建立信息发布制度；二是扩大公开范围。'),
      ],
      6: [para('无其他需要报告的事项。')],
    },
    { title: { lines: [], hasYear: false }, preamble: [], period: '' },
  );
}
