// A table on the terminal that counts a Chinese character as two columns.

/**
 * Prints rows under a heading, the columns aligned, the last one wrapped to the terminal.
 * @param {string[]} heading
 * @param {string[][]} rows
 */
export function printTable(heading, rows) {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => width(row[column] ?? ''))));
  const indent = widths.slice(0, -1).reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(40, (process.stdout.columns || 120) - indent);
  const print = (row) => {
    const lead = row.slice(0, -1).map((text, column) => text + ' '.repeat(widths[column] - width(text) + 2));
    const [first = '', ...more] = wrap(row.at(-1) ?? '', room);
    console.log(lead.join('') + first);
    for (const line of more) console.log(' '.repeat(indent) + line);
  };
  print(heading);
  console.log('-'.repeat(Math.min(indent + Math.min(widths.at(-1) ?? 0, room), indent + room)));
  for (const row of rows) print(row);
}

/** Columns of the terminal that a text takes. */
function width(text) {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(char)
        ? 2
        : 1),
    0,
  );
}

function wrap(text, room) {
  const lines = [''];
  for (const char of text) {
    if (width(lines[lines.length - 1] + char) > room) lines.push('');
    lines[lines.length - 1] += char;
  }
  return lines;
}
