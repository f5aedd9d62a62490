import type { HouseholdClass as Calculated } from '@bac-thang/indicators';
import type { HouseholdClass } from '../../gql/graphql.ts';

/** near-poor of the calculation is NEAR_POOR of the schema. */
export const shownClass = (found: Calculated): HouseholdClass => found.toUpperCase().replaceAll('-', '_') as HouseholdClass;
