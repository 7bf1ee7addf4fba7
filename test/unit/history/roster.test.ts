import { describe, expect, it } from 'vitest';
import { type FoundReport, matchRoster, type RosterUnit } from '../../../lib/history/roster';

const units: RosterUnit[] = [
  { name: '市财政局', due: '2026-01-31' },
  { name: '青禾市水利局', due: '2026-01-31' },
  { name: '柳溪镇', due: null },
  { name: '市民政局', due: '2026-01-31' },
];

const found = (id: string, unit: string | null, publishedOn: string | null = null, year = 2025): FoundReport => ({
  id,
  unit,
  year,
  publishedOn,
});

describe('a roster', () => {
  it('tells who reported in time, who late and by how many days, who twice, and who not at all', () => {
    const { lines, unknown } = matchRoster(
      units,
      [
        found('a', '青禾市水利局', '2026-02-03'),
        found('b', '柳溪镇人民政府', '2026-01-20'),
        found('c', '柳溪镇', '2026-01-22'),
        found('d', '市民政局', '2026-01-31'),
        found('e', '青禾市水利局', '2025-01-15', 2024),
      ],
      2025,
    );
    expect(lines.map(({ reports, daysLate }) => ({ reports, daysLate }))).toEqual([
      { reports: [], daysLate: null },
      { reports: ['a'], daysLate: 3 },
      { reports: ['b', 'c'], daysLate: null },
      { reports: ['d'], daysLate: 0 },
    ]);
    expect(unknown).toEqual([]);
  });

  it('has one line for a unit under three names: double as soon as a person has said that they are one', () => {
    const reports = [found('a', '市财政局'), found('b', '青禾市财政局'), found('c', '财政局')];
    const open = matchRoster(units, reports, 2025);
    expect(open.lines[0]).toMatchObject({ reports: ['a'], doubtful: ['b', 'c'] });
    expect(open.unknown).toEqual([]);
    const decided = new Map([
      ['青禾市财政局', '市财政局'],
      ['财政局', '市财政局'],
    ]);
    expect(matchRoster(units, reports, 2025, decided).lines[0]).toMatchObject({
      reports: ['a', 'b', 'c'],
      doubtful: [],
    });
  });

  it('leaves a name that fits only likely to a person, and follows what was decided', () => {
    const reports = [found('a', '青禾市财政局'), found('b', '白河市文旅局'), found('c', null)];
    const open = matchRoster(units, reports, 2025);
    expect(open.lines[0]).toMatchObject({ reports: [], doubtful: ['a'] });
    expect(open.unknown).toEqual(['b', 'c']);
    expect(matchRoster(units, reports, 2025, new Map([['青禾市财政局', '市财政局']])).lines[0]).toMatchObject({
      reports: ['a'],
      doubtful: [],
    });
    expect(matchRoster(units, reports, 2025, new Map([['青禾市财政局', null]])).unknown).toEqual(['a', 'b', 'c']);
  });
});
