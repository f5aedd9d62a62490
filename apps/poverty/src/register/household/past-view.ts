import { useAddress } from '@bac-thang/module-kit';

/** What was so on a day, as the register knew it at a moment; both null: now. */
export interface PastView {
  /** 2023-12-31 */
  readonly on: string | null;
  /** As the field of the form writes it, on the clock of the office: 2024-01-15T10:30 */
  readonly known: string | null;
}

export const isPast = ({ on, known }: PastView): boolean => on !== null || known !== null;

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** The moment with its offset, as the schema wants it; null where there is none, or none that exists. */
export function momentOf(known: string | null): string | null {
  const at = known === null ? Number.NaN : Date.parse(known);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A moment as the field of the form writes it. */
export function fieldOfMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** The two dates of the address: a page of the past can be sent as a link. */
export function usePastView(): PastView {
  const { part } = useAddress();
  const [on, known] = [part('on'), part('known')];
  return {
    on: on !== null && day.test(on) && !Number.isNaN(Date.parse(on)) ? on : null,
    known: known !== null && moment.test(known) && momentOf(known) !== null ? known : null,
  };
}
