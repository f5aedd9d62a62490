import { compareVerdicts } from '@bac-thang/indicators';
import { departmentById } from '@bac-thang/plan';
import { writeTable } from '@bac-thang/spreadsheets';
import type { Context } from '../context.ts';
import { gapSentence } from '../schema/board/gap-sentence.ts';
import { parseDate } from '../schema/scalars.ts';
import { statusWords } from '../schema/verdict/status-words.ts';
import { sentenceOf } from '../schema/verdict/verdict.ts';
import { dateOrYearEnd, verdictOf } from '../schema/verdict/verdicts.ts';

/** The board as a workbook: a row a target, worst first, with the verdict in words. */
export async function boardWorkbook(context: Context, asOf: string | undefined, language: 'vi' | 'en'): Promise<Uint8Array> {
  const { plan } = context;
  const counted = await context.counted();
  const date = dateOrYearEnd(asOf === undefined ? undefined : parseDate(asOf), counted);
  const upper = language === 'vi' ? 'VI' : 'EN';
  const rows = plan.targets
    .map((target) => ({ target, verdict: verdictOf(context, counted, target, date) }))
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict));
  const vi = language === 'vi';
  return writeTable({
    title: vi ? `${plan.name.vi} - đánh giá đến ${date.split('-').reverse().join('/')}` : `${plan.name.en} - verdicts at ${date}`,
    sheet: vi ? 'Bảng điều hành' : 'Board',
    language,
    marks: { demonstration: context.demonstration },
    columns: [
      { key: 'clause', type: 'text', headings: { vi: 'Mục', en: 'Clause' }, width: 9 },
      { key: 'department', type: 'text', headings: { vi: 'Đơn vị chủ trì', en: 'Department' }, width: 26 },
      { key: 'name', type: 'text', headings: { vi: 'Chỉ tiêu', en: 'Target' }, width: 44 },
      { key: 'unit', type: 'text', headings: { vi: 'Đơn vị tính', en: 'Unit of measure' }, width: 16 },
      { key: 'goal', type: 'number', decimals: 2, headings: { vi: 'Mục tiêu', en: 'Goal' } },
      { key: 'actual', type: 'number', decimals: 2, headings: { vi: 'Thực hiện', en: 'Actual' } },
      { key: 'status', type: 'text', headings: { vi: 'Đánh giá', en: 'Verdict' }, width: 18 },
      { key: 'gap', type: 'text', headings: { vi: 'Còn thiếu', en: 'Missing' }, width: 34 },
      { key: 'sentence', type: 'text', headings: { vi: 'Diễn giải', en: 'In words' }, width: 90 },
    ],
    rows: rows.map(({ target, verdict }) => ({
      clause: target.clause,
      department: departmentById(plan, target.department)?.shortName[language] ?? target.department,
      name: target.name[language],
      unit: target.unitOfMeasure[language],
      goal: target.definition.value,
      actual: verdict.actual ?? null,
      status: statusWords[verdict.status][language],
      gap: gapSentence(plan, target, verdict, upper),
      sentence: sentenceOf(plan, verdict, upper, counted),
    })),
  });
}
