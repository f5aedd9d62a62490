import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { HouseholdClass } from '../../gql/graphql.ts';

/** The classes of the law, the poorest first. */
export const classes: readonly HouseholdClass[] = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING_STANDARD', 'ABOVE', 'UNKNOWN'];

export const classWords: Readonly<Record<HouseholdClass, MessageDescriptor>> = {
  POOR: msg`Hộ nghèo`,
  NEAR_POOR: msg`Hộ cận nghèo`,
  AVERAGE_LIVING_STANDARD: msg`Mức sống trung bình`,
  ABOVE: msg`Không nghèo`,
  UNKNOWN: msg`Chưa xác định`,
};
