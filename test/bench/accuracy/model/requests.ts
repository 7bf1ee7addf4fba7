/** What a text says of applications, reviews and lawsuits (variation 10); always true to the tables. */
import { type Context, cases, count, numeral, oneOf, say } from './context';

const asked = ['政府信息公开申请', '依申请公开政府信息申请', '公民、法人和其他组织的政府信息公开申请', '依申请公开件'];

/** 依申请公开: the year's applications. */
export function requestSentence(context: Context): string {
  if (count(context, 'newReceived') > 0) return someRequests(context);
  return count(context, 'carriedOver') > 0 ? carriedOnly(context) : noRequests(context);
}

function noRequests(context: Context): string {
  const { year: y, body, rng } = context;
  return oneOf(
    context,
    () => `${y}年，${body.own}未收到政府信息公开申请。`,
    () => `${y}年度没有收到${rng.pick(asked)}。`,
    () => `本年度${body.own}未接到任何形式的依申请公开申请，无结转事项。`,
    () => `全年共收到政府信息公开申请0件。`,
    () => `${y}年${body.own}依申请公开政府信息0件，办结0件。`,
    () => `${body.own}${y}年依申请公开工作为零报告。`,
    () => `${y}年，${body.own}无依申请公开事项，未收取任何检索、复制、邮寄费用。`,
    () => `${y}年${body.own}没有收到群众的依申请公开申请，也没有需要回复的事项。`,
    () => `当年收到公民、法人和其他组织政府信息公开申请共0件，其中自然人0件，法人或其他组织0件；上年结转0件。`,
    () => `全年收到依申请公开申请0件，较${y - 1}年减少${rng.int(1, 9)}件。`,
    () => `${y}年依申请公开0宗，同比减少${rng.int(1, 5)}宗。`,
    () => `共收到申请0件，其中：当面申请0件，网上申请0件，信函申请0件。`,
    () => `${y}年，${body.own}受理政府信息公开申请零件。`,
    () => `公民可以通过当面、信函、传真、网络四种方式提出申请。本年度没有发生依申请公开的情况。`,
    () => `${body.own}畅通依申请公开渠道，规范接收、登记、审核、办理、答复、归档各环节。`,
  );
}

function carriedOnly(context: Context): string {
  const carried = count(context, 'carriedOver');
  return oneOf(
    context,
    () => `${context.year}年未收到新的政府信息公开申请，上年结转${carried}件。`,
    () => `${context.body.own}认真办理上年结转的政府信息公开申请${carried}件。`,
  );
}

function someRequests(context: Context): string {
  const { year: y, body, rng } = context;
  const fresh = count(context, 'newReceived');
  const carried = count(context, 'carriedOver');
  const forward = count(context, 'carriedForward');
  const done = count(context, 'resultTotal');
  const unit = rng.pick(['件', '件', '件', '件', '条', '份', '宗', '例']);
  const ending =
    forward > 0
      ? oneOf(
          context,
          () => `，办结${done}${unit}，结转下年度继续办理${forward}${unit}`,
          () => `，截至年底已答复${done}${unit}，其余${forward}${unit}正在办理中`,
          () => '',
        )
      : rng.pick(['，均已按期办结', '，全部在法定期限内答复', `，已全部办结`, '']);
  const together = `${y}年共收到政府信息公开申请${fresh + carried}${unit}（其中新收${fresh}${unit}，上年结转${carried}${unit}）${ending}。`;
  if (carried > 0 && rng.chance(0.5)) {
    return oneOf(
      context,
      () => together,
      () => `${y}年办理政府信息公开申请${fresh + carried}${unit}（含上年度结转${carried}${unit}）${ending}。`,
      () => `全年新收政府信息公开申请${fresh}${unit}，${y - 1}年结转${carried}${unit}${ending}。`,
    );
  }
  const natural = count(context, 'newReceived', 'naturalPerson');
  const web = rng.int(0, fresh);
  return oneOf(
    context,
    () => `${y}年，${body.own}共收到${rng.pick(asked)}${say(context, fresh, unit)}${ending}。`,
    () => `全年新受理政府信息公开申请${fresh}${unit}${ending}。`,
    () =>
      `本年度${body.own}接收依申请公开${fresh}${unit}，其中自然人申请${natural}${unit}，法人或其他组织申请${fresh - natural}${unit}。`,
    () => `${y}年度收到${fresh}${unit}依申请公开${ending}。`,
    () => `${body.own}${y}年收到政府信息公开申请${fresh <= 10 ? numeral(fresh) : fresh}${unit}${ending}。`,
    () =>
      `${y}年，${body.own}收到政府信息公开申请${fresh}${unit}，较上年增长${rng.int(2, 40)}.${rng.int(1, 9)}%；其中予以公开${count(context, 'granted')}${unit}。`,
    () =>
      `${y}年度，${body.own}共受理依申请公开${fresh}${unit}，其中网络申请${web}${unit}、信函申请${fresh - web}${unit}${ending}。`,
    () =>
      `全年共办理依申请公开${fresh + carried}${unit}（${y}年新收${fresh}${unit}，${y - 1}年结转${carried}${unit}），办结${done}${unit}，结转${y + 1}年${forward}${unit}。`,
    () => `${y}年受理政府信息公开申请${fresh}${unit}，答复${done}${unit}，按时答复率100%，无一引发投诉。`,
    () => `收到${fresh}人次提出的政府信息公开申请${fresh}项${ending}。`,
    () =>
      `${y}年新收政府信息公开申请${fresh}${unit}，上年结转${carried}${unit}，共${fresh + carried}${unit}${ending}。`,
    () =>
      `全年收到依申请公开申请${fresh}${unit}，同比${rng.pick(['增加', '减少'])}${rng.int(1, 30)}${unit}，其中商业企业申请${count(context, 'newReceived', 'commercialEnterprise')}${unit}。`,
    () => `收到申请后，${body.own}及时登记、规范办理、依法答复，做到件件有着落。`,
  );
}

/** 行政复议、行政诉讼: one sentence, or '' where the text is silent. */
export function caseSentence(context: Context): string {
  const { rng, year: y, body } = context;
  const reviews = cases(context, 'reconsideration');
  const suits = cases(context, 'litigationDirect') + cases(context, 'litigationAfterReconsideration');
  if (rng.chance(0.3)) return '';
  if (reviews === 0 && suits === 0) {
    return oneOf(
      context,
      () => `${y}年，${body.own}未发生因政府信息公开引起的行政复议、行政诉讼。`,
      () => `本年度无因政府信息公开工作被申请行政复议、提起行政诉讼的情况。`,
      () => `全年没有因信息公开被申请行政复议或者提起行政诉讼。`,
      () => `${y}年因政府信息公开被申请行政复议0件，被提起行政诉讼0件。`,
    );
  }
  const upheld = cases(context, 'reconsideration', 'upheld');
  return oneOf(
    context,
    () => `${y}年，因政府信息公开被申请行政复议${reviews}件，被提起行政诉讼${suits}件。`,
    () => `本年度发生政府信息公开行政复议${reviews}起、行政诉讼${suits}起。`,
    () =>
      reviews > 0
        ? `全年涉及政府信息公开的行政复议案件${reviews}件，其中维持${upheld}件。`
        : `全年涉及政府信息公开的行政诉讼案件${suits}件。`,
    () =>
      cases(context, 'reconsideration', 'corrected') === 0
        ? `全年无因政府信息公开被行政复议纠错案件。`
        : `${body.own}依法做好行政复议答复和行政诉讼应诉工作。`,
  );
}

/** Sentences with numbers beside 收到 and 受理 that are no applications. */
export function decoySentence(context: Context): string {
  const { rng, body, year: y } = context;
  const many = rng.int(12, 9800);
  return oneOf(
    context,
    () => `${y}年，12345政务服务便民热线共受理工单${many}件，办结${many}件，按时办结率100%。`,
    () => `全年收到网民留言${many}条，${y - 1}年结转${rng.int(1, 9)}条，全部按时回复。`,
    () => `共承办人大代表建议${rng.int(1, 40)}件、政协提案${rng.int(1, 40)}件，办复率均为100%。`,
    () => `受理行政许可申请${many}件，按期办结率100%。`,
    () => `“局长信箱”收到来信${rng.int(2, 300)}件，均已答复。`,
    () => `接受群众来电、来访咨询${many}次，收到投诉举报${rng.int(1, 90)}件。`,
    () => `按照《中华人民共和国行政复议法》要求，${body.own}办理行政复议答复业务培训${rng.int(1, 5)}次。`,
    () => `${body.own}收到${body.region}公开办转来的整改通知${rng.int(1, 3)}份，已整改到位。`,
  );
}
