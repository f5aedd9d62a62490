import type { Certainty } from '@bac-thang/indicators';
import type { Text } from '../types.ts';

/** A day that is not worked, or worked, against the rule of the week; with the text that says so. */
export interface CalendarDay {
  /** For example `2024-02-10`. */
  readonly day: string;
  readonly working: boolean;
  /**
   * `holiday`: a day of the law. `make-up`: nghỉ bù, for a holiday on a weekly day off. `exchanged`: hoán đổi, worked for
   * another day or free for it. `corrected`: set by the department for labour.
   */
  readonly kind: 'holiday' | 'make-up' | 'exchanged' | 'corrected';
  readonly name: Text;
  readonly article: Text;
  readonly source: string;
  readonly certainty: Certainty;
}
