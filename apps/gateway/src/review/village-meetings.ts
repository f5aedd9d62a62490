import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../values/once.ts';
import { asDate, dayIn, printedDay } from './day.ts';
import { hamletById, lockUnits } from './hamlet.ts';
import { demandSteps } from './place.ts';
import { problem, type ReviewProblem, refuseIf } from './refusal.ts';
import { type Review, reviewById } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import { type SteppedHousehold, steppedHouseholds } from './steps.ts';
import { trace } from './trace.ts';

/** A village meeting (họp dân) as its minutes tell it. */
export interface VillageMeeting {
  readonly id: string;
  readonly review: string;
  readonly hamletId: string;
  readonly hamlet: string;
  readonly unit: string;
  /** 1 for the first; after a refusal the next. */
  readonly round: number;
  readonly heldOn: string;
  readonly chair: string;
  readonly secretary: string;
  readonly representatives: readonly string[];
  readonly frontInvited: boolean;
  readonly frontPresent: boolean;
  readonly present: number;
  readonly agreed: number;
  readonly minutes: string;
  /** At least half of those present agreed. */
  readonly accepted: boolean;
  readonly households: number;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const MEETINGS = `
  SELECT m.id, m.review_id AS review, m.hamlet_id AS "hamletId", h.name AS hamlet, m.unit, m.round, m.held_on::text AS "heldOn", m.chair, m.secretary, m.representatives,
         m.front_invited AS "frontInvited", m.front_present AS "frontPresent", m.present, m.agreed, m.minutes, m.agreed * 2 >= m.present AS accepted,
         (SELECT count(*)::int FROM village_meeting_household v WHERE v.tenant = m.tenant AND v.meeting_id = m.id) AS households,
         a.display_name AS "recordedBy", m.recorded_at AS "recordedAt"
  FROM village_meeting m JOIN hamlet h ON h.tenant = m.tenant AND h.id = m.hamlet_id JOIN account a ON a.tenant = m.tenant AND a.id = m.recorded_by
  WHERE m.tenant = $1`;

/** The meetings of a hamlet in a review, the last first. */
export const meetingsOf = (db: Asking, tenant: string, review: string, hamlet: string): Promise<VillageMeeting[]> =>
  rowsOf<VillageMeeting>(db, `${MEETINGS} AND m.review_id = $2::uuid AND m.hamlet_id = $3::uuid ORDER BY m.round DESC`, tenant, review, hamlet);

export async function meetingById(db: Asking, tenant: string, id: string): Promise<VillageMeeting> {
  const [found] = await rowsOf<VillageMeeting>(db, `${MEETINGS} AND m.id = $2::uuid`, tenant, id);
  if (!found) throw new Error(`no meeting ${id}`);
  return found;
}

export interface Minutes {
  readonly review: string;
  readonly hamlet: string;
  readonly heldOn: string;
  readonly chair: string;
  readonly secretary: string;
  readonly representatives: readonly string[];
  readonly frontInvited: boolean;
  readonly frontPresent: boolean;
  readonly present: number;
  readonly agreed: number;
  readonly minutes: string;
}

/** What the minutes themselves lack. */
function problemsOfMinutes(
  { heldOn, chair, secretary, representatives, frontInvited, frontPresent, present, agreed, minutes }: Minutes,
  review: Review,
  day: string,
) {
  const found: ReviewProblem[] = [];
  const say = (code: string, field: string, vi: string, en: string) => found.push(problem(code, vi, en, { field }));
  const named = (name: string) => name.trim().length > 0 && name.length <= 200;
  if (heldOn > day) say('IN_FUTURE', 'heldOn', 'Ngày họp ở tương lai.', 'The meeting lies in the future.');
  if (heldOn < review.opensOn)
    say('BEFORE_REVIEW', 'heldOn', `Kỳ rà soát bắt đầu ngày ${printedDay(review.opensOn)}.`, `The review began on ${review.opensOn}.`);
  if (!named(chair)) say('CHAIR_MISSING', 'chair', 'Ghi tên người chủ trì (trưởng thôn).', 'Name the chair (the village head).');
  if (!named(secretary)) say('SECRETARY_MISSING', 'secretary', 'Ghi tên thư ký.', 'Name the secretary.');
  if (!representatives.some(named) || representatives.length > 50)
    say('REPRESENTATIVES_MISSING', 'representatives', 'Ghi tên đại diện các hộ ký biên bản.', 'Name the representatives of households who sign the minutes.');
  if (!frontInvited)
    say(
      'FRONT_NOT_INVITED',
      'frontInvited',
      'Phải mời Mặt trận Tổ quốc xã giám sát cuộc họp.',
      "The commune's Front must be invited to supervise the meeting.",
    );
  if (frontPresent && !frontInvited)
    say('FRONT_NOT_INVITED', 'frontPresent', 'Mặt trận dự họp thì phải được mời.', 'The Front cannot be present without being invited.');
  if (!(Number.isInteger(present) && present > 0))
    say('PRESENT_OUT_OF_RANGE', 'present', 'Số người dự họp từ 1 trở lên.', 'At least one person must be present.');
  if (!(Number.isInteger(agreed) && agreed >= 0 && agreed <= present))
    say('AGREED_OUT_OF_RANGE', 'agreed', 'Số người đồng ý từ 0 đến số người dự họp.', 'Those who agree are at most those present.');
  if (minutes.trim() === '' || minutes.length > 20_000)
    say('MINUTES_MISSING', 'minutes', 'Ghi nội dung biên bản (nhiều nhất 20.000 ký tự).', 'Write the minutes (at most 20,000 characters).');
  return found;
}

/** Households of the hamlet whose sheets are not ready to be laid before the meeting. */
function problemsOfHouseholds(households: readonly SteppedHousehold[], heldOn: string): ReviewProblem[] {
  const found: ReviewProblem[] = [];
  const at = (rows: readonly SteppedHousehold[]) => ({ hamlets: rows.map(({ hamlet }) => hamlet), households: rows.map(({ code }) => code) });
  const unseen = households.filter(({ step }) => step === 'not-seen' || step === 'drafted');
  const again = households.filter(({ step }) => step === 'survey-again');
  const waiting = households.filter(({ step }) => step === 'surveyed');
  const later = waiting.filter(({ surveyedOn }) => surveyedOn !== null && surveyedOn > heldOn);
  if (unseen.length)
    found.push(
      problem(
        'SURVEY_MISSING',
        `Còn ${unseen.length} hộ chưa rà soát xong: rà soát trước khi họp.`,
        `${unseen.length} households are not surveyed yet: survey them before the meeting.`,
        at(unseen),
      ),
    );
  if (again.length)
    found.push(
      problem(
        'SURVEY_AGAIN',
        `Cuộc họp trước không đồng ý: rà soát lại ${again.length} hộ trước khi họp lại.`,
        `The last meeting did not agree: survey ${again.length} households again before meeting again.`,
        at(again),
      ),
    );
  if (later.length)
    found.push(
      problem('SURVEY_AFTER_MEETING', 'Có hộ rà soát sau ngày họp: sửa ngày.', 'Some households were surveyed after the meeting: correct the day.', {
        ...at(later),
        field: 'heldOn',
      }),
    );
  if (waiting.length === 0 && found.length === 0)
    found.push(problem('NOTHING_TO_MEET', 'Không có hộ nào chờ họp dân ở thôn này.', 'No household of this hamlet waits for a meeting.'));
  return found;
}

/** Records a meeting about every household of a hamlet that waits for one. @returns its id. @throws ReviewRefused */
export async function recordVillageMeeting(deed: Deed, minutes: Minutes): Promise<string> {
  const { tx, plan, tenant, session, at } = deed;
  const review = await reviewById(tx, tenant, minutes.review);
  const hamlet = await hamletById(tx, tenant, minutes.hamlet);
  demandSteps(plan, session, hamlet.unit, review.year);
  await lockUnits(deed, [hamlet.unit]);
  const day = dayIn(at);
  const households = await steppedHouseholds(tx, { tenant, review: review.id, day, hamlet: hamlet.id });
  const earlier = await meetingsOf(tx, tenant, review.id, hamlet.id);
  const before = earlier[0];
  refuseIf([
    ...problemsOfMinutes(minutes, review, day),
    ...problemsOfHouseholds(households, minutes.heldOn),
    ...(before && minutes.heldOn < before.heldOn
      ? [
          problem(
            'BEFORE_LAST_MEETING',
            `Cuộc họp lần ${before.round} ngày ${printedDay(before.heldOn)}.`,
            `Meeting ${before.round} was on ${before.heldOn}.`,
            { field: 'heldOn' },
          ),
        ]
      : []),
  ]);
  const id = uuidv7();
  const text = (value: string) => value.trim().normalize('NFC');
  await tx.villageMeeting.create({
    data: {
      ...{ tenant, id, reviewId: review.id, hamletId: hamlet.id, unit: hamlet.unit, round: (before?.round ?? 0) + 1, heldOn: asDate(minutes.heldOn) },
      ...{
        chair: text(minutes.chair),
        secretary: text(minutes.secretary),
        representatives: minutes.representatives.map(text).filter(Boolean),
        minutes: text(minutes.minutes),
      },
      ...{ frontInvited: minutes.frontInvited, frontPresent: minutes.frontPresent, present: minutes.present, agreed: minutes.agreed },
      ...{ recordedBy: session.accountId, recordedAt: at },
    },
  });
  const shown = households.filter(({ step }) => step === 'surveyed');
  await tx.villageMeetingHousehold.createMany({
    data: shown.map((household) => ({ tenant, meetingId: id, reviewHouseholdId: household.id, surveyId: household.survey as string })),
  });
  const accepted = minutes.agreed * 2 >= minutes.present;
  await trace(deed, 'meet', id, {
    review: review.id,
    unit: hamlet.unit,
    hamlet: hamlet.id,
    households: shown.length,
    present: minutes.present,
    agreed: minutes.agreed,
    accepted,
  });
  return id;
}
