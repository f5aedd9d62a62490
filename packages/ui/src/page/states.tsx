import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';

export interface StateProps {
  readonly title: string;
  /** Why, and what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

interface DrawnStateProps extends StateProps {
  readonly name: 'empty' | 'error' | 'refused';
  readonly role?: 'alert' | undefined;
  readonly picture: ReactNode;
}

function DrawnState({ name, role, picture, title, children, action }: DrawnStateProps) {
  return (
    <div className={`bt-state bt-state-${name}`} role={role}>
      <svg width="72" height="40" viewBox="0 0 72 40" aria-hidden="true">
        {picture}
      </svg>
      <p className="bt-state-title">{title}</p>
      {children && <div className="bt-state-text">{children}</div>}
      {action && <div className="bt-print-hidden">{action}</div>}
    </div>
  );
}

const steps = 'M2 38V30H19V22H36V14H53V6H70V38';

/** Nothing here yet, and how something comes to be here. */
export const EmptyState = (props: StateProps) => <DrawnState {...props} name="empty" picture={<path d={steps} />} />;

/** The session may not see or do this; whom to ask. */
export const RefusedState = (props: StateProps) => <DrawnState {...props} name="refused" picture={<path d={`${steps}M30 4 46 20M46 4 30 20`} />} />;

export interface ErrorStateProps extends StateProps {
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string | undefined;
  /** The request's id in words, for who is asked for help. */
  readonly reference?: string | undefined;
}

/** What happened, what to do, and a way to try again. */
export function ErrorState({ onRetry, retryLabel, reference, children, action, ...rest }: ErrorStateProps) {
  return (
    <DrawnState
      {...rest}
      name="error"
      role="alert"
      picture={<path d="M2 38V30H19V22H30l4-4 4 8 4-8 4 4h7V6H70V38" />}
      action={
        onRetry || action ? (
          <>
            {onRetry && <Button onClick={onRetry}>{retryLabel}</Button>} {action}
          </>
        ) : undefined
      }
    >
      {children}
      {reference && <p className="bt-state-reference">{reference}</p>}
    </DrawnState>
  );
}

export interface LoadingStateProps {
  /** What is on its way; spoken, and shown after a while by `slow`. */
  readonly label: string;
  /** Height in pixels of what comes, so that nothing jumps. */
  readonly height?: number | undefined;
  /** A word for a slow line, shown under the skeleton when given. */
  readonly slow?: ReactNode;
}

/** A skeleton of the right height. */
export function LoadingState({ label, height = 240, slow }: LoadingStateProps) {
  const lines = Math.max(1, Math.floor(height / 40));
  return (
    <div role="status" className="bt-loading" style={{ minHeight: height }}>
      <span className="bt-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={20} width={`${[92, 100, 84, 96, 76][line % 5]}%`} aria-hidden="true" />
      ))}
      {slow && <p className="bt-loading-slow">{slow}</p>}
    </div>
  );
}
