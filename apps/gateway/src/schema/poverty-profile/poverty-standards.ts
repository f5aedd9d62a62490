import { type IncomeBand, type Indicator, isConfirmed, type PovertyStandard, type Provenance, type ReviewScore } from '@bac-thang/indicators';
import { builder } from '../builder.ts';
import { HouseholdClassEnum } from '../household/classification.ts';
import { spoken } from '../language.ts';

const CertaintyEnum = builder.enumType('Certainty', {
  description: 'READ seen in a text, MEMORY not confirmed word for word, DRAFT only a draft was seen, INFERRED concluded from other texts.',
  values: { READ: { value: 'read' }, MEMORY: { value: 'memory' }, DRAFT: { value: 'draft' }, INFERRED: { value: 'inferred' } } as const,
});

export const ProvenanceType = builder.objectRef<Provenance>('Provenance').implement({
  description: 'Where a rule of the law comes from and how sure that is.',
  fields: (t) => ({
    article: spoken(t, ({ article }) => article),
    source: t.exposeString('source', { description: 'Page or paper in which it was found, or why it is held.' }),
    certainty: t.expose('certainty', { type: CertaintyEnum }),
    confirmed: t.boolean({ description: 'false: shown as not confirmed until someone has compared it with the original.', resolve: isConfirmed }),
  }),
});

const IncomeBandType = builder.objectRef<IncomeBand>('PovertyLine').implement({
  description: 'A line of income and what it means to be under it. The line itself is under it.',
  fields: (t) => ({
    name: spoken(t, ({ name }) => name),
    rural: t.float({ description: 'VND per person and month.', resolve: ({ upTo }) => upTo.rural }),
    urban: t.float({ description: 'VND per person and month.', resolve: ({ upTo }) => upTo.urban }),
    below: t.field({ type: HouseholdClassEnum, description: 'Class with fewer deprivations than the cut-off.', resolve: ({ belowCutoff }) => belowCutoff }),
    deprived: t.field({ type: HouseholdClassEnum, description: 'Class from the cut-off on.', resolve: ({ fromCutoff }) => fromCutoff }),
    amounts: t.field({ type: ProvenanceType, resolve: ({ line }) => line }),
    rule: t.field({ type: ProvenanceType, resolve: ({ rule }) => rule }),
  }),
});

const IndicatorType = builder.objectRef<{ readonly indicator: Indicator; readonly standard: PovertyStandard }>('PovertyIndicator').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ indicator }) => indicator.id }),
    name: spoken(t, ({ indicator }) => indicator.name),
    dimension: t.string({ resolve: ({ indicator }) => indicator.dimension }),
    dimensionName: spoken(t, ({ indicator, standard }) => standard.dimensions[indicator.dimension] ?? { vi: indicator.dimension, en: indicator.dimension }),
    deprivedWhen: spoken(t, ({ indicator }) => indicator.deprivedWhen, 'When a household counts as deprived, in plain words.'),
    listed: t.field({ type: ProvenanceType, description: 'That the standard has this indicator.', resolve: ({ indicator }) => indicator.listed }),
    cutoff: t.field({ type: ProvenanceType, description: 'That its cut-off is this one.', resolve: ({ indicator }) => indicator.cutoff }),
  }),
});

const ScoreSheetType = builder.objectRef<ReviewScore>('ScoreSheet').implement({
  description: 'Sheets B1 (stands in for income) and B2 (deprivations) of the yearly review.',
  fields: (t) => ({
    b1Rural: t.float({ description: 'Points of B1 up to which, inclusive, a household is poor or near-poor.', resolve: ({ b1UpTo }) => b1UpTo.rural }),
    b1Urban: t.float({ description: 'Points of B1, likewise.', resolve: ({ b1UpTo }) => b1UpTo.urban }),
    b2Poor: t.float({ description: 'Points of B2 from which, inclusive, it is poor.', resolve: ({ b2PoorFrom }) => b2PoorFrom }),
    pointsPerIndicator: t.exposeInt('pointsPerIndicator'),
    provenance: t.field({ type: ProvenanceType, resolve: ({ provenance }) => provenance }),
  }),
});

export const PovertyStandardType = builder.objectRef<PovertyStandard>('PovertyStandard').implement({
  description: 'A multidimensional poverty standard (chuẩn nghèo đa chiều) as data: lines, indicators, rules, each with its source and how sure it is.',
  fields: (t) => ({
    id: t.exposeID('id'),
    version: t.exposeInt('version', { description: '1 as shipped; each correction is the next.' }),
    name: spoken(t, ({ name }) => name),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day of the reviews that it judges.' }),
    validTo: t.expose('validTo', { type: 'Date' }),
    validity: t.field({ type: ProvenanceType, resolve: ({ validity }) => validity }),
    startingReview: t.int({
      nullable: true,
      description: 'Year of an earlier review that was also read under it, as the start of its series.',
      resolve: ({ startingReview }) => startingReview?.year ?? null,
    }),
    startingReviewProvenance: t.field({ type: ProvenanceType, nullable: true, resolve: ({ startingReview }) => startingReview?.provenance ?? null }),
    deprivationCutoff: t.exposeInt('deprivationCutoff', { description: 'Deprived in so many indicators, a household passes the second test of poverty.' }),
    lines: t.field({ type: [IncomeBandType], description: 'The lowest first.', resolve: ({ incomeBands }) => [...incomeBands] }),
    indicators: t.field({
      type: [IndicatorType],
      description: 'Indicator i is bit i of a profile, and place i of the weights.',
      resolve: (standard) => standard.indicators.map((indicator) => ({ indicator, standard })),
    }),
    scoreSheet: t.field({ type: ScoreSheetType, nullable: true, description: 'null: none is known.', resolve: ({ reviewScore }) => reviewScore ?? null }),
  }),
});

builder.queryField('povertyStandards', (t) =>
  t.field({
    type: [PovertyStandardType],
    description: 'The standards as the district uses them, corrections of Labour among them, the oldest first.',
    complexity: { field: 1, multiplier: 3 },
    resolve: async (_root, _args, context) => [...(await (await context.register()).standards())],
  }),
);
