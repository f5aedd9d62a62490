import { useLingui } from '@lingui/react/macro';
import type { AdministrativeUnitKind } from '../../gql/graphql.ts';

interface Unit {
  readonly name: string;
  readonly kind: AdministrativeUnitKind;
}

/** A unit as it stands on paper: "xã Bản Liền", "thị trấn Bắc Hà". */
export function useCommitteeName(): (unit: Unit | undefined) => string {
  const { t } = useLingui();
  return (unit) => {
    if (!unit) return '';
    const { name } = unit;
    return unit.kind === 'TOWN' ? t`thị trấn ${name}` : t`xã ${name}`;
  };
}
