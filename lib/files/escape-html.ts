/** Words of pages in HTML files that people take away. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML text; safe in attributes too. Controls that no document may hold are dropped. */
export function escapeHtml(words: string): string {
  return words.replace(/\p{Cc}/gu, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
