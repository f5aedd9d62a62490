import { useLingui } from '@lingui/react/macro';
import { povertyStandards } from '../entry/poverty-standards.ts';

/** Name of another reading of a target: by another standard, or each unit for itself. */
export function useReadingName(): (reading: string) => string {
  const { t } = useLingui();
  return (reading) => {
    const decree = povertyStandards.find(({ id }) => id === reading)?.decree;
    if (decree) return t`Theo chuẩn ${decree}`;
    if (reading === 'each-unit-each-year') return t`Từng xã, từng năm`;
    return reading;
  };
}
