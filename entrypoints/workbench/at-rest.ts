/**
 * Runs in the page that a queue has opened: waits until the page is at rest, then says what stands there. The browser sends this function
 * into the page as text, so it uses nothing but what the page has.
 * `rested` is false where the page went on changing to the end; `began` is when it was asked for, in milliseconds since 1970.
 * @param quiet so many milliseconds without a change are rest
 * @param patience after so many milliseconds it has waited long enough
 * @param length so many characters of the text are told
 */
export function atRest(quiet: number, patience: number, length: number) {
  let rested = true;
  const look = () => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & { responseStatus?: number })[];
    const text = document.body?.textContent ?? '';
    const fields = [...document.querySelectorAll('input[type="password"]')] as HTMLElement[];
    return {
      status: Number(entry?.responseStatus ?? 0),
      contentType: String(document.contentType ?? ''),
      title: String(document.title ?? '').slice(0, 200),
      text: text.slice(0, length),
      length: text.trim().length,
      // Whether this is the page that was asked for, or the one before it, which stays while a site does not answer.
      began: performance.timeOrigin,
      rested,
      password: fields.some((field) => field.getClientRects().length > 0),
    };
  };
  return new Promise<ReturnType<typeof look>>((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => rest());
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(look());
    };
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    };
    const limit = setTimeout(() => {
      rested = false;
      end();
    }, patience);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    rest();
  });
}
