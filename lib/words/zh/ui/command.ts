/** The command in Chinese. */
import type { CommandTexts, Failure, RunCounts, Stop } from '../../ui-types/command';

const help = `nianbao check：不打开浏览器，成批核查政府信息公开工作年度报告

  nianbao check [选项] [文件 | 文件夹 | -]...

输入  网页文件（.html、.htm，也可为 .gz）、存放网页的文件夹、.jsonl、.warc、.warc.gz；写 “-” 或不写，则从标准输入读取 JSONL。
      JSONL 每行：{"id": ..., "url": ..., "html" | "path" | "base64": ..., "contentType": ..., "today": ...}；三者必有其一，
      最好给出 id。编码依次看字节序标记、contentType、meta，均未注明的按 UTF-8 或 GB 18030 读取。
输出  标准输出为 JSONL，每个输入一行，按输入顺序：{"id", "check", "error"?, "more"?}。不是年报的网页 check 为 null；
      error 说明未能核查的原因；同一网页另有年报的，放在 more 中。

  --out [表=]文件      改写到文件：.jsonl、.csv 或 .parquet；表为 long（每个单元格一行，默认）、wide（每份年报一行）
                       或 findings（每个问题一行）。可重复使用；“-” 为标准输出
  --year N | N-M       只要这些年度的年报，其他年度的写明 error
  --today 日期         按哪一天判断期限（默认为当天）
  --workers N          线程数（默认与处理器核数相同）
  --unordered          先完成的先输出
  --timeout 秒         单个网页超过该时间即放弃（默认 60）
  --fail-on 级别       error、review 或 hint：年报有该级别及以上问题时退出码为 1；有输入未能作为年报核查时为 3
  --language zh | en   提示和问题清单所用语言（默认 zh）
  --quiet              不显示进度和小结
  --help、--version

退出码  0 完成 · 1 符合 --fail-on · 2 用法有误或没有可核查的内容 · 3 使用 --fail-on 且有输入未能核查
        4 无法写出结果 · 130 被中断 · 141 读取结果的一方已关闭
        文件先以其他名称写入，完成后再改名，不会留下半份文件。

示例（EXAMPLES）
  发布前核查一个网页：
    nianbao check --year 2025 --fail-on error report.html
  核查文件夹，导出数据和问题清单：
    nianbao check --out data.parquet --out findings=problems.csv pages/
  核查抓取的存档：
    nianbao check crawl.warc.gz > checks.jsonl
  GNU parallel，多台机器（-S）或多核：
    parallel --pipe --block 10M -k nianbao check --workers 1 < pages.jsonl > checks.jsonl
  Spark（JSONL 各行组成的 RDD）：
    sc.textFile("pages.jsonl").pipe("nianbao check --workers 1 --quiet").saveAsTextFile("checks")
  Slurm，分为 100 份：
    sbatch --array=0-99 --wrap 'awk "NR % 100 == $SLURM_ARRAY_TASK_ID" pages.jsonl | nianbao check > checks.$SLURM_ARRAY_TASK_ID.jsonl'
  Hadoop streaming：
    hadoop jar hadoop-streaming.jar -D mapreduce.job.reduces=0 -mapper "nianbao check --workers 1 --quiet" -file nianbao.mjs -input pages -output checks
`;

function failure(given: Failure): string {
  switch (given.code) {
    case 'no-json':
      return '该行不是 JSON 对象';
    case 'no-page':
      return '该行没有 html、path 或 base64';
    case 'bad-field':
      return `字段 ${given.field} 无法使用`;
    case 'folder':
      return '这是文件夹，不是网页';
    case 'unreadable':
      if (given.reason === 'missing') return '没有这个文件';
      return given.reason === 'denied' ? '没有读取该文件的权限' : `无法读取该文件（${given.reason}）`;
    case 'too-large':
      return `网页超过 ${given.megabytes} MB`;
    case 'no-html':
      return `不是网页（${given.kind === 'binary' ? '二进制文件' : given.kind}）`;
    case 'broken-gzip':
      return 'gzip 文件已损坏';
    case 'broken-archive':
      return '存档在此处损坏，其后的内容没有读取';
    case 'too-slow':
      return `核查超过 ${given.seconds} 秒，已放弃`;
    case 'out-of-memory':
      return '核查时内存不足';
    case 'other-year': {
      const wanted = given.from === given.to ? `${given.from}` : `${given.from}—${given.to}`;
      return given.year === null
        ? `未能识别年报的年度，要求为 ${wanted} 年度`
        : `这是 ${given.year} 年度年报，要求为 ${wanted} 年度`;
    }
    case 'crash':
      return `核查未能完成：${given.message}`;
  }
}

/** `-` is standard output. */
const nameOf = (path: string) => (path === '-' ? '标准输出' : ` ${path} `);

function stop(given: Stop): string {
  switch (given.code) {
    case 'usage':
      return `无法理解：${given.argument}。用法见 nianbao --help。`;
    case 'old-node':
      return `需要 Node 22 或更新版本，现为 ${given.version}。`;
    case 'no-input':
      return `没有文件或文件夹 ${given.path}。`;
    case 'nothing-in-folder':
      return `文件夹 ${given.path} 中没有网页（.html、.htm），也没有 .jsonl 或 .warc。`;
    case 'reader-gone':
      return '读取结果的一方已关闭，停止核查。';
    case 'disk-full':
      return `磁盘空间不足，无法写入${nameOf(given.path)}；没有留下半份文件。`;
    case 'unwritable':
      return `无法写入${nameOf(given.path)}（${given.reason}）。`;
    case 'interrupted':
      return '已中断，没有留下半份文件。';
  }
}

const counted = ({ inputs, reports, wrong, failed }: RunCounts) =>
  `输入 ${inputs} 个，年报 ${reports} 份，其中有错误的 ${wrong} 份；未能核查 ${failed} 个`;
const rate = ({ inputs, seconds }: RunCounts) => (seconds > 0 ? Math.round(inputs / seconds) : 0);

/** Everything the command says. */
export const command: CommandTexts = {
  help,
  failure,
  stop,
  progress: (counts) => `${counted(counts)}；每秒 ${rate(counts)} 个`,
  summary: (counts) => `${counted(counts)}。用时 ${counts.seconds.toFixed(1)} 秒。`,
};
