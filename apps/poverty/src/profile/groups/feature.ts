import { useAddress } from '@bac-thang/module-kit';
import type { Published } from '../published-count.ts';

/** By what households are told apart. */
export type Feature = 'cause' | 'ethnicity' | 'group' | 'hamlet';

export const features: readonly Feature[] = ['cause', 'ethnicity', 'group', 'hamlet'];

/** The feature that the address asks for. */
export function useFeature(): Feature {
  const { part } = useAddress();
  return features.find((feature) => feature === part('by')) ?? 'cause';
}

export interface FeatureRow {
  readonly id: string;
  readonly name: string;
  readonly administrativeUnit: { readonly code: string; readonly name: string } | null;
  readonly households: Published;
  readonly poor: Published;
  readonly nearPoor: Published;
  readonly poorPersons: number | null;
}

export interface Totals {
  readonly households: number;
  readonly poor: number;
  readonly nearPoor: number;
  readonly poorPersons: number;
}

/** Whether a number of the rows is hidden, so that the page says why. */
export const hidesSome = (rows: readonly FeatureRow[]): boolean =>
  rows.some(({ households, poor, nearPoor }) => [households, poor, nearPoor].some(({ count }) => count === null));
