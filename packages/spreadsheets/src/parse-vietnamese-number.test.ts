import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVietnameseNumber } from './format-vietnamese-number.ts';
import { type NumberField, parseVietnameseNumber } from './parse-vietnamese-number.ts';

const value = (text: string, field?: NumberField) => {
  const parsed = parseVietnameseNumber(text, field);
  return parsed.kind === 'number' ? parsed.value : parsed.kind === 'problem' ? parsed.code : parsed.kind;
};
const note = (text: string, field?: NumberField) => {
  const parsed = parseVietnameseNumber(text, field);
  return parsed.kind === 'number' ? parsed.note?.code : undefined;
};

describe('a number as an officer types it', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['1 292', 1292],
    ['1\u00a0292', 1292],
    ['1\u202f292,5', 1292.5],
    ['１２３４，５', 1234.5],
    ["'2071", 2071],
    [' 35 ', 35],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0,234', 0.234],
    ['0.234', 0.234],
    ['1234,567', 1234.567],
    ['-5', -5],
    ['−5,5', -5.5],
    ['+7', 7],
    ['0', 0],
    ['-0', 0],
  ])('%s is %d', (text, expected) => expect(value(text)).toBe(expected));

  it('reads a per cent as it is written and says that it was one', () => {
    expect(parseVietnameseNumber('94,75%', 'percent')).toEqual({ kind: 'number', value: 94.75, percent: true });
    expect(parseVietnameseNumber('94,75 ％')).toEqual({ kind: 'number', value: 94.75, percent: true });
    expect(parseVietnameseNumber('94,75', 'percent')).toEqual({ kind: 'number', value: 94.75, percent: false });
  });

  it('follows the Vietnamese three-digit rule and says so where the reading is uncertain', () => {
    expect([value('1.234'), note('1.234')]).toEqual([1234, 'number-read-as-thousands']);
    expect([value('1,234'), note('1,234')]).toEqual([1.234, 'number-read-as-decimal']);
    expect([value('1,234', 'count'), note('1,234', 'count')]).toEqual([1234, 'number-read-as-thousands']);
    expect([value('93.125%'), note('93.125%')]).toEqual([93.125, 'number-read-as-decimal']);
    expect([note('1.234,5'), note('1.234.567'), note('12,5'), note('1 292')]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('takes an empty text for missing, never for zero', () => {
    expect([value(''), value(' \u00a0 ')]).toEqual(['empty', 'empty']);
    expect([value('-'), value('…'), value('...'), value('x')]).toEqual(Array(4).fill('number-placeholder'));
  });

  it.each([
    ['mười hai', 'any', 'number-text'],
    ['12 người', 'count', 'number-text'],
    ['1O5', 'count', 'number-text'],
    ['(12)', 'count', 'number-text'],
    ['=1+1', 'any', 'number-text'],
    ['Infinity', 'any', 'number-text'],
    ['0x10', 'any', 'number-text'],
    ['94,75%', 'count', 'number-percent'],
    ['94,75%', 'quantity', 'number-percent'],
    ['12,5', 'count', 'number-not-whole'],
    ['05/03/2016', 'any', 'number-date'],
    ['5.3.2016', 'any', 'number-date'],
    ['2016-03-05', 'any', 'number-date'],
    ['1/2', 'any', 'number-date'],
    ['1E+11', 'any', 'number-scientific'],
    ['1.23,4', 'any', 'number-separators'],
    ['1,2,3', 'any', 'number-separators'],
    ['12 5', 'any', 'number-separators'],
    ['1.234,5.6', 'any', 'number-separators'],
    ['1.2345.678', 'any', 'number-separators'],
    ['12.', 'any', 'number-separators'],
    ['1234567890123456', 'any', 'number-too-long'],
  ] as const)('%s in a field for %s is refused as %s, with a cure in both languages', (text, field, code) => {
    const parsed = parseVietnameseNumber(text, field);
    expect(parsed).toMatchObject({ kind: 'problem', code, cure: { vi: expect.stringMatching(/\S{2}/u), en: expect.stringMatching(/\S{2}/u) } });
  });

  it('is answered at once even for a hostile text', () => {
    const began = performance.now();
    for (const text of ['1'.repeat(100_000), '1 '.repeat(50_000), '1.'.repeat(50_000), ' '.repeat(100_000)]) parseVietnameseNumber(text);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('never throws and never makes a number that is not finite', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+0-9.,'% ]{0,20}$/u)), (text) => {
        const parsed = parseVietnameseNumber(text);
        expect(parsed.kind !== 'number' || Number.isFinite(parsed.value)).toBe(true);
      }),
    );
  });
});

describe('a number as an officer reads it', () => {
  it.each([
    [1234.5, undefined, '1.234,5'],
    [1292, undefined, '1.292'],
    [-1234567.891, undefined, '-1.234.567,891'],
    [94.75, 1, '94,8'],
    [1.005, 2, '1,01'],
    [12, 2, '12,00'],
    [0.0000001, undefined, '0,0000001'],
    [-0, undefined, '0'],
    [-0.004, 2, '0,00'],
  ])('%d with %s decimals is %s', (number, decimals, expected) => expect(formatVietnameseNumber(number, decimals)).toBe(expected));

  it('refuses what is not a number: missing is shown as missing', () => {
    expect(() => formatVietnameseNumber(Number.NaN)).toThrow(RangeError);
  });

  it('comes back the same when it is read', () => {
    // Whole numbers and decimals of up to 15 digits, as spreadsheets hold them.
    const numbers = fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`));
    const comesBack = (number: number, text: string, field: NumberField) => {
      expect(value(text, field)).toBe(number === 0 ? 0 : number);
    };
    fc.assert(fc.property(numbers, (number) => comesBack(number, formatVietnameseNumber(number), 'quantity')));
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (count) => comesBack(count, formatVietnameseNumber(count), 'count')));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) =>
        comesBack(hundredths / 100, `${formatVietnameseNumber(hundredths / 100, 2)}%`, 'percent'),
      ),
    );
  });
});
