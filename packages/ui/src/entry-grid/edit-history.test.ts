import { expect, it } from 'vitest';
import { type EditStep, emptyHistory, recordStep, redoStep, undoStep } from './edit-history.ts';
import { applyEntryChanges, cellKey } from './entry-cell.ts';

const edit = (before: number | null, after: number | null): EditStep => [
  { row: '02866', column: 'grade-1', field: 'numerator', before: { value: before }, after: { value: after } },
];

it('takes steps back in the order opposite to that of their making', () => {
  const history = recordStep(recordStep(emptyHistory, edit(null, 85)), edit(85, 58));
  const first = undoStep(history);
  expect(first?.step[0]?.before.value).toBe(85);
  expect(first && undoStep(first.history)?.step[0]?.before.value).toBeNull();
});

it('does again what was taken back', () => {
  const back = undoStep(recordStep(emptyHistory, edit(null, 85)));
  expect(back && redoStep(back.history)?.step[0]?.after.value).toBe(85);
});

it('forgets what was taken back as soon as something new is typed', () => {
  const back = undoStep(recordStep(emptyHistory, edit(null, 85)));
  expect(back && redoStep(recordStep(back.history, edit(null, 86)))).toBeUndefined();
});

it('has nothing to take back at first', () => expect(undoStep(emptyHistory)).toBeUndefined());

it('keeps a text that is no number until the field is mended, and the other field of the cell with it', () => {
  const change = { row: '02866', column: 'grade-1', field: 'numerator' } as const;
  const cells = applyEntryChanges(new Map([[cellKey('02866', 'grade-1'), { denominator: 86, problem: 'sai' }]]), [
    { ...change, value: null, unread: 'tám lăm' },
  ]);
  expect(cells.get('02866|grade-1')).toEqual({ denominator: 86, numerator: null, dirty: true, unread: { numerator: 'tám lăm' } });
  expect(applyEntryChanges(cells, [{ ...change, value: 85 }]).get('02866|grade-1')).toEqual({ denominator: 86, numerator: 85, dirty: true });
});
