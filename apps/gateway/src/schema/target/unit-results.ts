import { standardOfYear, unitsOf } from '@bac-thang/plan';
import { type RegisterValue, registerKey } from '../../values/register-value.ts';
import { builder } from '../builder.ts';
import { latestOfYear } from '../observation/latest-of-year.ts';
import { ObservationType } from '../observation/observation.ts';
import type { ObservationVersion } from '../observation/observation-versions.ts';
import { RegisterValueType } from '../observation/register-value.ts';
import { VerdictType } from '../verdict/verdict.ts';
import { dateOrYearEnd, type TargetVerdict, verdictOf, verdictOfUnit } from '../verdict/verdicts.ts';
import { mayReadUnit, TargetType } from './target.ts';

interface UnitResult {
  readonly id: string;
  readonly name: string;
  readonly verdict: TargetVerdict;
  /** Asked only where a screen asks: a verdict needs none of it. */
  readonly observations: () => Promise<readonly ObservationVersion[]>;
  readonly register: readonly RegisterValue[];
}

const UnitResultType = builder.objectRef<UnitResult>('UnitResult').implement({
  description: "One unit of the target's set, whether it reported or not.",
  fields: (t) => ({
    id: t.exposeString('id', { description: "Code of a commune, 'district', or id of an organisation." }),
    name: t.exposeString('name'),
    verdict: t.field({ type: VerdictType, resolve: ({ verdict }) => verdict }),
    observations: t.field({
      type: [ObservationType],
      description: "Latest versions of the verdict's year, one a measure.",
      resolve: async ({ observations }) => [...(await observations())],
    }),
    register: t.field({
      type: [RegisterValueType],
      description: "What the register of households counted for the verdict's year, one a measure; empty: nothing, then typed values count.",
      resolve: ({ register }) => [...register],
    }),
  }),
});

builder.objectField(TargetType, 'units', (t) =>
  t.field({
    type: [UnitResultType],
    description: 'Units of the set that the session may see, whether they reported or not; of one unit alone when it is named.',
    complexity: ({ only }) => ({ field: 1, multiplier: only ? 1 : 19 }),
    args: { asOf: t.arg({ type: 'Date' }), only: t.arg.string({ description: "Code of a unit, 'district', or id of an organisation." }) },
    resolve: async (target, { asOf, only }, context): Promise<UnitResult[]> => {
      const { plan } = context;
      const counted = await context.counted();
      const date = dateOrYearEnd(asOf, counted);
      const { year = Number(date.slice(0, 4)), standard } = verdictOf(context, counted, target, date);
      const name = (unit: string) => plan.units.find(({ code }) => code === unit)?.name ?? counted.organisationNames.get(unit) ?? plan.area.vi;
      return unitsOf(plan, target.unitSet, counted.organisations)
        .filter((unit) => (only == null || unit === only) && mayReadUnit(context, target, unit, date))
        .map((unit) => ({
          id: unit,
          name: name(unit),
          verdict: unit === 'district' ? verdictOf(context, counted, target, date) : verdictOfUnit(context, counted, target, unit, date),
          register: target.measures.flatMap(
            (measure) => counted.register.get(registerKey({ measure, unit, year, standard: standard ?? standardOfYear(plan, year)?.id ?? null })) ?? [],
          ),
          observations: async () => {
            const columns = await Promise.all(target.measures.map((measure) => latestOfYear(context, measure, year)));
            return columns.flat().filter((version) => placeOf(version) === unit && (!version.standard || !standard || version.standard === standard));
          },
        }));
    },
  }),
);

const placeOf = ({ unit, organisation }: ObservationVersion) => unit ?? organisation ?? 'district';
