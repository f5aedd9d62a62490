import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { units } from '../test/make-workbook.ts';
import { foldMarks } from './fold-vietnamese.ts';
import { recogniser } from './unit-recogniser.ts';

const { recognise } = recogniser(units);
const code = (found: string | number) => {
  const result = recognise(found);
  return result.kind === 'unit' ? result.unit.code : result.kind;
};
const bare = (name: string) => name.replace('Thị trấn ', '');

describe('a commune in an uploaded file', () => {
  it('is known however its name is written', () => {
    const spelling = fc.constantFrom<((name: string) => string)[]>(
      (name) => name.normalize('NFC'),
      (name) => name.normalize('NFD'),
      (name) => foldMarks(name),
      (name) => name.toUpperCase(),
      (name) => name.normalize('NFD').toUpperCase(),
      (name) => name.replaceAll(' ', '  '),
      (name) => name.replaceAll(' ', '\u00a0'),
      (name) => name.replaceAll(' ', '-'),
      (name) => name.replaceAll(' ', ''),
      (name) => ` ${name} `,
      (name) => `\u200b${name}\ufeff`,
    );
    const numbered = fc.constantFrom('', '1. ', '12) ', 'II. ');
    const prefix = fc.constantFrom('', 'xã ', 'Xã ', 'XÃ ', 'X. ', 'UBND xã ', 'Thị trấn ', 'thị trấn ', 'TT. ', 'TT.', 'TT ', 'T.T ');
    fc.assert(
      fc.property(fc.constantFrom(...units), spelling, numbered, prefix, (unit, spell, number, before) => {
        expect(code(`${number}${before}${spell(bare(unit.name))}`)).toBe(unit.code);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is known by its code, also when Excel dropped the leading zero', () => {
    for (const unit of units) {
      expect([unit.code, Number(unit.code), String(Number(unit.code)), ` ${unit.code} `, `'${unit.code}`].map(code)).toEqual(Array(5).fill(unit.code));
      expect(code(`${unit.code} - ${unit.name}`)).toBe(unit.code);
      expect(code(`${unit.name} (${unit.code})`)).toBe(unit.code);
    }
  });

  it('is known by an old spelling, and by i for y', () => {
    expect([code('Tả Văn Chư'), code('Ta Van Chu'), code('Tả Củ Tỉ'), code('Cốc Li')]).toEqual(['02851', '02851', '02854', '02878']);
  });

  it('tells a spelling that is not the official one', () => {
    expect([recognise('Bản Phố'), recognise('Bản Phó'), recognise('ban pho')]).toMatchObject([
      { spelling: 'same' },
      { spelling: 'other' },
      { spelling: 'other' },
    ]);
  });

  it('is never guessed: a wrong name gets the nearest ones as a suggestion', () => {
    expect(recognise('Bản Liềng')).toMatchObject({ kind: 'unknown', suggestions: [{ name: 'Bản Liền' }] });
    expect(recognise('Si Ma Cai')).toMatchObject({ kind: 'unknown' });
    expect(recognise('02845')).toMatchObject({ kind: 'unknown' });
    expect(recognise('')).toEqual({ kind: 'unknown', suggestions: [] });
  });

  it('is refused when its code and its name belong to two communes', () => {
    expect(recognise('02842 - Lùng Phình')).toMatchObject({ kind: 'ambiguous', candidates: [{ code: '02842' }, { code: '02848' }] });
  });

  it('of a name that a town shares is told apart by its type, and is ambiguous without', () => {
    const shared = recogniser([
      { code: '1', name: 'Thị trấn Phong Hải' },
      { code: '2', name: 'Xã Phong Hải' },
      { code: '3', name: 'Phong Hài' },
    ]);
    expect(shared.recognise('TT. Phong Hải')).toMatchObject({ unit: { code: '1' } });
    expect(shared.recognise('xã phong hải')).toMatchObject({ unit: { code: '2' } });
    expect(shared.recognise('Phong Hải')).toMatchObject({ kind: 'ambiguous', candidates: [{ code: '1' }, { code: '2' }] });
    expect(shared.recognise('Phong Hài')).toMatchObject({ unit: { code: '3' } });
    expect(shared.recognise('phong hai')).toMatchObject({ kind: 'ambiguous' });
  });
});

describe('a total row', () => {
  it.each(
    [
      'Tổng',
      'TỔNG SỐ',
      'Cộng',
      'CỘNG:',
      'Tổng cộng',
      'Toàn huyện',
      'toan huyen',
      'Cộng toàn huyện',
      'Huyện Bắc Hà',
      'Tổng huyện Bắc Hà',
      'Toàn huyện Bắc Hà',
      'I. Toàn huyện',
      'Tỉnh Lào Cai',
      'Total',
      'Bình quân chung',
      'Tổng số xã, thị trấn',
    ].flatMap((name) => [name, name.normalize('NFD')]),
  )('"%s" is never taken for a commune', (name) => expect(recognise(name)).toEqual({ kind: 'total' }));

  it('is not what a commune called like one is', () => {
    expect(recogniser([{ code: '00001', name: 'Cộng Hòa' }]).recognise('Xã Cộng Hoà')).toMatchObject({ kind: 'unit' });
    expect(recognise('Cộng Hòa')).toMatchObject({ kind: 'unknown' });
    expect(recognise('Bắc Hà')).toMatchObject({ unit: { code: '02839' } });
  });
});
