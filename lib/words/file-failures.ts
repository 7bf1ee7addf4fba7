/** Why a file of the workbench was not read, in the words of the page that checks drafts. */
import type { RefusalKind } from '../source/refusal';
import type { DocumentTexts } from './ui-types/document';

/** Kinds whose content a person can still copy out of the program that shows them. */
const COPYABLE: ReadonlySet<string> = new Set<RefusalKind>(['doc', 'rtf', 'ofd', 'sheet']);

/**
 * A sentence or two for each kind of file that cannot be read, under the names of a row's failures.
 * @param stop what ends a sentence
 * @param wayOut what can be done with a file whose content can be copied
 */
export function fileFailures(
  refused: DocumentTexts['refused'],
  stop: string,
  wayOut: string,
): Record<`file-${RefusalKind}`, string> {
  const failures = Object.entries(refused).map(([kind, { title }]) => [
    `file-${kind}`,
    title + stop + (COPYABLE.has(kind) ? wayOut : ''),
  ]);
  return Object.fromEntries(failures) as Record<`file-${RefusalKind}`, string>;
}
