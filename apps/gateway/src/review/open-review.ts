import { povertyStandards, standardsOfReview } from '@bac-thang/indicators';
import { firstCalendarYear, irregularReviewSeason, lastCalendarYear, periodicReviewSeason } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { raiseRevision } from '../values/changes.ts';
import type { Deed } from '../values/once.ts';
import { asDate } from './day.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { rowsOf } from './rows.ts';
import { trace } from './trace.ts';

export interface Opening {
  readonly year: number;
  readonly kind: 'periodic' | 'irregular';
  /** Of an irregular review. */
  readonly month?: number | null | undefined;
  readonly opensOn?: string | null | undefined;
  readonly closesOn?: string | null | undefined;
  readonly countedOn?: string | null | undefined;
  readonly standards?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}

function seasonOf({ year, kind, month, opensOn, closesOn }: Opening): { opensOn: string; closesOn: string } | undefined {
  if (kind === 'periodic') return periodicReviewSeason(year);
  if (month != null && Number.isInteger(month) && month >= 1 && month <= 12) return irregularReviewSeason(year, month);
  return opensOn && closesOn ? { opensOn, closesOn } : undefined;
}

/** Dates and standards of the law, or others with a note that says why. */
function planned(opening: Opening) {
  const problems: ReviewProblem[] = [];
  const season = seasonOf(opening);
  const lawful = standardsOfReview(opening.year).map(({ standard }) => standard.id);
  const opensOn = opening.opensOn ?? season?.opensOn ?? '';
  const closesOn = opening.closesOn ?? season?.closesOn ?? '';
  const countedOn = opening.countedOn ?? closesOn;
  const standards = opening.standards?.length ? [...opening.standards] : lawful;
  const note = opening.note?.trim().normalize('NFC') || null;
  if (!season)
    problems.push(
      problem('MONTH_MISSING', 'Rà soát thường xuyên: cho biết tháng (1 đến 12).', 'Of an irregular review the month is needed (1 to 12).', { field: 'month' }),
    );
  for (const id of standards)
    if (!povertyStandards.some((standard) => standard.id === id))
      problems.push(problem('UNKNOWN_STANDARD', `Không có chuẩn "${id}".`, `There is no standard "${id}".`, { field: 'standards' }));
  if (standards.length === 0)
    problems.push(
      problem(
        'STANDARD_MISSING',
        `Chưa biết chuẩn nghèo của năm ${opening.year}: nêu chuẩn và lý do.`,
        `The standard of ${opening.year} is not known: name one and say why.`,
        { field: 'standards' },
      ),
    );
  if (season && opensOn > closesOn)
    problems.push(problem('DATES_CROSSED', 'Ngày bắt đầu phải trước ngày kết thúc.', 'The review must open before it closes.', { field: 'closesOn' }));
  for (const day of [opensOn, closesOn, countedOn]) {
    const year = Number(day.slice(0, 4));
    if (day && (year < firstCalendarYear || year > lastCalendarYear)) {
      problems.push(
        problem(
          'CALENDAR_MISSING',
          `Lịch ngày nghỉ chỉ có từ ${firstCalendarYear} đến ${lastCalendarYear}.`,
          `Public holidays are known from ${firstCalendarYear} to ${lastCalendarYear} only.`,
          { field: 'year' },
        ),
      );
      break;
    }
  }
  const deviates = season && (opensOn !== season.opensOn || closesOn !== season.closesOn || standards.join() !== lawful.join());
  if (deviates && !note)
    problems.push(
      problem(
        'NOTE_MISSING',
        `Khác thời gian hoặc chuẩn theo quy định (${season.opensOn} đến ${season.closesOn}; ${lawful.join(', ')}): ghi lý do vào ghi chú.`,
        `Other dates or standards than the law's (${season.opensOn} to ${season.closesOn}; ${lawful.join(', ')}): say why in the note.`,
        { field: 'note' },
      ),
    );
  if (note && note.length > 2000)
    problems.push(problem('TOO_LONG', 'Ghi chú nhiều nhất 2.000 ký tự.', 'The note takes at most 2,000 characters.', { field: 'note' }));
  refuseIf(problems);
  return { opensOn, closesOn, countedOn, standards, note };
}

/**
 * Puts the households of the poor and near-poor lists as they are now into a periodic review: of each household the result
 * recognised last, whatever review it was of.
 */
const LIST = `
  INSERT INTO review_household (tenant, id, review_id, household_id, hamlet_id, unit, code, origin, added_by, added_at)
  SELECT v.tenant, gen_random_uuid(), r.id, v.household_id, v.hamlet_id, v.unit, v.code, 'on-list', r.opened_by, r.opened_at
  FROM review r
  JOIN household_version v ON v.tenant = r.tenant AND v.known_to IS NULL AND v.valid_from <= r.counted_on AND (v.valid_to IS NULL OR r.counted_on < v.valid_to)
  JOIN (
    SELECT DISTINCT ON (o.household_id) o.household_id, o.recognition_id
    FROM review_result o JOIN recognition d ON d.tenant = o.tenant AND d.id = o.recognition_id
    WHERE o.tenant = $1 AND o.is_current AND o.review_id <> $2::uuid ORDER BY o.household_id, d.decided_on DESC, d.recognised_at DESC, d.id DESC
  ) latest ON latest.household_id = v.household_id
  WHERE r.tenant = $1 AND r.id = $2::uuid AND EXISTS (
    SELECT FROM review_result o WHERE o.tenant = r.tenant AND o.household_id = v.household_id AND o.recognition_id = latest.recognition_id
      AND o.is_current AND o.class IN ('poor', 'near-poor'))`;

/** Opens a review, of the year or of a month. @returns its id. @throws ReviewRefused */
export async function openReview(deed: Deed, opening: Opening): Promise<string> {
  const { tx, tenant, session, at } = deed;
  const { opensOn, closesOn, countedOn, standards, note } = planned(opening);
  const { year, kind } = opening;
  const same = await rowsOf<{ id: string }>(
    tx,
    'SELECT id FROM review WHERE tenant = $1 AND kind = $2 AND year = $3 AND ($2 = $5 OR opens_on = $4::date)',
    tenant,
    kind,
    year,
    opensOn,
    'periodic',
  );
  if (same.length)
    refuseIf([
      kind === 'periodic'
        ? problem('ALREADY_OPEN', `Rà soát định kỳ năm ${year} đã mở.`, `The periodic review of ${year} is open already.`, { field: 'year' })
        : problem('ALREADY_OPEN', `Đợt rà soát thường xuyên bắt đầu ngày ${opensOn} đã mở.`, `The irregular review from ${opensOn} is open already.`, {
            field: 'month',
          }),
    ]);
  const id = uuidv7();
  await tx.review.create({
    data: {
      ...{ tenant, id, year, kind, standards, note, openedBy: session.accountId, openedAt: at },
      ...{ opensOn: asDate(opensOn), closesOn: asDate(closesOn), countedOn: asDate(countedOn) },
    },
  });
  const listed = kind === 'periodic' ? await tx.$executeRawUnsafe(LIST, tenant, id) : 0;
  await trace(deed, 'open', id, { year, kind, listed, ...(note ? { note } : {}) });
  await raiseRevision(tx, tenant);
  return id;
}
