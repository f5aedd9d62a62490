import { fillingUnit } from '@bac-thang/plan';
import { v7 as uuidv7 } from 'uuid';
import { writeRecognisedObservations } from '../register/write-recognised-observations.ts';
import type { Deed } from '../values/once.ts';
import { issueCertificates } from './certificates.ts';
import { asDate } from './day.ts';
import type { Decision } from './decision-problems.ts';
import type { Review } from './review.ts';
import { writeRows } from './rows.ts';
import type { SteppedHousehold } from './steps.ts';
import { trace } from './trace.ts';
import type { UnitResult } from './unit-results.ts';

/** A decision that was taken just now. */
export interface Recognised {
  readonly id: string;
  /** Codes of the households that wait for a later decision. */
  readonly heldBack: readonly string[];
}

interface Writing extends Decision {
  readonly review: Review;
  readonly unit: string;
  readonly changes: string | null;
  readonly results: readonly UnitResult[];
  readonly surveyed: readonly SteppedHousehold[];
  readonly heldBack: readonly SteppedHousehold[];
}

/** The decision with everything that follows from it, in the transaction of the deed. */
export async function writeRecognition(deed: Deed, writing: Writing): Promise<Recognised> {
  const { tx, plan, tenant, session, at } = deed;
  const { review, unit, changes, results, surveyed, heldBack, decidedOn } = writing;
  const id = uuidv7();
  const number = writing.number.trim().normalize('NFC');
  await tx.recognition.create({
    data: { tenant, id, reviewId: review.id, unit, number, decidedOn: asDate(decidedOn), signedBy: session.accountId, recognisedAt: at, changes },
  });
  if (changes)
    await tx.reviewResult.updateMany({
      where: { tenant, reviewId: review.id, householdId: { in: surveyed.map(({ householdId }) => householdId) }, isCurrent: true },
      data: { isCurrent: false },
    });
  await writeRows(
    tx,
    'review_result',
    results.map((row) => ({
      ...{
        tenant,
        recognition_id: id,
        standard: row.standard,
        standard_version: row.standardVersion,
        household_id: row.householdId,
        review_id: review.id,
        year: review.year,
        code: row.code,
        unit: row.unit,
      },
      ...{
        hamlet_id: row.hamletId,
        area: row.area,
        class: row.class,
        deprived: row.deprived,
        unknown: row.unknown,
        income: row.income,
        b1: row.b1,
        b2: row.b2,
      },
      ...{
        persons: row.persons,
        ethnicity: row.ethnicity,
        policy_family: row.policyFamily,
        unable_to_work: row.unableToWork,
        causes: row.causes,
        is_current: true,
      },
    })),
  );
  await tx.recognisedSurvey.createMany({
    data: surveyed.map((household) => ({ tenant, recognitionId: id, reviewHouseholdId: household.id, surveyId: household.survey as string })),
  });
  const issuer = fillingUnit(plan, unit, Number(decidedOn.slice(0, 4)));
  const certificates = await issueCertificates(deed, { recognition: id, review, issuer, decidedOn, results, surveyed });
  const households = new Set(results.map(({ householdId }) => householdId)).size;
  await trace(deed, changes ? 'change-recognition' : 'recognise', id, {
    ...{ review: review.id, year: review.year, unit, number, households, surveyed: surveyed.length, heldBack: heldBack.length, certificates },
    ...(changes ? { changes } : {}),
  });
  await writeRecognisedObservations(deed, [{ id, unit, year: review.year }]); // raises the revision
  return { id, heldBack: heldBack.map(({ code }) => code) };
}
