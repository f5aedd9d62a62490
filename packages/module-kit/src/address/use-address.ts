import { useCallback } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useSignedIn } from '../session/session-context.tsx';
import { addressOf, yearOf } from './address.ts';

type Parts = Readonly<Record<string, string | number | null | undefined>>;

/** The address bar holds language, year, unit and filters, so every view can be sent as a link. */
export function useAddress() {
  const { search } = useLocation();
  const [parts, setParts] = useSearchParams();
  const to = useCallback((path: string, more?: Parts) => addressOf(path, search, more), [search]);
  const change = useCallback(
    (changes: Parts) =>
      setParts(
        (now) => {
          const next = new URLSearchParams(now);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === undefined || value === '') next.delete(name);
            else next.set(name, String(value));
          }
          return next;
        },
        { replace: true },
      ),
    [setParts],
  );
  return { part: (name: string) => parts.get(name), to, change };
}

/** The year looked at: of the address, else the reporting year. Changing it changes the address. */
export function useYear(): readonly [number, (year: number) => void] {
  const { plan } = useSignedIn();
  const { part, change } = useAddress();
  const year = yearOf(part('year'), plan.baseYear, plan.endYear) ?? plan.reportingYear;
  return [year, (next) => change({ year: next })];
}

/** Code of the unit that the page is narrowed to; null: all. */
export function useUnit(): readonly [string | null, (unit: string | null) => void] {
  const { part, change } = useAddress();
  return [part('unit'), (unit) => change({ unit })];
}
