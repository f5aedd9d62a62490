import type { Indicator, PovertyStandard } from '@bac-thang/indicators';
import type { DeprivationFigures } from '../../register/profile-figures.ts';
import { builder } from '../builder.ts';
import { spoken } from '../language.ts';

export interface DeprivationOfProfile {
  readonly indicator: Indicator;
  readonly standard: PovertyStandard;
  readonly counts: DeprivationFigures;
  readonly ratiosHidden: boolean;
}

const shown = ({ ratiosHidden }: DeprivationOfProfile, value: number | undefined) => (ratiosHidden ? null : (value ?? null));

export const DeprivationCountType = builder.objectRef<DeprivationOfProfile>('DeprivationCount').implement({
  description: 'Households deprived in one indicator (thiếu hụt). Counts are of households, ratios of persons.',
  fields: (t) => ({
    indicator: t.string({ description: 'Id in the standard.', resolve: ({ indicator }) => indicator.id }),
    name: spoken(t, ({ indicator }) => indicator.name),
    dimension: t.string({ resolve: ({ indicator }) => indicator.dimension }),
    households: t.int({ description: 'Of every class.', resolve: ({ counts }) => counts.households }),
    poorHouseholds: t.int({ resolve: ({ counts }) => counts.poorHouseholds }),
    nearPoorHouseholds: t.int({ resolve: ({ counts }) => counts.nearPoorHouseholds }),
    censoredHeadcountRatio: t.float({
      nullable: true,
      description: 'Persons who are deprived in it and whose points reach the cut-off, over all persons, 0 to 1; null: nobody, or hidden.',
      resolve: (row) => shown(row, row.counts.censoredHeadcountRatio),
    }),
    uncensoredHeadcountRatio: t.float({
      nullable: true,
      description: 'Persons who are deprived in it over all persons, 0 to 1; null: nobody, or hidden.',
      resolve: (row) => shown(row, row.counts.uncensoredHeadcountRatio),
    }),
    contribution: t.float({
      nullable: true,
      description: 'Part of the indicator in M0, 0 to 1; null: nobody reaches the cut-off, or hidden.',
      resolve: (row) => shown(row, row.counts.contribution),
    }),
  }),
});
