import type { ReactNode } from 'react';

export interface PanelProps {
  readonly title: ReactNode;
  /** Opposite the title: a unit of measure, a count. */
  readonly aside?: ReactNode;
  /** Rank of the heading. */
  readonly level?: 2 | 3 | undefined;
  readonly children: ReactNode;
}

/** A sheet of paper with a heading, for what belongs together on a page. */
export function Panel({ title, aside, level = 2, children }: PanelProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="bt-panel">
      <div className="bt-panel-head">
        <Heading>{title}</Heading>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
