// A long sitting, as the store of the workbench has it.
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/**
 * Writes as many rows with their results into the store as a long sitting leaves there; the workbench shows them when it is opened next.
 * @param page a page of the extension
 * @param how all of them read, or a paused list with rows of every kind
 */
export function fillTable(page: Page, rows: number, how: 'all read' | 'of every kind'): Promise<void> {
  const packed = [...gzipSync(JSON.stringify({ of: 'a check, packed'.repeat(800) }))];
  return page.evaluate(fill, rows, packed, how === 'of every kind');
}

/** Runs in the page: writes as many rows with results into the store as a long sitting leaves there. */
async function fill(count: number, packed: number[], some: boolean): Promise<void> {
  // Firefox gives no store to what its driver runs, only to the page itself.
  await new Promise((resolve) => setTimeout(resolve));
  const opening = indexedDB.open('nianbao');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = db.transaction(['batch', 'rows', 'results'], 'readwrite');
  const pace = { slots: 1, gap: 1_000 };
  transaction.objectStore('batch').put({ mode: some ? 'paused' : 'idle', hosts: [], pace, tabs: [] }, 'current');
  const rules = ['row-total', 'balance', 'text-mismatch', 'late-publication', 'blank-cell'];
  for (let order = 0; order < count; order += 1) {
    const id = `row-${order}`;
    const host = `unit${order % 60}.example.gov.cn`;
    const url = `http://${host}/xxgk/${order}.html`;
    const kind = some ? order % 20 : 0;
    const why = ['unreachable', 'not-found', 'pdf', 'never-ready'][((order - 3) / 20) % 4];
    const state =
      kind === 3
        ? { at: 'failed', since: 0, why }
        : kind === 7
          ? { at: 'no-report', since: 0 }
          : kind === 11 && order > count / 2
            ? { at: 'waiting', since: 0 }
            : { at: 'done', since: 0, reports: 1 };
    transaction
      .objectStore('rows')
      .put({ id, order, source: { kind: 'address', url }, host, unit: null, tries: 1, state });
    if (state.at !== 'done') continue;
    transaction.objectStore('results').put({
      row: id,
      index: 0,
      checkedAt: '2026-02-01T09:30:00+08:00',
      check: new Uint8Array(packed),
      summary: {
        key: url,
        body: `青禾市第${order % 400}局`,
        bodyKind: 'department',
        year: 2020 + (order % 6),
        form: '2021',
        publishedOn: '2026-01-20',
        url,
        pageTitle: '政府信息公开工作年度报告',
        standing: { problems: { error: order % 4, review: order % 3, hint: 1 }, dismissed: 0, incomplete: false },
        unchecked: order % 2,
        rules: rules.filter((_, index) => (order + index) % 3 === 0),
      },
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
