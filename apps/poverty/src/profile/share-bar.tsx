import type { ReactNode } from 'react';

interface Props {
  /** Of the widest bar, 0 to 1; null: no bar. */
  readonly share: number | null | undefined;
  /** A second part that goes on where the first ends. */
  readonly more?: number | null | undefined;
  readonly children: ReactNode;
}

/** A number with its length as a bar: the number is read, the bar compared. */
export function ShareBar({ share, more, children }: Props) {
  const percent = (value: number) => `${Math.min(Math.max(value, 0), 1) * 100}%`;
  return (
    <span className="share-bar">
      <span className="share-bar-track" aria-hidden="true">
        {share ? <span className="share-bar-fill" style={{ width: percent(share) }} /> : null}
        {more ? <span className="share-bar-more" style={{ width: percent(more) }} /> : null}
      </span>
      <span className="share-bar-value">{children}</span>
    </span>
  );
}
