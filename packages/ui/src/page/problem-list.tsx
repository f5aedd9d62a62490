import { UiLink } from '../theme/link.tsx';

export interface ListedProblem {
  readonly id: string;
  /** The place: sheet and cell, unit and measure, field. */
  readonly where: string;
  readonly message: string;
  /** What to do about it. */
  readonly cure?: string | undefined;
  readonly href?: string | undefined;
  readonly onGo?: (() => void) | undefined;
}

export interface ProblemListProps {
  readonly title: string;
  readonly problems: readonly ListedProblem[];
  /** `warning` for what does not stop the work. */
  readonly kind?: 'error' | 'warning' | undefined;
}

/** All problems at once: where, what, and what to do; each leads to its place. */
export function ProblemList({ title, problems, kind = 'error' }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <section className={`bt-problems bt-tone-${kind === 'error' ? 'brick' : 'rice'}`} role={kind === 'error' ? 'alert' : 'status'}>
      <strong>{title}</strong>
      <ul>
        {problems.map(({ id, where, message, cure, href, onGo }) => (
          <li key={id}>
            {href ? (
              <UiLink href={href}>{where}</UiLink>
            ) : onGo ? (
              <button type="button" onClick={onGo}>
                {where}
              </button>
            ) : (
              <b>{where}</b>
            )}
            : {message}
            {cure && <span className="bt-problem-cure"> {cure}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
