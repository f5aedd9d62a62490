import type { ReactNode } from 'react';
import { type Status, statusTone } from '../status/status.ts';
import { StatusSign } from '../status/status-sign.tsx';

export interface FilterBarProps {
  /** Name of the group for screen readers. */
  readonly label: string;
  /** What the filters leave: "12 trên 69 chỉ tiêu". Spoken when it changes. */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** The line of filters above a list. */
export function FilterBar({ label, summary, children }: FilterBarProps) {
  return (
    <search className="bt-filters bt-print-hidden" aria-label={label}>
      {children}
      {summary && <output className="bt-filters-summary">{summary}</output>}
    </search>
  );
}

export interface StatusCount<S extends Status = Status> {
  readonly status: S;
  readonly word: string;
  readonly count: number;
}

export interface StatusFilterProps<S extends Status = Status> {
  readonly label: string;
  readonly counts: readonly StatusCount<S>[];
  /** Empty: nothing is filtered. */
  readonly chosen: readonly S[];
  /** Without it the counts are only shown. */
  readonly onChange?: ((chosen: readonly S[]) => void) | undefined;
}

/** How many stand where; each count is also the switch that shows only those. */
export function StatusFilter<S extends Status>({ label, counts, chosen, onChange }: StatusFilterProps<S>) {
  const turn = (status: S) => onChange?.(chosen.includes(status) ? chosen.filter((each) => each !== status) : [...chosen, status]);
  return (
    <ul className="bt-status-filter" aria-label={label}>
      {counts.map(({ status, word, count }) => {
        const content = (
          <>
            <StatusSign status={status} size={12} />
            <b>{count}</b> {word}
          </>
        );
        const shared = { className: `bt-status-count bt-tone-${statusTone(status)}` };
        return (
          <li key={status}>
            {onChange ? (
              <button type="button" {...shared} aria-pressed={chosen.includes(status)} onClick={() => turn(status)}>
                {content}
              </button>
            ) : (
              <span {...shared}>{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
