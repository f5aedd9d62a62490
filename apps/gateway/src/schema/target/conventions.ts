import { escapCurrentStatus, statisticsCanadaProgress, unsdProgress, whoUnicefCourse } from '@bac-thang/indicators';
import type { PlanTarget, Text } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import type { Counted } from '../../values/counted-values.ts';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';
import { dateOrYearEnd, seriesOf, verdictOf } from '../verdict/verdicts.ts';
import { TargetType } from './target.ts';

interface ConventionResult {
  readonly convention: string;
  readonly result: string;
  readonly ratio: number | null;
  readonly note: Text;
}

const ConventionResultType = builder.objectRef<ConventionResult>('ConventionResult').implement({
  description: 'A second opinion by an international convention, named; it does not decide.',
  fields: (t) => ({
    convention: t.exposeString('convention', { description: 'statistics-canada, unsd-progress-chart, escap-current-status or who-unicef.' }),
    result: t.exposeString('result'),
    ratio: t.exposeFloat('ratio', {
      nullable: true,
      description: 'Pace observed over pace required, or the share of the way made; null where the convention gives none.',
    }),
    note: spoken(t, ({ note }) => note),
  }),
});

const notes = {
  statisticsCanada: {
    vi: 'Thống kê Canada, Open SDG: tốc độ tăng trưởng kép quan sát được so với tốc độ cần.',
    en: 'Statistics Canada, Open SDG: compound growth observed against the growth required.',
  },
  unsd: {
    vi: 'Biểu đồ tiến độ SDG của Cơ quan Thống kê Liên Hợp Quốc: giá trị dự kiến cuối kỳ theo tốc độ đã đạt (3 tốt nhất, 1 kém nhất).',
    en: "UN Statistics Division's progress chart: value expected at the end at the growth so far (3 best, 1 worst).",
  },
  escap: { vi: 'ESCAP: phần đường đã đi từ gốc đến mục tiêu.', en: 'ESCAP: share of the way from base to target already made.' },
  who: {
    vi: 'WHO/UNICEF (theo dõi suy dinh dưỡng): tốc độ giảm bình quân năm so với mức cần.',
    en: 'WHO/UNICEF (as for malnutrition): average annual rate of reduction against the rate required.',
  },
};

/** Only of targets with a base, an end and a direction: levels that are to rise or fall to a value. */
function conventionsOf(context: Context, counted: Counted, target: PlanTarget, asOf: string): ConventionResult[] {
  const { shape, value, direction, endYear, inPercent } = target.definition;
  if (!['floor', 'ceiling', 'share-of-need', 'count-of-units', 'share-of-units'].includes(shape)) return [];
  const verdict = verdictOf(context, counted, target, asOf);
  const points = seriesOf(context, counted, target).filter(
    ({ year, standard, actual }) => actual !== undefined && year <= (verdict.year ?? 0) && (verdict.standard === undefined || standard === verdict.standard),
  );
  const base = points.find(({ year }) => year === verdict.baseYear)?.actual;
  const latest = verdict.actual;
  if (base === undefined || latest === undefined || verdict.year === undefined || verdict.baseYear === undefined || verdict.year <= verdict.baseYear) return [];
  const question = { base, baseYear: verdict.baseYear, latest, latestYear: verdict.year, target: value, targetYear: endYear };
  const canada = statisticsCanadaProgress({ ...question, direction: direction === 'lower-is-better' ? -1 : 1 });
  const unsd = unsdProgress(question, { inPercent });
  const escap = escapCurrentStatus(base, latest, value);
  const results: ConventionResult[] = [
    { convention: 'statistics-canada', result: canada.category ?? 'not-assessable', ratio: canada.ratio ?? null, note: notes.statisticsCanada },
    {
      convention: 'unsd-progress-chart',
      result: unsd.score === undefined ? 'not-assessable' : String(unsd.score),
      ratio: unsd.ratio ?? null,
      note: notes.unsd,
    },
    {
      convention: 'escap-current-status',
      result: escap === undefined ? 'not-assessable' : `${Math.round(escap * 100)} %`,
      ratio: escap ?? null,
      note: notes.escap,
    },
  ];
  if (shape === 'ceiling' && inPercent) {
    const course = whoUnicefCourse(
      points.map(({ year, actual }) => ({ year, value: actual as number })),
      { year: verdict.baseYear, value: base },
      { year: endYear, value },
    );
    results.push({ convention: 'who-unicef', result: course.course ?? 'not-assessable', ratio: course.current ?? null, note: notes.who });
  }
  return results;
}

builder.objectField(TargetType, 'conventions', (t) =>
  t.field({
    type: [ConventionResultType],
    description: 'How others would judge the same figures; empty where their rules do not fit the shape.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (target, { asOf }, context) => {
      const counted = await context.counted();
      return conventionsOf(context, counted, target, dateOrYearEnd(asOf, counted));
    },
  }),
);
