import type { ClassedProfileCount } from '../../register/profile-counts.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { PovertyProfileType, type Profile } from './poverty-profile.ts';

interface Histogram {
  readonly profile: Profile;
  readonly rows: readonly ClassedProfileCount[];
}

/** Columns instead of rows: an answer of a third of the size, and what the calculation package takes is made of it in one loop. */
const HistogramType = builder.objectRef<Histogram>('PovertyHistogram').implement({
  description:
    'Households counted by unit, class and profile of deprivations: counts only, no household. Row i is entry i of each list. From it the browser works out the ratios for any weights and cut-off (alkireFosterOfHistogram of the calculation package).',
  fields: (t) => ({
    indicators: t.stringList({ description: 'Ids in the order of the bits.', resolve: ({ profile }) => profile.asked.standard.indicators.map(({ id }) => id) }),
    units: t.field({
      type: [AdministrativeUnitType],
      description: "Units of the plan's set, recognised, with or without households.",
      resolve: ({ profile }, _args, { plan }) => plan.units.filter(({ code }) => profile.asked.codes.includes(code)),
    }),
    unit: t.intList({
      description: 'Place in `units`.',
      resolve: ({ profile, rows }, _args, { plan }) => {
        const codes = plan.units.map(({ code }) => code).filter((code) => profile.asked.codes.includes(code));
        return rows.map((row) => codes.indexOf(row.unit));
      },
    }),
    class: t.field({ type: [HouseholdClassEnum], resolve: ({ rows }) => rows.map((row) => row.class) }),
    deprived: t.intList({ description: 'Bit i (value 2^i): deprived in indicator i.', resolve: ({ rows }) => rows.map(({ deprived }) => deprived) }),
    unknown: t.intList({ description: 'Bit i: indicator i is not known.', resolve: ({ rows }) => rows.map(({ unknown }) => unknown) }),
    households: t.intList({ resolve: ({ rows }) => rows.map(({ households }) => households) }),
    persons: t.intList({ resolve: ({ rows }) => rows.map(({ persons }) => persons) }),
  }),
});

builder.objectField(PovertyProfileType, 'histogram', (t) =>
  t.field({
    type: HistogramType,
    nullable: true,
    description: 'null for posts that see totals only: most rows are of one or two households. They ask with `weights` and `cutoff` instead.',
    resolve: (profile): Histogram | null => (profile.asked.inFull ? { profile, rows: profile.counts } : null),
  }),
);
