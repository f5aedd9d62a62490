import { type PlanTarget, unitsOf } from '@bac-thang/plan';
import { signedIn } from '../../context.ts';
import { builder } from '../builder.ts';
import { ObservationType } from '../observation/observation.ts';
import { latestVersions, type ObservationVersion, readableCells } from '../observation/observation-versions.ts';
import { VerdictType } from '../verdict/verdict.ts';
import { dateOrYearEnd, type TargetVerdict, verdictOf, verdictOfUnit } from '../verdict/verdicts.ts';
import { mayReadUnit, TargetType } from './target.ts';

interface UnitResult {
  readonly id: string;
  readonly name: string;
  readonly verdict: TargetVerdict;
  readonly observations: readonly ObservationVersion[];
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
      resolve: ({ observations }) => [...observations],
    }),
  }),
});

/** The units of a target's set that the session may see, with their values of one year; one statement for all. */
builder.objectField(TargetType, 'units', (t) =>
  t.field({
    type: [UnitResultType],
    description: 'Units of the set that the session may see, whether they reported or not.',
    complexity: { field: 1, multiplier: 19 },
    args: { asOf: t.arg({ type: 'Date' }) },
    resolve: async (target, { asOf }, context): Promise<UnitResult[]> => {
      const { plan, db, tenant } = context;
      const counted = await context.counted();
      const date = dateOrYearEnd(asOf, counted);
      const year = verdictOf(context, counted, target, date).year ?? Number(date.slice(0, 4));
      const units = unitsOf(plan, target.unitSet, counted.organisations).filter((unit) => mayReadUnit(context, target, unit, date));
      const versions =
        units.length === 0
          ? []
          : await latestVersions(db, plan, { tenant, measure: { in: [...target.measures] }, year, AND: readableCells(signedIn(context), plan) });
      const standard = verdictOf(context, counted, target, date).standard;
      const of = (unit: string) =>
        versions.filter(
          (version) => (version.unit ?? version.organisation ?? 'district') === unit && (!version.standard || !standard || version.standard === standard),
        );
      const name = (unit: string) => plan.units.find(({ code }) => code === unit)?.name ?? counted.organisationNames.get(unit) ?? plan.area.vi;
      return units.map((unit) => ({ id: unit, name: name(unit), verdict: verdictForRow(target, unit), observations: of(unit) }));

      function verdictForRow(of: PlanTarget, unit: string): TargetVerdict {
        return unit === 'district' ? verdictOf(context, counted, of, date) : verdictOfUnit(context, counted, of, unit, date);
      }
    },
  }),
);
