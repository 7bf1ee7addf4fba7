/** The words of the welcome page. */

/** One of the five pictures: what it is about, and one or more sentences on it. */
export interface WelcomeStep {
  title: string;
  text: string;
  /** In a few words, what the picture shows, for those who do not see it. */
  picture: string;
}

/** Something that the browser has to be asked for, with one click. */
export interface WelcomeAccess {
  title: string;
  text: string;
  ask: string;
  granted: string;
  refused: string;
}

/** Everything one language needs. */
export interface WelcomeTexts {
  title: string;
  /** What the extension does, in one sentence. */
  lead: string;
  tryIt: string;
  tryNote: string;
  privacy: string;
  /** Above the five pictures. */
  steps: string;
  pin: WelcomeStep & {
    /** How the icon is pinned, by the browsers that have the same menus; the browser at hand comes first. */
    ways: readonly { browser: 'chromium' | 'firefox'; name: string; text: string }[];
  };
  page: WelcomeStep;
  levels: WelcomeStep & { meanings: { error: string; review: string; hint: string } };
  drafts: WelcomeStep & { open: string };
  workbench: WelcomeStep & { open: string };
  access: {
    title: string;
    government: WelcomeAccess;
    files: WelcomeAccess;
    /** Newer Firefox wants a switch for files on its own page besides, and tells no extension whether it does. */
    fileSwitch: string;
  };
  /** Where the browser has a switch of its own for files, and nobody can be asked. */
  fileSwitch: { title: string; off: string; on: string; open: string };
  /** The one question: whether reports that are opened while browsing are kept in the ledger. */
  keep: { title: string; text: string; yes: string; no: string; kept: string; notKept: string; failed: string };
  /** Above the news of the version that runs. */
  news(version: string): string;
  settings: string;
  help: string;
  /** A few words that stand in the pictures. */
  labels: {
    name: string;
    granted: string;
    person: string;
    total: string;
    bubble: string;
    file: string;
    units: readonly [string, string, string];
    done: string;
    checking: string;
  };
}
