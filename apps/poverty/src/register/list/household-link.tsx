import { useAddress } from '@bac-thang/module-kit';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { matchingMembers } from './matching-members.ts';
import type { ListedHousehold } from './use-households.ts';

/** The links to households on the page, in their order: what the arrow keys go through. */
export const householdLinks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('a[data-household]')];

const keySteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from row to row; above the first row stands the search field. */
function moveFrom(event: KeyboardEvent<HTMLElement>, toField: () => void): void {
  const step = keySteps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const links = householdLinks();
  const next = links.indexOf(event.currentTarget) + step;
  if (next < 0) toField();
  else links[next]?.focus();
}

interface Props {
  readonly household: ListedHousehold;
  readonly search: string;
  readonly toField: () => void;
}

/** The head's name as the way to the household, and the member whom the search means where it is not the head. */
export function HouseholdLink({ household: { id, head, members = [] }, search, toField }: Props) {
  const { to } = useAddress();
  const meant = matchingMembers(members, head, search);
  return (
    <span>
      <Link to={to(`/poverty/register/${id}`)} data-household={id} onKeyDown={(event) => moveFrom(event, toField)}>
        {head}
      </Link>
      {meant.length > 0 ? (
        <span className="register-soft register-meant"> – {meant.map(({ name, birthYear }) => (birthYear ? `${name} (${birthYear})` : name)).join(', ')}</span>
      ) : null}
    </span>
  );
}
