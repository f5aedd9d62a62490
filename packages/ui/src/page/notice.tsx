import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Tone } from '../status/status.ts';

export interface NoticeProps {
  readonly tone?: Tone | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly onClose?: (() => void) | undefined;
  /** Name of the closing button; needed with onClose. */
  readonly closeLabel?: string | undefined;
}

/** A sentence about the page or about what has just happened, in its place on the page. */
export function Notice({ tone = 'ink', title, children, action, onClose, closeLabel }: NoticeProps) {
  return (
    <div className={`bt-notice bt-tone-${tone}`}>
      <div>
        {title && <strong>{title}</strong>}
        <div>{children}</div>
      </div>
      {action && <div className="bt-print-hidden">{action}</div>}
      {onClose && <CloseButton onClick={onClose} aria-label={closeLabel} />}
    </div>
  );
}

export interface Toast {
  readonly id: string;
  readonly tone?: Tone | undefined;
  readonly text: ReactNode;
  readonly action?: ReactNode;
  /** Milliseconds until it goes; 0 or absent: it stays until it is closed, as every failure must. */
  readonly goesAfter?: number | undefined;
}

export interface ToastsProps {
  readonly toasts: readonly Toast[];
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: (id: string) => void;
}

function Leaving({ toast, onClose }: { readonly toast: Toast; readonly onClose: (id: string) => void }) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!toast.goesAfter) return;
    const timer = setTimeout(() => close.current(toast.id), toast.goesAfter);
    return () => clearTimeout(timer);
  }, [toast.id, toast.goesAfter]);
  return null;
}

/** Short notices at the lower edge, read aloud as they come. The region stands on the page from the start. */
export function Toasts({ toasts, label, closeLabel, onClose }: ToastsProps) {
  return (
    <section className="bt-toasts bt-print-hidden" aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className="bt-toast">
          <Leaving toast={toast} onClose={onClose} />
          <Notice tone={toast.tone} action={toast.action} onClose={() => onClose(toast.id)} closeLabel={closeLabel}>
            {toast.text}
          </Notice>
        </div>
      ))}
    </section>
  );
}
