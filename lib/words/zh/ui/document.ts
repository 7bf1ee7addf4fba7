/** The draft page in Chinese. */
import type { DocumentTexts } from '../../ui-types/document';

const WAY_OUT = '请在 Word 或 WPS 中打开，全选、复制后粘贴到这里，或另存为 .docx 再选择。';

export const document: DocumentTexts = {
  title: '核对文稿',
  intro: '发布之前，先核对年度报告的 Word 文稿、PDF 或复制的内容。',
  privacy: '文稿只在本机打开和检查，不上传；关闭此页即清除',
  choose: '选择文件',
  paste: '粘贴内容',
  pasteHere: '请按 Ctrl+V 粘贴',
  drop: '将文件拖到这里',
  dropNow: '松开鼠标即开始核对',
  kinds: '可读取 .docx、PDF、网页文件（.html、.mht）、文本文件（.txt），以及从 Word、WPS、Excel 或网页中复制的内容。',
  drafts: '已打开的文稿',
  draft: '文稿',
  close: (name) => `关闭“${name}”`,
  reading: (name) => `正在读取“${name}”……`,
  pasted: (number) => (number === 1 ? '粘贴的内容' : `粘贴的内容 ${number}`),
  refused: {
    scan: { title: '扫描件或图片版 PDF', text: '其中没有可读取的文字，无法检查。请使用生成它的 Word 文稿。' },
    'old-browser': {
      title: '浏览器版本过低，不能读取 PDF',
      text: '请用较新的浏览器，或打开 PDF 全选、复制后粘贴文字。',
    },
    doc: { title: '不能读取旧格式（.doc、.wps）文件', text: WAY_OUT },
    rtf: { title: '不能读取 RTF 文件', text: WAY_OUT },
    ofd: { title: '不能读取 OFD 文件', text: '请使用生成它的 Word 或 WPS 文件，或在阅读器中全选、复制后粘贴到这里。' },
    sheet: { title: '不能读取 Excel 文件', text: '请在 Excel 或 WPS 中打开，选中表格，复制后粘贴到这里。' },
    picture: { title: '这是图片', text: '图片中的数字无法读取和核对，请使用 Word 文稿或网页。' },
    encrypted: { title: '文件已加密', text: '请先在 Word 或 WPS 中取消密码，保存后再选择。' },
    empty: { title: '文件是空的', text: '文件中没有内容，请检查是否选错文件。' },
    other: { title: '不认识这种文件', text: WAY_OUT },
    'too-large': { title: '文件过大', text: '请确认选对了文件；也可以打开后只复制报告部分，粘贴到这里。' },
    damaged: { title: '文件已损坏，无法读取', text: WAY_OUT },
  },
  blank: { title: '模板，尚未填写', text: '这是年度报告的空白格式，表格中还没有数字。' },
  notReport: {
    title: '未发现年度报告的内容',
    text: '没有读到政府信息公开工作年度报告的表格或各部分，请确认选对了文件或复制完整。',
  },
  failed: { title: '检查没有完成', text: '文稿已显示，但检查没有做完，请重新选择或粘贴。' },
  sample: '示例报告（虚构）',
  notes: {
    sample:
      '这是一份虚构的年度报告，其中有一个数字写错了：左边带编号的一格就是，右边说明应为多少、为什么。点问题可以再回到那一格。',
    'open-changes': '文稿中有尚未接受的修订：按接受全部修订后的内容核对，插入的计入，删除的不计。',
    incomplete: '未能完整读取：文稿后面的部分没有核对。',
    part: '只核对了粘贴来的部分。',
    print: 'PDF 的表格按线条还原：缺少的行和表格不作判断，数字请以原件为准。',
    'print-lines': 'PDF 中没有表格线，表格按文字行读取：所列问题都须人工核实。',
  },
  progress: (solved, remaining, fresh) =>
    `与上一版相比：已解决 ${solved} 项，仍有 ${remaining} 项，新出现 ${fresh} 项。`,
  solved: (headlines) => `已解决：${headlines.join('；')}`,
  fresh: '新出现：',
  comparison: {
    start: '与已打开的网页对照',
    close: '关闭对照',
    choose: '请选择要对照的网页：',
    none: '没有打开年度报告的网页。请先在其他标签页打开已发布的报告，再对照。',
    gone: '那个网页已经关闭，或不再显示年度报告。',
    found: (title, count) =>
      count === 0 ? `与网页“${title}”对照：数字和文字一致。` : `与网页“${title}”对照：有 ${count} 处不同。`,
    more: (count) => `显示其余 ${count} 处`,
    opening: '标题和开头',
    go: '在文稿中查看',
    page: '网页',
    file: '文稿',
    nothing: '没有',
    missing: { page: '网页中没有这张表格，或者是图片、附件。', file: '文稿中没有读到这张表格。' },
  },
  report: {
    privacy: '全部检查在本机完成，不上传任何内容',
    marks: '文稿标注',
    go: '在文稿中查看',
    cut: '文稿过大，只检查了读到的部分。',
    placeGone: '在文稿中找不到这一处。',
    exportGone: '无法导出：文稿已经关闭。',
    tables: {
      missing: '文稿中没有找到这张表格。',
      gone: '无法读取表格：文稿已经关闭。',
      help: '点击格子（或按回车键）在文稿中查看，按方向键移动。',
      absent: '文稿中没有此格',
    },
  },
};
