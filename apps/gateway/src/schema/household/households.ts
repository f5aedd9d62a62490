import { canCountHouseholds } from '@bac-thang/access';
import { builder } from '../builder.ts';
import { HouseholdClassEnum } from './classification.ts';
import { HouseholdType } from './household.ts';
import { type HouseholdPage, householdPage } from './household-page.ts';
import type { HouseholdView } from './household-view.ts';
import { PageInfoType, pageCost } from './page.ts';

const HouseholdEdge = builder.objectRef<HouseholdPage['edges'][number]>('HouseholdEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: HouseholdType, resolve: ({ node }): HouseholdView => node }),
  }),
});

const HouseholdConnection = builder.objectRef<HouseholdPage>('HouseholdConnection').implement({
  description: 'Households in the order of their codes.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'On all pages; counted only where it is asked for.' }),
    edges: t.field({
      type: [HouseholdEdge],
      complexity: { field: 1, multiplier: 1 },
      description: 'Empty for posts that see counts only.',
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({ type: PageInfoType, resolve: (page) => page }),
  }),
});

builder.queryField('households', (t) =>
  t.field({
    type: HouseholdConnection,
    authScopes: { may: canCountHouseholds },
    description:
      'Households of a year: those that its review counted, else those of the register at its end or today. Each look is logged. Counts only for the leader, the Front and the auditor; departments find the households that lack what they answer for.',
    complexity: ({ first }) => pageCost(first),
    args: {
      administrativeUnit: t.arg.string({ description: "Code of the plan's set, whatever the year; left out: all that the session reaches." }),
      year: t.arg.int({ required: true }),
      class: t.arg({ type: HouseholdClassEnum, description: 'As recognised in that year under its standard; UNKNOWN: also where nothing is recognised.' }),
      search: t.arg.string({
        description:
          "Words that all fit one household: beginnings of a member's names or of the hamlet's, without tone marks; a year of birth; last digits of the code, the phone or a citizen number.",
      }),
      hamlet: t.arg.id({ description: 'Of that hamlet only.' }),
      first: t.arg.int({ description: 'Size of the page, 1 to 200; 50 where left out.' }),
      after: t.arg.string({ description: 'endCursor of the page before.' }),
    },
    resolve: (_root, args, context, info) => householdPage(context, args, info),
  }),
);
