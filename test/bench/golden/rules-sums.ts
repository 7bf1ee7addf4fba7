/** For each sum rule one page that fires it and one that stays silent near the border. */
import { someNumbers } from './base';
import { app, cas, error, type RuleSpec, requestText, set } from './spec';

const many = {
  ...someNumbers,
  'newReceived/naturalPerson': 3001,
  'newReceived/commercialEnterprise': 1253,
  'granted/naturalPerson': 2000,
  'denied.thirdParty/naturalPerson': 1001,
  'unavailable.notHeld/commercialEnterprise': 1253,
};

export const sumRules: readonly RuleSpec[] = [
  {
    slug: 'row-total',
    why: 'the total of one row is 3 instead of 1: its row and the column of totals break',
    change: set([app('denied.thirdParty', 'total'), 3]),
    findings: [
      error('row-total', 'applications/denied.thirdParty/total'),
      error('result-total', 'applications/resultTotal/total'),
    ],
    cells: { 'applications/denied.thirdParty/total': 3 },
  },
  {
    slug: 'row-total-silent',
    why: 'sums of thousands with separators hold',
    choice: { numbers: many },
    layout: 'thousands',
    cells: { 'applications/newReceived/total': 4254 },
  },
  {
    slug: 'result-total',
    why: 'one result is 2 instead of 1: its row and its column of results break',
    change: set([app('unavailable.notHeld', 'commercialEnterprise'), 2]),
    findings: [
      error('row-total', 'applications/unavailable.notHeld/total'),
      error('result-total', 'applications/resultTotal/commercialEnterprise'),
    ],
  },
  {
    slug: 'result-total-silent',
    why: 'full-width digits add up',
    choice: { numbers: many },
    layout: 'full-width',
    cells: { 'applications/resultTotal/total': 4254 },
  },
  {
    slug: 'balance',
    why: 'one application more received than handled, rows added up rightly: only the balance breaks, in two columns',
    choice: { numbers: { ...someNumbers, 'newReceived/legalService': 1 } },
    findings: [error('balance', 'applications/*/legalService'), error('balance', 'applications/*/total')],
  },
  {
    slug: 'balance-silent',
    why: 'carried over and carried forward make the balance hold',
    choice: {
      numbers: {
        ...someNumbers,
        'carriedOver/naturalPerson': 2,
        'granted/naturalPerson': 3,
        'carriedForward/naturalPerson': 1,
      },
    },
    change: requestText('全年新收政府信息公开申请4件，上年结转2件，办结5件，结转下年度继续办理1件。'),
    cells: { 'applications/carriedForward/total': 1 },
  },
  {
    slug: 'case-total',
    why: 'a total of table four is 3 over parts that add up to 1',
    change: (draft) => {
      set([cas('reconsideration.total'), 3])(draft);
      requestText('全年收到政府信息公开申请4件，均按期答复。')(draft);
    },
    findings: [error('case-total', 'cases/count/reconsideration.total')],
  },
  {
    slug: 'case-total-silent',
    why: 'three blocks that hold, headers torn over two lines',
    choice: { numbers: { ...someNumbers, 'litigationDirect.pending': 2, 'litigationAfterReconsideration.other': 1 } },
    change: requestText('全年收到政府信息公开申请4件，均按期答复。被申请行政复议1件，被提起行政诉讼3件。'),
    layout: 'torn',
    cells: { 'cases/count/litigationDirect.total': 2, 'cases/count/litigationAfterReconsideration.other': 1 },
  },
];
