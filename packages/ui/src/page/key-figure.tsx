import type { ReactNode } from 'react';
import type { Tone } from '../status/status.ts';

export interface KeyFigureProps {
  readonly label: string;
  /** "–" where there is none, with the reason as note. */
  readonly value: string;
  readonly unit?: string | undefined;
  readonly note?: ReactNode;
  readonly tone?: Tone | undefined;
}

/** One number that a page is about. */
export function KeyFigure({ label, value, unit, note, tone = 'ink' }: KeyFigureProps) {
  return (
    <dl className={`bt-key-figure bt-tone-${tone}`}>
      <dt>{label}</dt>
      <dd className="bt-figures">
        <span className="bt-key-value">{value}</span>
        {unit && <span className="bt-key-unit"> {unit}</span>}
        {note && <div className="bt-key-note">{note}</div>}
      </dd>
    </dl>
  );
}
