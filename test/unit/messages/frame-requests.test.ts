import { describe, expect, it } from 'vitest';
import { toFrame } from '../../../lib/messages/frame-requests';

const read = (name: keyof typeof toFrame, body: unknown) => {
  const result = toFrame[name].request.safeParse(body);
  return result.success ? result.data : 'refused';
};
const cell = { table: 'cases', row: 'count', column: 'litigationDirect.total' };

describe('a question to a frame', () => {
  it.each([
    ['view', { language: 'zh', fresh: true }],
    ['evidence', {}],
    ['look-again', {}],
    ['show', { report: 0, at: { finding: 'row-total', place: 2 } }],
    ['show', { report: 0, at: { unchecked: 1, place: 0 } }],
    ['show', { report: 0, at: { cell } }],
    ['hint', { report: 0, at: null }],
    ['hint', { report: 0, at: { cell } }],
    ['marks', { shown: false }],
    ['step', { direction: 'previous', way: 'around', report: null }],
  ] as const)('%s %j is understood', (name, body) => {
    expect(read(name, body)).toEqual(body);
  });

  it('is understood without what does not belong to it', () => {
    const at = { cell: { ...cell, more: 1 }, finding: 'a', place: 0 };
    expect(read('show', { report: 1, at, more: 2 })).toEqual({ report: 1, at: { cell } });
  });

  it.each([
    ['view', undefined],
    ['view', {}],
    ['view', { language: 'fr', fresh: true }],
    ['view', { language: 'zh', fresh: 'yes' }],
    ['evidence', 'x'],
    ['show', { report: 0, at: { finding: 0, place: 0 } }],
    ['show', { report: 0, at: { finding: 'a', place: -1 } }],
    ['show', { report: 0, at: { finding: 'a', place: 0.5 } }],
    ['show', { report: 0, at: { finding: 'a' } }],
    ['show', { report: 0, at: { cell: { ...cell, table: 'constructor' } } }],
    ['show', { report: 0, at: { cell: { ...cell, row: {} } } }],
    ['show', { report: -1, at: { cell } }],
    ['show', { at: { cell } }],
    ['show', null],
    ['hint', {}],
    ['hint', { report: 0, at: { finding: 'a' } }],
    ['marks', { shown: 1 }],
    ['step', { direction: 'up', way: 'around', report: null }],
    ['step', { direction: 'next', way: 'around' }],
    ['step', { direction: 'next', way: 'hasOwnProperty', report: null }],
  ] as const)('%s %j is refused', (name, body) => {
    expect(read(name, body)).toBe('refused');
  });
});
