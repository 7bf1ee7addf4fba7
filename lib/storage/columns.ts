/** Keeps which columns of its table a person wants to see in the workbench. */
import * as z from 'zod/mini';
import { api } from '../browser/api';
import { type ResultColumn, resultColumns } from '../words/ui-types/workbench';

const KEY = 'workbench-columns';
const ColumnsSchema = z.array(z.enum(resultColumns));

/** The chosen columns in the table's order; all of them where nobody has chosen. */
export async function loadColumns(): Promise<readonly ResultColumn[]> {
  try {
    const read = ColumnsSchema.safeParse((await api.storage.local.get(KEY))[KEY]);
    return read.success ? resultColumns.filter((column) => read.data.includes(column)) : resultColumns;
  } catch {
    return resultColumns;
  }
}

/** Keeps the choice; a browser that keeps nothing shows all of them next time. */
export async function keepColumns(columns: readonly ResultColumn[]): Promise<void> {
  await api.storage.local.set({ [KEY]: columns }).catch(() => {});
}
