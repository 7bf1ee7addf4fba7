/** What the toolbar button says under the pointer. Here and not in _locales: browsers give those in their own language alone. */

/** Everything one language needs. */
export interface BadgeTexts {
  name: string;
  errors(count: number): string;
  review(count: number): string;
  clean: string;
  /** Nothing was found but hints. */
  hints(count: number): string;
  /** Nothing was found, but part of the report could not be checked. */
  incomplete: string;
  /** The page could not be read, or the check of it came to nothing. */
  failed: string;
  /** The page was loaded again, and the browser does not let us look at it. */
  stale: string;
  /** Behind a count of errors. */
  alsoAside(count: number): string;
  /** As `review`, where the errors may have been set aside. */
  reviewAside(count: number, aside: number): string;
  /** Where nothing else is left. */
  onlyAside(count: number): string;
}
