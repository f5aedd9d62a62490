import { describe, expect, test } from 'vitest';
import { type DraftCell, editedCell, emptyDraft, observationKey, saysNothingNew, sendingKey, withCells, withoutCells, withoutSent } from './draft.ts';
import { createDraftStore } from './draft-store.ts';

const cell: DraftCell = { measure: 'education.enrolment-age-6', row: '02866', standard: null, values: { numerator: 85 }, unread: {}, basedOn: 'v1' };
const key = observationKey(cell.measure, cell.row, null);

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
};

describe('a draft', () => {
  test('a text that is no number is kept as typed until it is mended', () => {
    const wrong = editedCell(cell, 'denominator', null, '8x');
    expect(wrong.unread).toEqual({ denominator: '8x' });
    expect(editedCell(wrong, 'denominator', 86, undefined)).toEqual({ ...cell, values: { numerator: 85, denominator: 86 }, unread: {} });
  });

  test('an emptied field is not zero', () => {
    expect(editedCell(cell, 'numerator', null, undefined).values).toEqual({ numerator: null });
  });

  test('what was typed back to the stored value is no change, a text that is no number is one', () => {
    expect(saysNothingNew(cell, { numerator: 85 })).toBe(true);
    expect(saysNothingNew(cell, { numerator: 80 })).toBe(false);
    expect(saysNothingNew({ ...cell, values: { numerator: null } }, undefined)).toBe(true);
    expect(saysNothingNew({ ...cell, unread: { numerator: '8x' } }, { numerator: 85 })).toBe(false);
  });

  test('the same content goes out again under the same key, other content under another', () => {
    const sent = { ...withCells(emptyDraft, [cell]), sending: { key: 'k1', content: 'a' } };
    expect(sendingKey(sent, 'a', () => 'k2')).toBe('k1');
    expect(sendingKey(sent, 'b', () => 'k2')).toBe('k2');
  });

  test('what was saved leaves the draft, the rest stays', () => {
    const other = { ...cell, row: '02875' };
    expect(Object.keys(withoutCells(withCells(emptyDraft, [cell, other]), [key]).cells)).toEqual([observationKey(other.measure, '02875', null)]);
  });

  test('what was typed while the save was on its way stays, on the version that the save made', () => {
    const later = editedCell(cell, 'numerator', 86, undefined);
    expect(withoutSent(withCells(emptyDraft, [cell]), [cell], () => 'v2').cells).toEqual({});
    expect(withoutSent(withCells(emptyDraft, [later]), [cell], () => 'v2').cells).toEqual({ [key]: { ...later, basedOn: 'v2' } });
  });

  test('a draft survives the page, and another person on the same computer does not see it', () => {
    const disk = storage();
    createDraftStore(disk).write({ userName: 'giao-duc', module: 'education', year: 2024 }, withCells(emptyDraft, [cell]));
    const later = createDraftStore(disk);
    expect(later.read({ userName: 'giao-duc', module: 'education', year: 2024 }).cells[key]).toEqual(cell);
    expect(later.read({ userName: 'lao-dong', module: 'education', year: 2024 })).toEqual(emptyDraft);
    expect(later.read({ userName: 'giao-duc', module: 'education', year: 2023 })).toEqual(emptyDraft);
  });

  test('a damaged draft does not break the page', () => {
    const disk = storage();
    disk.setItem('bac-thang/draft/giao-duc/education/2024', '{"cells":');
    expect(createDraftStore(disk).read({ userName: 'giao-duc', module: 'education', year: 2024 })).toEqual(emptyDraft);
  });
});
