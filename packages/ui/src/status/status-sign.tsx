import type { ReactNode } from 'react';
import { type Status, statusTone } from './status.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** One outline per status on a 16 by 16 field; no two are told apart by colour alone. */
const shapes: Record<Status, ReactNode> = {
  MET: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  ON_TRACK: <path d="M8 2.2 14.2 13H1.8z" fill="currentColor" />,
  BEHIND: <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" fill="currentColor" />,
  FAR_BEHIND: <path d="M8 13.8 1.8 3h12.4z" fill="currentColor" />,
  WORSENING: <path d="M8 1.8v8M4.4 6.6 8 10.2l3.6-3.6M3 14h10" {...line} />,
  MISSED: <path d="m3.2 3.2 9.6 9.6m0-9.6-9.6 9.6" {...line} strokeWidth={2.6} />,
  BROKEN: (
    <>
      <circle cx="8" cy="8" r="5.8" {...line} />
      <path d="m4 12 8-8" {...line} />
    </>
  ),
  UNDECIDED: (
    <>
      <circle cx="8" cy="8" r="5.5" {...line} strokeWidth={1.8} />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  NOT_ASSESSABLE: <circle cx="8" cy="8" r="5.4" {...line} strokeWidth={1.8} />,
  DRAFT: <rect x="3" y="3" width="10" height="10" rx="1" {...line} strokeWidth={1.8} strokeDasharray="2.6 2.4" />,
  SUBMITTED: <path d="M3.5 2.5 13 8l-9.5 5.5z" {...line} strokeWidth={1.8} />,
  ACCEPTED: <path d="m2.6 8.6 3.6 3.8 7.2-8.6" {...line} strokeWidth={2.4} />,
  RETURNED: <path d="M6 2.6 2.6 6 6 9.4M3 6h6.4a3.6 3.6 0 0 1 0 7.4H6" {...line} />,
};

export interface StatusSignProps {
  readonly status: Status;
  /** Side in pixels. */
  readonly size?: number | undefined;
  readonly className?: string | undefined;
}

/** The bare sign, hidden from screen readers: the word must stand beside it or in the name of what carries it. */
export function StatusSign({ status, size = 14, className }: StatusSignProps) {
  return (
    <svg
      className={`bt-sign bt-tone-${statusTone(status)}${className ? ` ${className}` : ''}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      data-status={status}
    >
      {shapes[status]}
    </svg>
  );
}
