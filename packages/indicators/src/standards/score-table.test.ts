import { describe, expect, it } from 'vitest';
import { checkedScoreTable, emptyScoreTable, type ScoreTable, scoreOfSheet } from './score-table.ts';

const sample: ScoreTable = {
  source: 'made up for this test',
  sample: true,
  options: [
    { item: 'Xe máy', option: 'có', points: { rural: 25, urban: 20 } },
    { item: 'Xe máy', option: 'không', points: { rural: 0, urban: 0 } },
    { item: 'Số nhân khẩu', option: '4 người', points: { rural: 10, urban: 15 } },
  ],
};

function withOption(option: ScoreTable['options'][number]): ScoreTable {
  return { ...sample, options: [...sample.options, option] };
}

describe('sheet B1', () => {
  it('adds the points of the area: 25 + 10 rural, 20 + 15 urban', () => {
    const answers = Object.freeze({ 'Xe máy': 'có', 'Số nhân khẩu': '4 người' });
    expect(scoreOfSheet(sample, 'rural', answers)).toEqual({ points: 35, answered: 35, missing: [] });
    expect(scoreOfSheet(sample, 'urban', answers).points).toBe(35);
  });

  it('has no total while an item is not answered, not even of the rest', () => {
    expect(scoreOfSheet(sample, 'rural', { 'Xe máy': 'có' })).toEqual({ points: undefined, answered: 25, missing: ['Số nhân khẩu'] });
    expect(scoreOfSheet(sample, 'rural', { 'Xe máy': 'có', 'Số nhân khẩu': undefined }).missing).toEqual(['Số nhân khẩu']);
  });

  it('is shipped without points, and gives none: an empty table is not 0 points', () => {
    expect(emptyScoreTable.options).toEqual([]);
    expect(scoreOfSheet(emptyScoreTable, 'rural', {})).toEqual({ points: undefined, answered: 0, missing: [] });
  });

  it('names the item and the option that the table has not', () => {
    expect(() => scoreOfSheet(sample, 'rural', { 'Ô tô': 'có' })).toThrow(
      expect.objectContaining({ code: 'unknown-score-item', message: expect.stringContaining('Ô tô') }),
    );
    expect(() => scoreOfSheet(sample, 'rural', { 'Xe máy': 'hai' })).toThrow(
      expect.objectContaining({ code: 'unknown-score-option', message: expect.stringMatching(/Xe máy.*hai/) }),
    );
  });

  it('refuses a table with an option twice, without a name, or with half points', () => {
    const broken = [
      { item: 'Xe máy', option: 'có', points: { rural: 1, urban: 1 } },
      { item: 'Tủ lạnh', option: ' ', points: { rural: 1, urban: 1 } },
      { item: 'Tủ lạnh', option: 'có', points: { rural: 1.5, urban: 1 } },
      { item: 'Tủ lạnh', option: 'có', points: { rural: 1, urban: Number.NaN } },
    ];
    for (const option of broken) expect(() => checkedScoreTable(withOption(option))).toThrow(expect.objectContaining({ code: 'broken-score-table' }));
    expect(checkedScoreTable(sample)).toBe(sample);
  });
});
