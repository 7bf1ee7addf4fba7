// Pages of which something is hidden, with what a person reads on them. Read in jsdom and in both real browsers.

/** One such page. */
export interface SightCase {
  name: string;
  /** Markup for the head; where absent the page hides by markup alone. */
  head?: string;
  body: string;
  /** Lines of running text, in order. */
  lines?: string[];
  /** Tables row by row, cells parted by |. */
  tables?: string[][];
  /** False where jsdom has no part in it (layout, shadow trees, details). */
  jsdom?: false;
}

const table = (rows: string): string => `<table>${rows}</table>`;

export const sights: readonly SightCase[] = [
  {
    name: 'a paragraph of display:none is not read',
    body: '<p>见</p><p style="display:none">不见</p>',
    lines: ['见'],
  },
  { name: 'nor one with the hidden attribute', body: '<p>见</p><p hidden>不见</p>', lines: ['见'] },
  {
    name: 'nor a word in the middle of a line',
    body: '<p>统计期限自<span style="display:none">2019年</span>2022年</p>',
    lines: ['统计期限自2022年'],
  },
  {
    name: 'what is aria-hidden is hidden from nobody who sees',
    body: '<p aria-hidden="true">见</p>',
    lines: ['见'],
  },
  {
    name: 'invisible text is not read, but what is visible inside it is',
    body: '<div style="visibility:hidden">不见<p>不见</p><p style="visibility:visible">见</p></div>',
    lines: ['见'],
  },
  {
    name: 'a cell that is not rendered takes no place in its row',
    body: table('<tr><td>1<td style="display:none">9<td>2<tr><td>3<td>4'),
    tables: [['1|2', '3|4']],
  },
  {
    name: 'an empty cell that is not rendered takes none either',
    body: table('<tr><td>1<td style="display:none"><td hidden><p></p><td>2'),
    tables: [['1|2']],
  },
  {
    name: 'a cell that is only invisible keeps its place, empty',
    body: table('<tr><td>1<td style="visibility:hidden">9<td>2<tr><td>3<td style="visibility:hidden"><b>9</b><td>4'),
    tables: [['1||2', '3||4']],
  },
  {
    name: 'a row that is not rendered is no row',
    body: table('<tr><td>1<tr style="display:none"><td>9<tr><td>2'),
    tables: [['1', '2']],
  },
  {
    name: 'a row that is only invisible stays, its cells empty',
    body: table('<tr><td>1<td>2<tr style="visibility:hidden"><td>9<td><p>9</p><tr><td>3<td>4'),
    tables: [['1|2', '|', '3|4']],
  },
  {
    name: 'a hidden copy of a number beside the number is not read',
    body: table('<tr><td>5<span style="display:none">5</span><td><span hidden>7</span><span>6</span>'),
    tables: [['5|6']],
  },
  {
    name: 'a hidden copy inside a hidden element is not read either',
    body: table('<tr><td>5<div style="display:none"><p class="x"><span class="y">5</span></p></div>'),
    tables: [['5']],
  },
  {
    name: 'a number made visible again inside an invisible cell is read',
    body: table('<tr><td style="visibility:hidden">9<b style="visibility:visible">5</b>'),
    tables: [['5']],
  },
  {
    name: 'a hidden copy of a whole table is not read',
    body: `${table('<tr><td>1<td>2')}<div style="display:none">${table('<tr><td>1<td>2')}</div>`,
    tables: [['1|2']],
  },
  {
    name: 'classes hide where a style sheet says so',
    head: '<style>.off{display:none}.out{visibility:hidden}</style>',
    body: `<p class="off">不见</p><p class="on">见</p>${table('<tr><td class=off>9<td>1<td class=out>9<td><i class=off>9</i>2')}`,
    lines: ['见'],
    tables: [['1||2']],
  },
  {
    name: 'blocks without attributes hide where a style sheet says so',
    head: '<style>nav ul ul{display:none} tr.x + tr{display:none}</style>',
    body: `<nav><ul><li>见<ul><li>不见</ul></ul></nav>${table('<tr class=x><td>1<tr><td>9')}`,
    lines: ['见'],
    tables: [['1']],
  },
  {
    name: 'display:contents hides nothing',
    head: '<style>.c{display:contents}</style>',
    body: `<div class=c>见<p class=c>也见</p></div>${table('<tr class=c><td>1<td class=c>2')}`,
    lines: ['见', '也见'],
    tables: [['1|2']],
  },
  {
    name: 'closed details show their summary alone',
    body: '<details>不见<summary>见</summary><p>不见</p>不见</details><details open><summary>见</summary>也见</details>',
    lines: ['见', '见', '也见'],
  },
  {
    name: 'what waits to be found by a search of the page is not read',
    body: '<p>见</p><div hidden="until-found">不见<p>不见</p></div><p>也见</p>',
    lines: ['见', '也见'],
  },
  {
    name: 'closed details without a summary show nothing of their own',
    body: '<p>见</p><details>不见<p>不见</p></details>',
    lines: ['见'],
  },
  {
    name: 'text that only scripts, templates and forms hold is not read',
    body: '<p>见</p><script type=x>不见</script><template><p>不见</p></template><noscript>不见</noscript><select><option>不见</select><style>p{}</style>',
    lines: ['见'],
  },
  {
    name: 'a dialog that is not open is not read',
    body: '<p>见</p><dialog>不见</dialog><dialog open>也见</dialog>',
    lines: ['见', '也见'],
    jsdom: false,
  },
  {
    name: 'a shadow tree is read instead of the children, slots with what is put into them',
    body: `<div id=host><b slot=a>甲</b>不见<p>不见</p></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
        '<p>影</p><p><slot name=a>空</slot>乙</p><slot name=b>补</slot><style>p{}</style>';</script>`,
    lines: ['影', '甲乙', '补'],
    jsdom: false,
  },
  {
    name: 'a table in a shadow tree is a table',
    body: `<div id=host></div><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<table><tr><td>1<td>2</table>';</script>`,
    tables: [['1|2']],
    jsdom: false,
  },
  {
    name: 'a readable frame is read in its place, a hidden one is not',
    body: '<p>前</p><iframe srcdoc="&lt;p&gt;中&lt;/p&gt;"></iframe><iframe hidden srcdoc="不见"></iframe><p>后</p>',
    lines: ['前', '中', '后'],
    jsdom: false,
  },
  {
    name: 'a frame of another origin is left alone',
    body: '<p>前</p><iframe sandbox srcdoc="&lt;p&gt;不可读&lt;/p&gt;"></iframe><p>后</p>',
    lines: ['前', '后'],
    jsdom: false,
  },
];
