// What pages do to the reader: each function runs in a page that holds a clean report in <main>, before the engine reads it.

/** One hostile page. */
export interface HostileCase {
  name: string;
  /** Runs in the page. Frames that it makes have loaded before the page is read. */
  build: () => void | Promise<void>;
  /** What the check has to say: the report is still read whole, only in part, or there is none to be read. */
  expect: 'whole' | 'part' | 'none';
  /** Set where the other browser itself takes minutes to lay the page out. */
  only?: 'chromium' | 'firefox';
  /** Set where the page's traps stand in every way to its content: the engine then gives up with what they throw, and `checkPage` says null. */
  traps?: true;
  /** Set where Chromium itself falls over soon after such a page has been opened: it is checked once, and its steps are not counted. */
  once?: true;
  /** Set where the page gives our code more to do than others: the most steps that it may need. */
  steps?: number;
}
