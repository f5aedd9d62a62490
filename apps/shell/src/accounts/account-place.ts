import { useSignedIn, useUnitName } from '@bac-thang/module-kit';

interface Placed {
  readonly department: string | null;
  readonly administrativeUnit: string | null;
}

/** Where an account works: its department, its commune, or nothing in particular. */
export function useAccountPlace(): (account: Placed) => string {
  const { departments } = useSignedIn();
  const unitName = useUnitName();
  return ({ department, administrativeUnit }) => {
    if (administrativeUnit) return unitName(administrativeUnit);
    return departments.find(({ id }) => id === department)?.shortName ?? '–';
  };
}
