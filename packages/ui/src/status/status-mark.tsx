import { type Status, statusTone } from './status.ts';
import { StatusSign } from './status-sign.tsx';

export interface StatusMarkProps {
  readonly status: Status;
  /** The status in the user's language. Always part of the page, also when only the sign is seen. */
  readonly word: string;
  /** `sign`: for narrow cells, the word is for screen readers and as a tip; `large`: beside a page's title, on its tint. */
  readonly size?: 'sign' | 'small' | 'medium' | 'large' | undefined;
}

const sides = { sign: 14, small: 12, medium: 14, large: 20 };

/** Sign and word of a verdict or of a value's state. */
export function StatusMark({ status, word, size = 'medium' }: StatusMarkProps) {
  return (
    <span className={`bt-status bt-status-${size} bt-tone-${statusTone(status)}`} title={size === 'sign' ? word : undefined}>
      <StatusSign status={status} size={sides[size]} />
      <span className={size === 'sign' ? 'bt-hidden' : undefined}>{word}</span>
    </span>
  );
}
