import type { ReactNode } from 'react';
import { UiLink } from '../theme/link.tsx';

export interface Crumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly href?: string | undefined;
}

export interface PageHeaderProps {
  readonly title: string;
  readonly crumbs?: readonly Crumb[] | undefined;
  /** Name of the way back for screen readers; needed with crumbs. */
  readonly crumbsLabel?: string | undefined;
  /** Beside the title, such as a large StatusMark. */
  readonly mark?: ReactNode;
  /** The sentence under the title. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** Where one is, what this page is, and what can be done here. The only h1 of a page. */
export function PageHeader({ title, crumbs = [], crumbsLabel, mark, lead, actions }: PageHeaderProps) {
  return (
    <header className="bt-page-header">
      {crumbs.length > 0 && (
        <nav aria-label={crumbsLabel}>
          <ol className="bt-crumbs">
            {crumbs.map(({ label, href }) => (
              <li key={label}>{href ? <UiLink href={href}>{label}</UiLink> : <span aria-current="page">{label}</span>}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="bt-page-line">
        <h1>{title}</h1>
        {mark}
        {actions && <div className="bt-page-actions bt-print-hidden">{actions}</div>}
      </div>
      {lead && <div className="bt-page-lead">{lead}</div>}
    </header>
  );
}
