import { describe, expect, it } from 'vitest';
import { readClipboardBlock, writeClipboardBlock } from './clipboard-block.ts';
import { cellKey, type EntryCell } from './entry-cell.ts';
import { type EntryColumn, entryLeaves } from './entry-column.ts';
import { type PasteInput, planPaste } from './paste-plan.ts';

const rows = [
  { id: '02899', label: 'Bản Cái' },
  { id: '02866', label: 'Bản Phố' },
  { id: '02839', label: 'Thị trấn Bắc Hà' },
];
const columns: EntryColumn[] = [
  {
    id: 'grade-1',
    label: 'Trẻ 6 tuổi vào lớp 1',
    kind: 'share',
    numeratorLabel: 'vào lớp 1',
    denominatorLabel: 'trẻ 6 tuổi',
    ratioLabel: '%',
    ratio: (n, d) => String(n / d),
  },
  { id: 'rooms', label: 'Phòng học mới', kind: 'quantity' },
  {
    id: 'level',
    label: 'Phổ cập',
    kind: 'level',
    levels: [
      { value: 2, label: 'Mức 2' },
      { value: 3, label: 'Mức 3' },
    ],
    summary: (levels) => String(levels.length),
  },
];
// Decimal comma, a point between thousands; the caller's parser in the product does more.
const parseNumber = (text: string) => {
  if (text === '') return { value: null };
  const value = Number(text.replaceAll('.', '').replace(',', '.'));
  return Number.isNaN(value) ? { problem: `«${text}» không phải là số` } : { value };
};
const plan = (text: string, more: Partial<PasteInput> & { at?: [number, number] } = {}, cells: [string, EntryCell][] = []) => {
  const [row, column] = more.at ?? [0, 0];
  return planPaste({
    block: readClipboardBlock(text),
    range: { top: row, left: column, bottom: row, right: column },
    rows,
    leaves: entryLeaves(columns),
    cells: new Map(cells),
    parseNumber,
    ...more,
  });
};
const brief = (result: ReturnType<typeof plan>) => result.items.map((item) => [item.to?.row, item.to?.leaf, item.refusal ?? item.outcome, item.value]);

describe('the clipboard', () => {
  it('is read as rows and cells, without the empty line that spreadsheets add', () =>
    expect(readClipboardBlock('68\t70\r\n44\t\r\n')).toEqual([
      ['68', '70'],
      ['44', ''],
    ]));
  it('keeps quoted cells with line breaks and quotes whole', () => expect(readClipboardBlock('"Bản\nCái"\t"a ""b"""')).toEqual([['Bản\nCái', 'a "b"']]));
  it('joins tone marks that were typed apart', () => expect(readClipboardBlock('Bản Phố'.normalize('NFD'))).toEqual([['Bản Phố'.normalize('NFC')]]));
  it('is written so that it reads back the same', () => {
    const block = [
      ['Bản\tCái', '94,75'],
      ['"', ''],
    ];
    expect(readClipboardBlock(writeClipboardBlock(block))).toEqual(block);
  });
});

describe('a block pasted by position', () => {
  it('begins at the selected cell and reads decimal commas', () =>
    expect(brief(plan('1.292\t12,5', { at: [1, 0] }))).toEqual([
      [1, 0, 'write', 1292],
      [1, 1, 'write', 12.5],
    ]));
  it('is refused where the value is computed, while its neighbours are written', () => {
    expect(brief(plan('68\t70\t97,1\t2', { mode: 'position' })).map(([, , outcome]) => outcome)).toEqual(['write', 'write', 'computed', 'write']);
  });
  it('names what falls outside the grid', () =>
    expect(brief(plan('1\n2', { at: [2, 3] }))).toEqual([
      [2, 3, 'write', 1],
      [undefined, undefined, 'outside', null],
    ]));
  it('refuses a text with the words of the parser', () =>
    expect(plan('abc\t1').items[0]).toMatchObject({ refusal: 'not-a-number', problem: '«abc» không phải là số' }));
  it('never writes into a cell that is read-only', () =>
    expect(brief(plan('1', { at: [0, 3] }, [[cellKey('02899', 'rooms'), { quantity: 4, readOnly: true }]]))).toEqual([[0, 3, 'read-only', null]]));
  it('leaves a cell alone that holds the same value already, read-only or not', () =>
    expect(brief(plan('4', { at: [0, 3] }, [[cellKey('02899', 'rooms'), { quantity: 4, readOnly: true }]]))[0]?.[2]).toBe('same'));
  it('says when an empty cell would clear a value', () =>
    expect(brief(plan('\t5', { at: [0, 0] }, [[cellKey('02899', 'grade-1'), { numerator: 9 }]]))[0]).toEqual([0, 0, 'clear', null]));
  it('takes levels by number or by name and refuses others', () => {
    expect(brief(plan('mức 3\n1\n2', { at: [0, 4] })).map(([, , outcome, value]) => [outcome, value])).toEqual([
      ['write', 3],
      ['no-such-level', null],
      ['write', 2],
    ]);
  });
  it('fills the selected range with a single value', () => expect(brief(plan('0', { range: { top: 0, left: 3, bottom: 2, right: 3 } }))).toHaveLength(3));
});

describe('a block whose first column names the units', () => {
  const text = 'Xã\tvào lớp 1\ttrẻ 6 tuổi\nTT Bac Ha\t90\t91\nban pho\t85\t86\nCộng\t175\t177';
  it('lands by name, whatever its order and its tone marks', () => {
    expect(brief(plan(text)).slice(0, 4)).toEqual([
      [2, 0, 'write', 90],
      [2, 1, 'write', 91],
      [1, 0, 'write', 85],
      [1, 1, 'write', 86],
    ]);
  });
  it('never takes a sum row for a unit', () => expect(plan(text).items.at(-1)).toMatchObject({ text: 'Cộng', refusal: 'no-such-row' }));
  it('finds its columns by their heads, not by the selected cell', () =>
    expect(brief(plan('Xã\tPhòng học mới\nBản Cái\t3\nBản Phố\t4', { at: [2, 1] }))[0]).toEqual([0, 3, 'write', 3]));
  it('without heads begins at the selected column', () => expect(brief(plan('Bản Phố\t3', { at: [0, 3] }))).toEqual([[1, 3, 'write', 3]]));
  it('can be taken by position instead, when the user says so', () =>
    expect(plan('Bản Phố\t3', { mode: 'position' }).items[0]).toMatchObject({ refusal: 'not-a-number' }));
  it('offers names only when at least half of the rows have one', () => expect(plan('1\t2\n3\t4').hasNames).toBe(false));
});
