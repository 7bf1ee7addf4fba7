import { describe, expect, it } from 'vitest';
import { headOf, joinedNames, joinsOf } from '../../../lib/ledger/units';

const file = '柳溪县财政局';
const page = '柳溪县财政局@liuxi.gov.cn';
const elsewhere = '柳溪县财政局@liuxi.example.org';

describe('reports of one unit', () => {
  it('are a file and the pages of the only site that has a unit of its name', () => {
    const joins = joinsOf([file, page, '青禾市财政局', '柳溪县司法局@liuxi.gov.cn'], []);
    expect(joins).toEqual([{ unit: file, into: page }]);
    expect(joinedNames(page, joins)).toEqual([page, file]);
    expect(joinedNames(file, joins)).toEqual([page, file]);
  });

  it('are not told from a name that two places have, until a person has joined those', () => {
    expect(joinsOf([file, page, elsewhere], [])).toEqual([]);
    const joined = [{ unit: elsewhere, into: page }];
    expect(headOf(file, joinsOf([file, page, elsewhere], joined))).toBe(page);
  });

  it('stay where a person has put them', () => {
    const joins = joinsOf([file, page], [{ unit: file, into: '青禾市财政局' }]);
    expect(headOf(file, joins)).toBe('青禾市财政局');
    expect(headOf(page, joins)).toBe(page);
    const turned = joinsOf([file, page], [{ unit: page, into: file }]);
    expect([headOf(file, turned), headOf(page, turned)]).toEqual([file, file]);
    // One of two sites is the file's unit: the other is another.
    const [one, other] = [page, elsewhere].map((key) =>
      headOf(key, joinsOf([file, page, elsewhere], [{ unit: page, into: file }])),
    );
    expect([one, other]).toEqual([file, elsewhere]);
  });

  it('under former names stay with the unit when it gets a site', () => {
    const joins = joinsOf([file, page, '柳溪县财税局'], [{ unit: '柳溪县财税局', into: file }]);
    expect(headOf('柳溪县财税局', joins)).toBe(page);
  });
});
