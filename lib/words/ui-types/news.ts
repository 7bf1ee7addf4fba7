/** What is new in the versions of the extension: a few sentences each, by version. */
export type News = Readonly<Record<string, readonly string[]>>;
