/** The words of the settings page. */
import type { LanguageChoice, SettingsState } from '../../lib/settings/schema';
import type { Language } from '../../lib/view/schema';
import { type AsideSettingsTexts, asideSettingsTexts } from './aside-texts';
import type { SiteProblem } from './types';

/** Everything one language needs. */
export interface OptionsTexts {
  title: string;
  intro: string;
  states: Record<Exclude<SettingsState, 'fine'>, string>;
  saved: string;
  full: string;
  unsaved: string;
  display: string;
  language: string;
  languages: Record<LanguageChoice, string>;
  marks: string;
  marksNote: string;
  exports: string;
  bom: string;
  bomNote: string;
  sites: string;
  sitesNote: string;
  site: string;
  sitePlaceholder: string;
  siteHelp: string;
  addSite: string;
  noSites: string;
  granted: string;
  notGranted: string;
  grant(site: string): string;
  grantShort: string;
  remove(site: string): string;
  removeShort: string;
  added(site: string): string;
  removed(site: string): string;
  siteProblems: Record<SiteProblem, string>;
  files: string;
  filesAllowed: string;
  filesRefused: string;
  filesPlain: string;
  openExtensionPage: string;
  rules: string;
  rulesNote: string;
  levelNotes: { error: string; review: string; hint: string };
  basis: string;
  ruleOn(name: string): string;
  ruleOff(name: string): string;
  off(count: number): string;
  asides: AsideSettingsTexts;
  reset: string;
  wasReset: string;
  privacy: string;
}

const zh: OptionsTexts = {
  title: '年报体检 · 设置',
  intro: '更改即时保存，并随浏览器账号同步到其他设备。',
  states: {
    damaged: '已保存的设置有一部分无法读取，这部分现按默认值处理。作任何更改即可修复。',
    newer: '设置由更新版本的扩展保存，本版本不认识的内容未生效。在此更改会以本版本的设置覆盖。',
    unavailable: '浏览器没有提供设置存储，现按默认设置工作，更改无法保存。',
  },
  saved: '已保存',
  full: '未保存：设置存储空间已满。请移除部分网站后重试。',
  unsaved: '未保存：浏览器拒绝了这次更改。请稍后重试。',
  display: '显示',
  language: '语言',
  languages: { auto: '跟随浏览器', zh: '简体中文', en: 'English' },
  marks: '打开年报时自动在网页中标注问题',
  marksNote: '关闭后仍会检查，可在弹出窗口中随时标注。',
  exports: '导出',
  bom: 'CSV 文件带字节顺序标记（BOM）',
  bomNote: 'Excel 需要它才能正确显示中文；供程序读取时可以关闭。',
  sites: '自动检查的网站',
  sitesNote: '政府网站（gov.cn）始终自动检查。其他网站添加后，浏览器会征求您的同意。',
  site: '网站',
  sitePlaceholder: 'www.example.com',
  siteHelp: '可粘贴网址；以“*.”开头的，包括其下所有子域名。',
  addSite: '添加',
  noSites: '尚未添加其他网站。',
  granted: '自动检查',
  notGranted: '此浏览器尚未同意',
  grant: (site) => `同意检查 ${site}`,
  grantShort: '同意',
  remove: (site) => `移除 ${site}`,
  removeShort: '移除',
  added: (site) => `已添加 ${site}`,
  removed: (site) => `已移除 ${site}`,
  siteProblems: {
    'no-site': '请输入网站域名，例如 www.example.com。',
    government: '政府网站（gov.cn）始终自动检查，无需添加。',
    known: '该网站已在列表中。',
    'too-many': '网站数量已达上限。',
    refused: '未添加：浏览器没有得到您的同意。',
  },
  files: '保存在本机的网页',
  filesAllowed: '已允许。打开文件后点工具栏上的“年报体检”，再点“检查此页”。',
  filesRefused: '需先在扩展管理页打开“允许访问文件网址”，再打开文件，点工具栏上的“年报体检”和“检查此页”。',
  filesPlain: '打开文件后点工具栏上的“年报体检”，再点“检查此页”。',
  openExtensionPage: '打开扩展管理页',
  rules: '检查规则',
  rulesNote: '关闭的规则不列出、不标注、不计数，也不导出；检查结果会注明已关闭几条。',
  levelNotes: {
    error: '确定有误：数字之间不成立，或不符合规定。',
    review: '很可能有误，需要人工核实；证据确凿时列为错误。',
    hint: '供参考。',
  },
  basis: '依据：',
  ruleOn: (name) => `已开启：${name}`,
  ruleOff: (name) => `已关闭：${name}`,
  off: (count) => `已关闭 ${count} 条`,
  asides: asideSettingsTexts.zh,
  reset: '恢复默认设置',
  wasReset: '已恢复默认设置；添加的网站保留',
  privacy: '全部检查在本机完成，不上传任何内容',
};

const en: OptionsTexts = {
  title: 'Nianbao Checkup · Settings',
  intro: 'Changes are saved at once and follow your browser account to other machines.',
  states: {
    damaged: 'Some of the saved settings could not be read; their defaults hold. Any change here mends them.',
    newer:
      'These settings were saved by a later version; what this version does not know has no effect. A change here overwrites them.',
    unavailable: 'The browser keeps no settings; the defaults hold, and changes cannot be saved.',
  },
  saved: 'Saved',
  full: 'Not saved: the store for settings is full. Remove some sites and try again.',
  unsaved: 'Not saved: the browser refused the change. Try again later.',
  display: 'Display',
  language: 'Language',
  languages: { auto: 'As the browser', zh: '简体中文', en: 'English' },
  marks: 'Mark problems in the page when a report is opened',
  marksNote: 'When off, reports are still checked, and the popup can mark them at any time.',
  exports: 'Exports',
  bom: 'Begin CSV files with a byte order mark (BOM)',
  bomNote: 'Excel needs it to show Chinese; programs may prefer files without.',
  sites: 'Sites checked automatically',
  sitesNote: 'Government sites (gov.cn) are always checked. For any other site the browser asks you first.',
  site: 'Site',
  sitePlaceholder: 'www.example.com',
  siteHelp: 'You can paste an address; “*.” in front includes all subdomains.',
  addSite: 'Add',
  noSites: 'No other sites yet.',
  granted: 'Checked automatically',
  notGranted: 'Not yet allowed in this browser',
  grant: (site) => `Allow ${site}`,
  grantShort: 'Allow',
  remove: (site) => `Remove ${site}`,
  removeShort: 'Remove',
  added: (site) => `${site} added`,
  removed: (site) => `${site} removed`,
  siteProblems: {
    'no-site': 'Enter a host name such as www.example.com.',
    government: 'Government sites (gov.cn) are always checked; there is no need to add them.',
    known: 'This site is in the list already.',
    'too-many': 'The list of sites is full.',
    refused: 'Not added: you did not allow it.',
  },
  files: 'Pages saved on this computer',
  filesAllowed: 'Allowed. Open the file, click Nianbao Checkup in the toolbar, then “Check this page”.',
  filesRefused:
    'First switch on “Allow access to file URLs” on the extension’s page; then open the file, click Nianbao Checkup in the toolbar and “Check this page”.',
  filesPlain: 'Open the file, click Nianbao Checkup in the toolbar, then “Check this page”.',
  openExtensionPage: 'Open the extension’s page',
  rules: 'Rules',
  rulesNote: 'A rule that is off is not listed, marked, counted or exported; every result says how many rules are off.',
  levelNotes: {
    error: 'Certain: the numbers contradict each other, or the rules are not met.',
    review: 'Very likely wrong; a person has to look. Told as an error where the evidence is certain.',
    hint: 'For information.',
  },
  basis: 'Basis: ',
  ruleOn: (name) => `On: ${name}`,
  ruleOff: (name) => `Off: ${name}`,
  off: (count) => `${count} off`,
  asides: asideSettingsTexts.en,
  reset: 'Restore defaults',
  wasReset: 'Defaults restored; added sites are kept',
  privacy: 'Everything is checked on this computer; nothing is uploaded',
};

/** The words by language. */
export const optionsTexts: Record<Language, OptionsTexts> = { zh, en };
