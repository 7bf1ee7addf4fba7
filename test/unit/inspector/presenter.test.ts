// The problems of the list in the page: what is marked, what a click in the list shows, and the way from problem to problem.
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { itemAt, locate, mainTarget, markItems } from '../../../entrypoints/inspector.content/mark-items';
import { createPresenter, type LiveCheck } from '../../../entrypoints/inspector.content/presenter';
import type { MarkItem } from '../../../lib/mark/types';
import type { Locator, Target } from '../../../lib/page/places/locator';
import type { ReportView } from '../../../lib/view/schema';
import { sampleView } from '../support/sample-view';

const drawn = vi.hoisted(() => ({
  items: [] as MarkItem[],
  visited: [] as string[],
  opened: [] as number[],
  hints: [] as (string | null)[],
  /** How often markers were made: once for each language. */
  made: 0,
}));
vi.mock('../../../lib/mark/markers', () => ({
  createMarkers: () => {
    drawn.made += 1;
    return {
      show: (items: MarkItem[]) => {
        drawn.items = items;
      },
      clear: () => {
        drawn.items = [];
      },
      visit: ({ element }: { element: { id: string } }) => Boolean(drawn.visited.push(element.id)),
      open: (number: number) => void drawn.opened.push(number),
      hint: (target: { element: { id: string } } | null) => void drawn.hints.push(target?.element.id ?? null),
    };
  },
}));

const { document } = new JSDOM('<body></body>').window;
const target = (id: string): Target => {
  const element = document.createElement('p');
  element.id = id;
  return { kind: 'element', element };
};
/** Finds every place, by its name; `lost` are in the page no longer. */
const locatorOf = (lost: readonly string[] = []): Locator => {
  const at = (id: string) => (lost.includes(id) ? null : target(id));
  return {
    locateFinding: (finding, place) => at(`${finding}#${place}`),
    locateUnchecked: (entry, place) => at(`unchecked ${entry}#${place}`),
    locateCell: (table, row, column) => at(`${table}/${row}/${column}`),
    hasLost: () => lost.length > 0,
  };
};
/** The sample: a wrong cell that breaks two sums, a wrong year, and a blank cell. */
const view = sampleView();
const live = (marks = true, shown: ReportView = view, lost: readonly string[] = []): LiveCheck => ({
  reports: [{ view: shown, locator: locatorOf(lost) }],
  marks,
});
const wrongCell = 'applications/granted/naturalPerson';
const [diagnosed] = view.items.filter(({ explanations }) => explanations.length > 0);
const [plain] = view.items.filter(({ explanations }) => explanations.length === 0);
const keyOf = (item: ReportView['items'][number] | undefined) => item?.findings[0]?.key ?? '';

beforeEach(() => {
  Object.assign(drawn, { items: [], visited: [], opened: [], hints: [], made: 0 });
});

describe('the marks of a check', () => {
  it('are one for each problem, under the number of the list, with its sentences', () => {
    const items = markItems(locatorOf(), view);
    expect(items.map(({ number }) => number)).toEqual(view.items.map(({ number }) => number));
    for (const [index, { bubble, label }] of items.entries()) {
      expect(bubble.lines).toEqual(view.items[index]?.findings.map(({ sentence }) => sentence));
      expect(label).toContain(view.items[index]?.headline);
    }
  });

  it('have the cell that is wrong for their key, and the totals that it breaks as totals', () => {
    const mark = markItems(locatorOf(), view).find(({ number }) => number === diagnosed?.number);
    const byRole = (role: string) =>
      mark?.places
        .filter((place) => place.role === role)
        .map((place) => ('element' in place.target ? place.target.element.id : ''));
    expect(byRole('key')).toEqual([wrongCell]);
    expect(byRole('total')).toHaveLength(diagnosed?.findings.length ?? 0);
    expect(byRole('candidate')).toEqual([]);
    expect(mark?.bubble.repairs).toEqual(diagnosed?.explanations.map(({ sentence }) => sentence));
  });

  it('leave out the places that the page has no longer', () => {
    const [mark] = markItems(locatorOf([wrongCell]), { ...view, items: diagnosed ? [diagnosed] : [] });
    expect(mark?.places.some(({ role }) => role === 'key')).toBe(false);
    expect(mark?.places.length).toBeGreaterThan(0);
  });

  it('lead first to the wrong cell, or to the place of the problem', () => {
    const idOf = (item: typeof diagnosed, lost: readonly string[] = []) => {
      const found = item && mainTarget(locatorOf(lost), item);
      return found && 'element' in found ? found.element.id : null;
    };
    expect(idOf(diagnosed)).toBe(wrongCell);
    expect(idOf(diagnosed, [wrongCell])).toBe(`${keyOf(diagnosed)}#0`);
    expect(idOf(plain)).toBe(`${keyOf(plain)}#0`);
  });

  it('belong to the problem that a row of the list points at', () => {
    const cell = { table: 'applications', row: 'granted', column: 'naturalPerson' } as const;
    expect(itemAt(view, { cell })).toBe(diagnosed);
    expect(itemAt(view, { finding: keyOf(plain), place: 0 })).toBe(plain);
    expect(itemAt(view, { unchecked: 0, place: 0 })).toBeUndefined();
    expect(locate(locatorOf(), { unchecked: 0, place: 0 })).not.toBeNull();
  });
});

describe('the presenter', () => {
  it('marks as the settings say, until the person says otherwise', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live(false));
    expect(drawn.items).toEqual([]);
    expect(presenter.setMarks(true)).toBe(true);
    expect(drawn.items).toHaveLength(view.items.length);
    // The page is checked anew by the same settings: what the person chose holds.
    presenter.present(live(false));
    expect(presenter.marksShown()).toBe(true);
    presenter.present(live(true));
    presenter.present(live(false));
    expect(presenter.marksShown()).toBe(false);
    expect(drawn.items).toEqual([]);
  });

  it('takes its marks away where the page is a report no longer', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live());
    presenter.present(null);
    expect(drawn.items).toEqual([]);
    expect(presenter.show({ finding: keyOf(plain), place: 0 })).toEqual({ found: false, number: null });
  });

  it('makes new marks where the language changes', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live());
    presenter.present(live());
    expect(drawn.made).toBe(1);
    presenter.present(live(true, sampleView('en')));
    expect(drawn.made).toBe(2);
  });

  it('shows a place of the list with the bubble of its problem, and says where there is none', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live(true, view, [`${keyOf(plain)}#0`]));
    const cell = { table: 'applications', row: 'granted', column: 'naturalPerson' } as const;
    expect(presenter.show({ cell })).toEqual({ found: true, number: diagnosed?.number });
    expect(drawn.opened).toEqual([diagnosed?.number]);
    expect(presenter.show({ finding: keyOf(plain), place: 0 })).toEqual({ found: false, number: null });
    presenter.hint({ cell });
    presenter.hint(null);
    expect(drawn.hints).toEqual([wrongCell, null]);
  });

  it('goes from problem to problem around the page, past those that have no place any more', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live());
    const numbers = view.items.map(({ number }) => number);
    const steps = Array.from({ length: numbers.length + 1 }, () => presenter.step('next', 'around').number);
    expect(steps).toEqual([...numbers, numbers[0]]);
    expect(presenter.step('previous', 'around')).toEqual({ number: numbers.at(-1), visited: true });
    const first = view.items[0];
    presenter.present(live(true, sampleView(), [wrongCell, `${keyOf(first)}#0`]));
    expect(presenter.step('next', 'around').number).toBe(numbers[1]);
  });

  it('ends at the last problem where another frame goes on', () => {
    const presenter = createPresenter(document, () => {});
    presenter.present(live());
    expect(presenter.step('next', 'further')).toEqual({ number: null, visited: false });
    for (const { number } of view.items)
      expect(presenter.step('next', number === view.items[0]?.number ? 'enter' : 'further').number).toBe(number);
    expect(presenter.step('next', 'further')).toEqual({ number: null, visited: true });
    expect(presenter.step('next', 'further')).toEqual({ number: null, visited: false });
  });
});
