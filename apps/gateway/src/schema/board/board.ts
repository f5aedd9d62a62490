import { compareVerdicts } from '@bac-thang/indicators';
import { type PlanTarget, unitsOf } from '@bac-thang/plan';
import type { Counted } from '../../values/counted-values.ts';
import { builder } from '../builder.ts';
import { inLanguage } from '../language.ts';
import { TargetType } from '../target/target.ts';
import { SeriesPointType } from '../verdict/series.ts';
import { VerdictType } from '../verdict/verdict.ts';
import { dateOrYearEnd, seriesOf, type TargetVerdict, verdictOf } from '../verdict/verdicts.ts';
import { gapSentence } from './gap-sentence.ts';

interface BoardRow {
  readonly target: PlanTarget;
  readonly verdict: TargetVerdict;
}
interface Board {
  readonly asOf: string;
  readonly counted: Counted;
  readonly rows: readonly BoardRow[];
}

const BoardRowType = builder.objectRef<BoardRow>('BoardRow').implement({
  fields: (t) => ({
    target: t.field({ type: TargetType, resolve: ({ target }) => target }),
    verdict: t.field({ type: VerdictType, resolve: ({ verdict }) => verdict }),
    series: t.field({
      type: [SeriesPointType],
      complexity: { field: 1, multiplier: 6 },
      resolve: async ({ target }, _args, context) => [...seriesOf(context, await context.counted(), target)],
    }),
    gap: t.string({
      description: 'What is still missing, in people, households, rooms, communes; empty when nothing is.',
      args: inLanguage(t),
      resolve: ({ target, verdict }, { language }, { plan }) => gapSentence(plan, target, verdict, language ?? 'VI'),
    }),
  }),
});

/** Cells of the reporting year that communes owe, less those accepted; by unit. */
function owed(
  plan: { measures: readonly { id: string; reportedBy: string; unitSet: string }[] } & Parameters<typeof unitsOf>[0],
  counted: Counted,
): Map<string, number> {
  const reported = new Set(counted.values.filter(({ year }) => year === counted.reportingYear).map(({ measure, unit }) => `${measure} ${unit}`));
  const missing = new Map<string, number>();
  for (const measure of plan.measures)
    if (measure.reportedBy === 'commune')
      for (const unit of unitsOf(plan, measure.unitSet)) if (!reported.has(`${measure.id} ${unit}`)) missing.set(unit, (missing.get(unit) ?? 0) + 1);
  return missing;
}

const BoardType = builder.objectRef<Board>('Board').implement({
  description: 'All targets of the plan on one page, worst first.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date' }),
    years: t.intList({
      description: 'Years whose end may be asked.',
      resolve: (_board, _args, { plan }) => Array.from({ length: plan.endYear - plan.firstYear + 1 }, (_, index) => plan.firstYear + index),
    }),
    revision: t.string({ resolve: ({ counted }) => counted.revision }),
    rows: t.field({ type: [BoardRowType], complexity: { field: 1, multiplier: 70 }, resolve: ({ rows }) => [...rows] }),
    missingCells: t.int({
      description: 'Cells of the reporting year that communes owe and that are not accepted yet.',
      resolve: ({ counted }, _args, { plan }) => [...owed(plan, counted).values()].reduce((sum, cells) => sum + cells, 0),
    }),
    missingUnits: t.int({ description: 'Units with at least one such cell.', resolve: ({ counted }, _args, { plan }) => owed(plan, counted).size }),
  }),
});

builder.queryField('board', (t) =>
  t.field({
    type: BoardType,
    description: 'Every target with its verdict, in the order of the board: worst first. The same for everybody who is signed in.',
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (_root, { asOf }, context): Promise<Board> => {
      const counted = await context.counted();
      const date = dateOrYearEnd(asOf, counted);
      const rows = context.plan.targets.map((target) => ({ target, verdict: verdictOf(context, counted, target, date) }));
      return { asOf: date, counted, rows: rows.sort((a, b) => compareVerdicts(a.verdict, b.verdict)) };
    },
  }),
);
