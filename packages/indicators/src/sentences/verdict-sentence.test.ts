import { describe, expect, test } from 'vitest';
import { data, levels, quantities, rates, target } from '../../test/target-examples.ts';
import type { TargetData, TargetDefinition } from '../targets/target-definition.ts';
import { verdict } from '../targets/verdict.ts';
import { verdictForUnit } from '../targets/verdict-for-unit.ts';
import type { VerdictReason } from '../targets/verdict-type.ts';
import type { SentenceLanguage, SentenceWords } from './sentence-words.ts';
import { verdictSentence } from './verdict-sentence.ts';

const vi: SentenceWords = { unitOfMeasure: 'nhà', units: 'xã, thị trấn', unitNames: { a: 'Bản Phố', b: 'Tà Chải' } };
const en: SentenceWords = { unitOfMeasure: 'houses', units: 'communes', unitNames: { a: 'Bản Phố', b: 'Tà Chải' } };

function say(definition: TargetDefinition, values: TargetData, asOf = '2023-12-31', language: SentenceLanguage = 'vi', words: Partial<SentenceWords> = {}) {
  return verdictSentence(definition, verdict(definition, values, asOf), language, { ...(language === 'vi' ? vi : en), ...words });
}

const floor = target({ value: 91.6 });
const behind = data(rates({ 2020: { a: [850, 1000] }, 2023: { a: [875, 1000] } }));
const sum = target({ shape: 'cumulative', operator: '>=', value: 1292, judged: 'quantity', inPercent: false });

describe('the sentence', () => {
  test('says status, value, target, path and pace of a rate in Vietnamese', () => {
    expect(say(floor, behind)).toBe(
      'Chậm tiến độ: đến cuối năm 2023 là 87,5\u00a0%, chỉ tiêu trên 91,6\u00a0% vào cuối năm 2025, theo lộ trình đến nay phải là 88,96\u00a0%. ' +
        'Từ cuối năm 2020 (85\u00a0%) tăng bình quân 0,83 điểm\u00a0%/năm; cần tăng 2,05 điểm\u00a0%/năm trong 2 năm còn lại.',
    );
  });
  test('and in English', () => {
    expect(say(floor, behind, '2023-12-31', 'en')).toBe(
      'Behind: 87.5% at the end of 2023, target more than 91.6% by the end of 2025, the path asks for 88.96% by now. ' +
        'Since the end of 2020 (85%) it rose by 0.83 percentage points a year on average; it must rise by 2.05 percentage points a year in each of the 2 years left.',
    );
  });
  test('begins with the name where one is given', () => {
    expect(say(floor, behind, '2023-12-31', 'vi', { name: 'Bao phủ bảo hiểm y tế' })).toMatch(/^Bao phủ bảo hiểm y tế: chậm tiến độ: /);
  });
  test('speaks of points and not of per cent where a rate changes, and of rise and fall', () => {
    const fall = target({ shape: 'average-change', value: 7 });
    const of = (now: number) => say(fall, data(rates({ 2020: { a: [482, 1000] }, 2023: { a: [now, 1000] } })));
    expect(of(306)).toContain('từ cuối năm 2020 đến cuối năm 2023 giảm bình quân 5,87 điểm\u00a0%/năm, còn 30,6\u00a0%');
    expect(of(306)).toContain('Cần giảm 8,7 điểm\u00a0%/năm trong 2 năm còn lại.');
    expect(of(500)).toContain('tăng bình quân 0,6 điểm\u00a0%/năm');
    expect(of(482)).toContain('không thay đổi');
  });
  test('says at least for sums with missing units, and who is missing', () => {
    const said = say(sum, data(quantities({ 2021: { a: 300 } }), ['a', 'b']), '2021-12-31');
    expect(said).toContain('được ít nhất 300 nhà, chỉ tiêu từ 1.292 nhà trở lên');
    expect(said).toContain('1 xã, thị trấn chưa báo cáo đủ (Tà Chải)');
  });
  test('says nothing of at least where nothing is missing', () => {
    expect(say(sum, data(quantities({ 2021: { a: 300, b: 0 } })), '2021-12-31')).not.toContain('ít nhất');
  });
  test('counts cells that are missing in earlier years', () => {
    expect(say(sum, data(quantities({ 2021: { a: 300 }, 2022: { a: 300, b: 1 } })), '2022-12-31')).toContain('Còn thiếu 1 số liệu của các năm trước.');
  });
  test('gives the range while units are missing and says that denominators are borrowed', () => {
    const said = say(floor, data(rates({ 2020: { a: [850, 1000], b: [850, 1000] }, 2023: { a: [950, 1000] } })));
    expect(said).toContain('Chưa kết luận được vì còn thiếu số liệu: đến cuối năm 2023 ở những nơi đã báo cáo là 95\u00a0%');
    expect(said).toContain('nếu tính cả thì từ 47,5\u00a0% đến 97,5\u00a0%; mẫu số của nơi chưa báo cáo lấy theo số đã duyệt gần nhất');
  });
  test('names the year of the latest value where the date asked is later', () => {
    expect(say(floor, behind, '2024-12-31')).toContain('Số liệu mới nhất là của năm 2023.');
    expect(say(floor, behind)).not.toContain('mới nhất');
  });
  test('met so far before the end, met at the end, missed at the end', () => {
    const of = (year: number, value: number) => say(floor, data(rates({ 2020: { a: [850, 1000] }, [year]: { a: [value, 1000] } })), `${year}-12-31`);
    expect(of(2023, 920)).toMatch(/^Đến nay đã đạt: /);
    expect(of(2025, 920)).toMatch(/^Đạt chỉ tiêu: /);
    expect(of(2025, 900)).toMatch(/^Không đạt khi hết kỳ: /);
  });
  test('kept so far, and the year and value of a breach', () => {
    const kept = target({ shape: 'every-year', of: 'rate', operator: '>=', value: 99.9 });
    const of = (first: number) => say(kept, data(rates({ 2021: { a: [first, 1000] }, 2022: { a: [1000, 1000] } })), '2022-12-31');
    expect(of(999)).toMatch(/^Giữ được đến nay: năm 2022 là 100\u00a0%, chỉ tiêu hằng năm từ 99,9\u00a0% trở lên/);
    expect(of(998)).toMatch(/^Đã vi phạm từ năm 2021 \(99,8\u00a0%\): /);
  });
  test('a value just short of the target is not rounded onto it', () => {
    expect(say(target({ value: 75 }), data(rates({ 2020: { a: [70000, 100000] }, 2025: { a: [74996, 100000] } })), '2025-12-31')).toContain('là 74,996\u00a0%');
  });
  test('units that break the second condition are named', () => {
    const two = target({ shape: 'count-of-units', operator: '>=', value: 1, judged: 'level', minimumLevel: 3, othersAtLeastLevel: 2, inPercent: false });
    const said = say(two, data(levels({ 2020: { a: 2, b: 1 }, 2023: { a: 3, b: 1 } })));
    expect(said).toContain('Điều kiện thứ hai chưa đạt: còn 1 xã, thị trấn dưới mức 2 (Tà Chải).');
  });
  test('all units are said without "or more"', () => {
    const all = target({ shape: 'count-of-units', operator: '>=', value: 2, judged: 'level', inPercent: false });
    expect(say(all, data(levels({ 2020: { a: 0, b: 0 }, 2023: { a: 1, b: 0 } })))).toContain(
      'có 1 trên 2 xã, thị trấn đạt, chỉ tiêu 2 xã, thị trấn vào cuối năm 2025',
    );
  });
  test('the standard, the break and a base that no decision has set are said', () => {
    const bases = [
      { year: 2020, standard: 'old', forYears: [2021] },
      { year: 2021, standard: 'new', forYears: [2022, 2023], decision: null },
    ];
    const values = data(rates({ 2021: { a: [60, 100] }, 2022: { a: [54, 100] } }, 'new'));
    const said = say(target({ shape: 'average-change', value: 7, bases }), values, '2022-12-31', 'vi', { standardNames: { new: 'chuẩn nghèo mới' } });
    expect(said).toContain('Tính theo chuẩn nghèo mới, gốc là cuối năm 2021; chuỗi số liệu ngắt khi đổi chuẩn');
    expect(said).toContain('giá trị gốc này chưa được quyết định nào ấn định.');
  });
  test('a threshold of the district is marked for one unit', () => {
    expect(verdictSentence(floor, verdictForUnit(floor, behind, 'a', '2023-12-31'), 'vi', vi)).toContain('Mức so sánh là chỉ tiêu chung của kế hoạch');
  });
  test('the second reading says that it is one', () => {
    const jobs = target({
      shape: 'average-per-unit-every-year',
      operator: '>=',
      value: 20,
      judged: 'quantity',
      inPercent: false,
      secondReading: 'each-unit-each-year',
    });
    const [second] = verdict(jobs, data(quantities({ 2021: { a: 30, b: 12 } })), '2021-12-31').otherReadings;
    expect(second && verdictSentence(jobs, second, 'vi', vi)).toMatch(
      /^Cách hiểu thứ hai, tính từng đơn vị từng năm; đã vi phạm từ năm 2021: .*\(Tà Chải\)\.$/,
    );
  });
});

describe('every reason has a sentence of its own', () => {
  const cases: readonly [VerdictReason, TargetDefinition, TargetData, string][] = [
    ['no-data', floor, data([], ['a']), '2023-12-31'],
    ['no-base', floor, data(rates({ 2023: { a: [8, 10] } })), '2023-12-31'],
    ['base-year', floor, data(rates({ 2020: { a: [8, 10] } })), '2020-12-31'],
    ['no-path', target({ value: 80 }), data(rates({ 2020: { a: [8, 10] }, 2023: { a: [8, 10] } })), '2023-12-31'],
    ['no-need', target({ shape: 'share-of-need', operator: '>=', value: 100 }), data(rates({ 2020: { a: [1, 2] }, 2023: { a: [0, 0] } })), '2023-12-31'],
    ['no-units', target({ shape: 'each-unit', operator: '>=', value: 2, judged: 'quantity', inPercent: false }), data([], []), '2023-12-31'],
    ['no-final-year', floor, behind, '2025-12-31'],
    ['units-missing', floor, data(rates({ 2020: { a: [1, 2], b: [1, 2] }, 2023: { a: [2, 2] } })), '2023-12-31'],
  ];
  const openings: Readonly<Record<string, string>> = {
    'no-data': 'Chưa đánh giá được vì chưa có số liệu nào được duyệt tính đến ngày 31/12/2023',
    'no-base': 'Chưa đánh giá được vì chưa có giá trị gốc cuối năm 2020 được duyệt',
    'base-year': 'Chưa đánh giá được vì mới có số liệu của năm gốc 2020',
    'no-path': 'Chưa đánh giá được vì giá trị vẫn đúng bằng mức chỉ tiêu như năm gốc',
    'no-need': 'Chưa đánh giá được vì không nơi nào báo cáo có nhu cầu',
    'no-units': 'Chưa đánh giá được vì chưa có danh sách đơn vị thuộc chỉ tiêu',
    'no-final-year': 'Chưa kết luận được vì đã hết kỳ kế hoạch mà chưa có số liệu năm 2025 được duyệt',
    'units-missing': 'Chưa kết luận được vì còn thiếu số liệu',
  };
  test.each(cases)('%s', (reason, definition, values, asOf) => {
    expect(verdict(definition, values, asOf).reason).toBe(reason);
    expect(say(definition, values, asOf).startsWith(openings[reason] ?? 'missing')).toBe(true);
    expect(say(definition, values, asOf, 'en', { unitNames: {} })).not.toMatch(/[à-ỹ]/i);
  });
  test('no-target-for-unit names no target', () => {
    const said = verdictSentence(sum, verdictForUnit(sum, data(quantities({ 2021: { a: 3, b: 4 } })), 'a', '2021-12-31'), 'vi', vi);
    expect(said).toBe('Chưa đánh giá được vì chưa có chỉ tiêu giao riêng cho đơn vị này: trong năm 2021 được 3 nhà. Bình quân 3 nhà/năm.');
  });
});
