import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { HouseholdRow } from './household-row.tsx';
import type { ListedHousehold } from './listed-household.ts';

const keySteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from household to household. */
function moveFrom(event: KeyboardEvent<HTMLElement>): void {
  const step = keySteps[event.key];
  const from = event.target as HTMLElement;
  if (step === undefined || !from.matches('a[data-row]')) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-row]')];
  links[links.indexOf(from) + step]?.focus();
}

interface Props {
  readonly households: readonly ListedHousehold[];
  readonly place: { readonly review: string; readonly unit: string; readonly hamlet: string };
  readonly mayTakeSteps: boolean;
}

/** Every household a row, what waits for a hand first. */
export function HouseholdRows({ households, place, mayTakeSteps }: Props) {
  const { t } = useLingui();
  return (
    <ul className="review-rows" aria-label={t`Các hộ`} onKeyDown={moveFrom}>
      {households.map((household) => (
        <HouseholdRow key={household.id} household={household} place={place} mayTakeSteps={mayTakeSteps} />
      ))}
    </ul>
  );
}
