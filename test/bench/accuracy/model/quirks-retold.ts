/**
 * The tables told once more in words: documents and decisions of table two, applications and cases in other words, lists in two levels,
 * percentages; and numbers close by that count something else. Every sentence is true to the tables.
 */
import { cases, count } from './context';
import type { Draft } from './make-report';
import type { Quirk } from './quirks';
import { valueAt } from './report';
import { addSentence, type Saying, saying } from './sayings';

/** A number of table two. */
const disclosed = (draft: Draft, row: string, column: string): number =>
  valueAt(draft.cells, 'disclosure', row, column);

/** A percentage with one digit, rounded. */
const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

const tableTwo: Readonly<Record<string, Saying>> = {
  'documents-in-stock': (draft, rng) => {
    if (draft.form !== '2021') return null;
    const { own } = draft.body;
    const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) =>
      disclosed(draft, 'normativeDocuments', column),
    );
    return rng.pick([
      `${draft.year}年，${own}制发行政规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
      `${own}现行有效行政规范性文件${inForce}件。`,
      `截至${draft.year}年底，${own}现行有效的规范性文件共${inForce}件。`,
      `本年度制定规范性文件${issued}件、废止规范性文件${repealed}件。`,
      `行政规范性文件：本年发布${issued}件，废止${repealed}件，现行有效${inForce}件。`,
      `全年新制发行政规范性文件${issued}件。`,
      `目前，${own}现行有效规范性文件有${inForce}份。`,
    ]);
  },
  'decisions-made': (draft, rng) => {
    const [license, penalty, coercion] = ['license', 'penalty', 'coercion'].map((row) =>
      disclosed(draft, row, 'decisions'),
    );
    return rng.pick([
      `${draft.year}年，${draft.body.own}办理行政许可${license}件、行政处罚${penalty}件、行政强制${coercion}件。`,
      `全年作出行政许可决定${license}件，作出行政处罚决定${penalty}件。`,
      `行政许可处理决定数量${license}件，行政处罚处理决定数量${penalty}件。`,
      `本年度作出行政处罚决定${penalty}件、行政强制决定${coercion}件。`,
    ]);
  },
  'documents-of-others': (_draft, rng) => {
    const many = rng.int(101, 400);
    return rng.pick([
      `审查各部门、各乡镇报送的规范性文件${many}件。`,
      `转发上级规范性文件${many}件。`,
      `网站集中公开规范性文件${many}件。`,
      `清理规范性文件${many}件，其中继续有效${many - 30}件，废止${rng.int(11, 20)}件，失效${rng.int(3, 9)}件。`,
      `收录市级以上现行有效规范性文件${many}件。`,
      `指导乡镇（街道）制定规范性文件${many}件。`,
    ]);
  },
  'decisions-published': (_draft, rng) => {
    const [a, b] = [rng.int(1_001, 9_000), rng.int(1_001, 9_000)];
    return rng.pick([
      `公示行政许可决定${a}条、行政处罚决定${b}条。`,
      `在信用平台公开行政许可、行政处罚信息${a}条。`,
      `受理行政许可申请${a}件，办结${b}件。`,
      `归集行政处罚案卷${a}份，评查行政许可案卷${b}份。`,
      `行政执法公示平台发布行政强制信息${a}条。`,
    ]);
  },
};

const catalogue: Readonly<Record<string, Saying>> = {
  'sorted-by-class': (_draft, rng) => {
    const [open, asked, denied] = [rng.int(300, 900), rng.int(51, 99), rng.int(11, 49)];
    return rng.pick([
      `主动公开信息数${open}条，依申请公开信息数${asked}条，不予公开${denied}条。`,
      `依申请公开信息数${asked}条，其中予以公开${asked - denied}条，不予公开${denied}条。`,
      `按公开属性分，主动公开${open}件，依申请公开${asked}件，不予公开${denied}件。`,
      `信息公开目录收录主动公开信息${open}条、依申请公开信息${asked}条。`,
    ]);
  },
};

const requests: Readonly<Record<string, Saying>> = {
  'received-in-words': (draft, rng) => {
    const fresh = count(draft, 'newReceived');
    if (fresh === 0) return null;
    return rng.pick([
      `${draft.year}年，${draft.body.own}新受理政府信息公开申请${fresh}件。`,
      `全年接收群众提交的信息公开${fresh}件。`,
      `共接到依申请公开申请书${fresh}份。`,
      `本年度登记政府信息公开申请${fresh}件。`,
      `${draft.body.own}收到并受理政府信息公开申请${fresh}件。`,
      `通过网络、信函等渠道共收到信息公开申请${fresh}件。`,
      `全年收到线上线下政府信息公开申请${fresh}件。`,
      `依申请公开情况：共收到公开申请${fresh}件。`,
    ]);
  },
  'none-in-words': (draft, rng) => {
    if (count(draft, 'newReceived') + count(draft, 'carriedOver') > 0) return null;
    return rng.pick([
      `${draft.year}年，${draft.body.own}没有收到公民、法人或其他组织的公开申请。`,
      `全年受理依申请信息公开0件。`,
      `${draft.body.own}全年无人申请公开政府信息。`,
      `未有公民、法人或其他组织向${draft.body.own}提出信息公开申请。`,
      `依申请公开政府信息情况：未收到相关申请。`,
      `收到政府信息公开申请0件，受理0件，答复0件。`,
      `${draft.body.own}依申请公开件为0。`,
    ]);
  },
  'left-open': (draft, rng) => {
    const [old, forward, fresh] = [
      count(draft, 'carriedOver'),
      count(draft, 'carriedForward'),
      count(draft, 'newReceived'),
    ];
    if (fresh === 0) return null;
    return rng.pick([
      `政府信息公开申请上年结转${old}件，本年新收${fresh}件，转下一年办理${forward}件。`,
      `收到政府信息公开申请${fresh}件，转入下年度继续办理${forward}件。`,
      `政府信息公开申请中有${forward}件结转下一年度办理。`,
      forward === 0 ? '所有政府信息公开申请均已办理完成。' : '政府信息公开申请均已按期办结，无逾期答复。',
      forward === 0 ? `收到政府信息公开申请${fresh}件，已全部办结。` : '应办政府信息公开申请全部办结。',
    ]);
  },
};

const cases4: Readonly<Record<string, Saying>> = {
  'cases-in-two-levels': (draft, rng) => {
    const review = cases(draft, 'reconsideration');
    const direct = cases(draft, 'litigationDirect');
    const suits = direct + cases(draft, 'litigationAfterReconsideration');
    if (review === 0 || suits === 0) return null;
    const upheld = cases(draft, 'reconsideration', 'upheld');
    const pending = cases(draft, 'reconsideration', 'pending');
    return rng.pick([
      `政府信息公开行政复议、行政诉讼共${review + suits}件，其中，行政复议${review}件，结果维持${upheld}件，尚未审结${pending}件；行政诉讼${suits}件。`,
      `因政府信息公开被申请行政复议${review}件（维持${upheld}件，尚未审结${pending}件），被提起行政诉讼${suits}件。`,
    ]);
  },
};

const lists: Readonly<Record<string, Saying>> = {
  'list-with-brackets': (_draft, rng) => {
    const [a, b, c, d] = [rng.int(20, 90), rng.int(20, 90), rng.int(20, 90), rng.int(5, 19)] as [
      number,
      number,
      number,
      number,
    ];
    return rng.pick([
      `全年发布信息${a + b + c + d}条，其中专项资金${a}条，预决算公开${b + c}条（政府预决算${b}条、部门预决算${c}条）、“三公”经费${d}条。`,
      `公开信息${a + b + c}条，包括动态${a}条（含图片新闻${d}条）、公告（通知）${b}条，以及政策文件${c}条。`,
      `公开信息${a + b + c}条，其中甲类${a + b}条，动态${a}条，公告${b}条；乙类${c}条。`,
      `公开信息${a + b + c}条，分别为：动态${a}条、公告${b}条、其他${c}条。`,
      `公开财政信息${a + b + c + 300}条，其中预算${a}条，决算${b}条，“三公”经费${c}条。`,
    ]);
  },
  share: (_draft, rng) => {
    const part = rng.int(11, 80);
    const whole = part + rng.int(11, 300);
    return rng.pick([
      `公开信息${whole}条，其中政策文件${part}条，占${percent(part, whole)}%。`,
      `公开信息${whole}条，其中政策文件${part}条，占公开信息总数的${Math.floor((1000 * part) / whole) / 10}%。`,
      `公开信息${whole}条，其中政策文件${part}条（占${Math.floor((100 * part) / whole)}%）、动态${whole - part}条。`,
      `公开信息${whole}条，同比增长${rng.int(2, 60)}%，其中政策文件${part}条，占全县同类信息的${rng.int(2, 9)}%。`,
    ]);
  },
};

export const retoldQuirks: readonly Quirk[] = Object.entries({
  ...tableTwo,
  ...catalogue,
  ...requests,
  ...cases4,
  ...lists,
}).map(([id, words]) => saying(`retold-${id}`, words, addSentence));
