import type { Measure } from '@bac-thang/plan';
import type { DemonstrationPost, DemonstrationValue, DemonstrationVersion } from './demonstration-data.ts';
import { reportingYear, type WaitingCell } from './scenario.ts';
import type { SeededRandom } from './seeded-random.ts';

const returnedBecause = [
  'Số liệu lệch so với biểu tổng hợp của xã, đề nghị kiểm tra lại.',
  'Chưa kèm biên bản nghiệm thu, đề nghị bổ sung.',
  'Thiếu số liệu của một thôn, đề nghị bổ sung.',
  'Đề nghị đối chiếu với số liệu năm trước: thay đổi lớn, chưa rõ nguyên nhân.',
];

export interface CellOrigin {
  readonly measure: Measure;
  readonly unit: string;
  readonly year: number;
  readonly standard: string | undefined;
  readonly author: DemonstrationPost;
  readonly decider: DemonstrationPost;
  readonly waiting: WaitingCell | undefined;
}

type End = WaitingCell['state'] | 'accepted';

/** How far a cell has come, and by which versions. No version: nothing was entered. */
export function cellVersions(origin: CellOrigin, value: DemonstrationValue, random: SeededRandom): readonly DemonstrationVersion[] {
  const draw = (what: string) => random(origin.measure.id, origin.unit, origin.year, origin.standard ?? '', what);
  const end = endOf(origin, draw, random);
  const entered = (what: string, daysLater: number, written: DemonstrationValue) => ({
    ...written,
    author: origin.author,
    at: moment(origin.year, 3 + Math.floor(12 * draw('day')) + daysLater, draw(what)),
  });
  const decided = (daysLater: number) => ({ decidedBy: origin.decider, decidedAt: moment(origin.year, 16 + daysLater, draw(`decided ${daysLater}`)) });
  const reason = returnedBecause[Math.floor(draw('reason') * returnedBecause.length)] ?? '';

  if (end === 'none') return [];
  if (end === 'draft' || end === 'submitted')
    return [{ ...entered('first', 0, value), state: end, ...(origin.waiting?.note && { note: origin.waiting.note }) }];
  const refused: DemonstrationVersion = { ...entered('first', 0, mistaken(value)), state: 'returned', note: origin.waiting?.note ?? reason, ...decided(0) };
  if (end === 'returned') return [refused];
  const accepted = (after: number): DemonstrationVersion => ({ ...entered('again', after, value), state: 'accepted', ...decided(after) });
  const slips = JSON.stringify(mistaken(value)) !== JSON.stringify(value);
  if (slips && draw('history') < 0.02) return [refused, accepted(14)];
  if (slips && origin.year === reportingYear && draw('correction') < 0.015) {
    return [accepted(0), { ...entered('correction', 40, mistaken(value)), state: 'draft', note: 'Đang rà soát lại.' }];
  }
  return [accepted(0)];
}

/** Years to the reporting year are accepted but for the cells that wait; 2024 is open and half entered; of 2025 most has come. */
function endOf({ measure, year, waiting }: CellOrigin, draw: (what: string) => number, random: SeededRandom): End {
  if (waiting) return waiting.state;
  if (year <= reportingYear) return 'accepted';
  if (year === reportingYear + 1) {
    const luck = draw('open year');
    return luck < 0.5 ? 'accepted' : luck < 0.65 ? 'submitted' : luck < 0.74 ? 'draft' : luck < 0.79 ? 'returned' : 'none';
  }
  const isLateMeasure = random(measure.id, 'late') < 0.2;
  return isLateMeasure && draw('late') < 0.15 ? 'submitted' : 'accepted';
}

/** A plausible slip that still obeys the rules of the measure: a little less, or a level lower. */
function mistaken(value: DemonstrationValue): DemonstrationValue {
  const less = (number: number) => Math.floor(number * 0.93);
  if (value.level !== undefined) return { level: Math.max(0, value.level - 1) };
  if (value.quantity !== undefined) return { quantity: less(value.quantity) };
  return { ...value, numerator: less(value.numerator ?? 0) };
}

/** A working hour of a day of January and after, in the year that follows. */
function moment(year: number, day: number, luck: number): string {
  const date = new Date(Date.UTC(year + 1, 0, day)).toISOString().slice(0, 10);
  const minutes = 7 * 60 + 30 + Math.floor(luck * 9 * 60);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${date}T${clock}:00+07:00`;
}
