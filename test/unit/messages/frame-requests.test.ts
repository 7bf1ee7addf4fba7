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
    ['show', { finding: 'row-total', place: 2 }],
    ['show', { unchecked: 1, place: 0 }],
    ['show', { cell }],
    ['hint', { at: null }],
    ['hint', { at: { cell } }],
    ['marks', { shown: false }],
    ['step', { direction: 'previous', way: 'around' }],
  ] as const)('%s %j is understood', (name, body) => {
    expect(read(name, body)).toEqual(body);
  });

  it('is understood without what does not belong to it', () => {
    expect(read('show', { cell: { ...cell, more: 1 }, finding: 'a', place: 0 })).toEqual({ cell });
  });

  it.each([
    ['view', undefined],
    ['view', {}],
    ['view', { language: 'fr', fresh: true }],
    ['view', { language: 'zh', fresh: 'yes' }],
    ['evidence', 'x'],
    ['show', { finding: 0, place: 0 }],
    ['show', { finding: 'a', place: -1 }],
    ['show', { finding: 'a', place: 0.5 }],
    ['show', { finding: 'a' }],
    ['show', { cell: { ...cell, table: 'constructor' } }],
    ['show', { cell: { ...cell, row: {} } }],
    ['show', null],
    ['hint', {}],
    ['hint', { at: { finding: 'a' } }],
    ['marks', { shown: 1 }],
    ['step', { direction: 'up', way: 'around' }],
    ['step', { direction: 'next', way: 'hasOwnProperty' }],
  ] as const)('%s %j is refused', (name, body) => {
    expect(read(name, body)).toBe('refused');
  });
});
