import { useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ClassMark } from '../words/class-mark.tsx';
import { HouseholdLink } from './household-link.tsx';
import { Lacks } from './lacks.tsx';
import { foundClass, type RegisterFilters } from './register-filters.ts';
import type { ListedHousehold } from './use-households.ts';

interface Props {
  readonly households: readonly ListedHousehold[];
  readonly filters: RegisterFilters;
  readonly search: string;
  readonly empty: ReactNode;
  readonly toField: () => void;
}

/** The list on a telephone: three lines a household. */
export function HouseholdCards({ households, filters, search, empty, toField }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  if (households.length === 0) return empty;
  return (
    <ul className="register-cards" aria-label={t`Các hộ tìm thấy`}>
      {households.map((household) => {
        const found = foundClass(household, filters);
        return (
          <li key={household.id} className="register-card">
            <div className="register-card-head">
              <HouseholdLink household={household} search={search} toField={toField} />
              {found ? <ClassMark of={found.class} /> : null}
            </div>
            <div className="register-soft">
              {[
                household.hamlet,
                household.administrativeUnit.name,
                household.code,
                household.memberCount === null ? null : t`${number(household.memberCount)} nhân khẩu`,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </div>
            {found && (found.deprivations.length > 0 || found.unknown.length > 0) ? (
              <div>
                {t`Thiếu hụt`}: <Lacks {...found} />
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
