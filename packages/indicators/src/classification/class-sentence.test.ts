import { describe, expect, it } from 'vitest';
import { povertyStandard } from '../standards/poverty-standards.ts';
import { classByIncome } from './class-by-income.ts';
import { classByScore } from './class-by-score.ts';
import { classSentence } from './class-sentence.ts';

const decree07 = povertyStandard('nd07-2021');
const decision59 = povertyStandard('qd59-2015');

describe('the sentence of a class', () => {
  it('says the class, the distance to each line, the deprivations by name, what is missing and that it does not matter', () => {
    const result = classByIncome(decree07, 'rural', 1_400_000, 4, 1);
    expect(classSentence(result, 'vi', { deprived: 0b1111, unknown: 0b10000 })).toBe(
      'Hộ nghèo theo Nghị định 07/2021/NĐ-CP (khu vực nông thôn): thu nhập bình quân 1.400.000 đồng/người/tháng, ' +
        'thấp hơn mức thu nhập của chuẩn nghèo (1.500.000 đồng) 100.000 đồng và thấp hơn mức sống trung bình (2.250.000 đồng) 850.000 đồng; ' +
        'thiếu hụt 4 chỉ số (Việc làm, Người phụ thuộc trong hộ gia đình, Dinh dưỡng, Bảo hiểm y tế), hơn ngưỡng 3 là 1; ' +
        'còn 1 chỉ số chưa có câu trả lời (Trình độ giáo dục của người lớn), không làm thay đổi kết quả. ' +
        'Chưa đối chiếu được với văn bản gốc: mức sống trung bình và cách xác định các chỉ số thiếu hụt nêu trên.',
    );
    expect(classSentence(result, 'en', { deprived: 0b1111, unknown: 0b10000 })).toMatch(
      /^Poor household under Decree 07\/2021.*100,000 VND below the income line \(1,500,000 VND\).*1 over the cut-off of 3; 1 indicator has no answer yet \(Education of adults\), which cannot change the class\./,
    );
  });

  it('says that a household exactly at a line has not passed it', () => {
    expect(classSentence(classByIncome(decree07, 'rural', 1_500_000, 3), 'vi')).toContain(
      'đúng bằng mức thu nhập của chuẩn nghèo (1.500.000 đồng) nên chưa vượt',
    );
    expect(classSentence(classByIncome(decree07, 'rural', 1_500_000, 3), 'vi')).toContain('thiếu hụt 3 chỉ số, đúng bằng ngưỡng 3');
  });

  it('never rounds a household onto the line', () => {
    expect(classSentence(classByIncome(decree07, 'rural', 1_500_000.004, 3), 'vi')).toContain('1.500.000,004 đồng/người/tháng, cao hơn');
  });

  it('names the classes that are still possible, and what would settle it', () => {
    const sentence = classSentence(classByScore(decree07, 'urban', { b1: 175, b2: 20, b2Open: 10 }), 'vi', { deprived: 0b11, unknown: 0b100 });
    expect(sentence).toContain('Chưa xác định được, có thể là hộ nghèo hoặc hộ cận nghèo, theo Nghị định 07/2021/NĐ-CP (khu vực thành thị)');
    expect(sentence).toContain('phiếu B2 được 20 điểm (Việc làm, Người phụ thuộc trong hộ gia đình), còn 10 nữa là đến ngưỡng 30');
    expect(sentence).toContain('các câu chưa trả lời có thể thêm 10 điểm (Dinh dưỡng)');
  });

  it('says what is not known instead of printing a zero', () => {
    const sentence = classSentence(classByIncome(decree07, 'urban', undefined, undefined), 'vi');
    expect(sentence).toContain('chưa có thu nhập (mức thu nhập của chuẩn nghèo là 2.000.000 đồng');
    expect(sentence).toContain('chưa có câu trả lời nào về thiếu hụt');
  });

  it('calls a household over the line of B1 "hộ không nghèo", as the circular does', () => {
    expect(classSentence(classByScore(decree07, 'rural', { b1: 150 }), 'vi')).toMatch(
      /^Hộ không nghèo theo .* cao hơn ngưỡng điểm B1 \(140 điểm\) 10 điểm; chưa có điểm phiếu B2\.$/,
    );
  });

  it('marks lines that nobody read in the text, and only those', () => {
    expect(classSentence(classByIncome(decision59, 'rural', 600_000, 0), 'vi')).toContain('Chưa đối chiếu được với văn bản gốc: chuẩn cận nghèo về thu nhập.');
    expect(classSentence(classByIncome(povertyStandard('nd351-2025'), 'rural', 600_000, 0), 'vi')).not.toContain('Chưa đối chiếu');
  });
});
