import type { Deed } from '../values/once.ts';
import { membersOn, type RegisteredMember } from './members-of.ts';
import type { Review } from './review.ts';
import { type Asking, rowsOf } from './rows.ts';
import type { SteppedHousehold } from './steps.ts';
import type { UnitResult } from './unit-results.ts';

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo. */
export interface Certificate {
  /** 07/GCN-HN.HCN */
  readonly number: string;
  readonly class: 'poor' | 'near-poor';
  readonly householdId: string;
  readonly code: string;
  readonly hamlet: string;
  /** On the day that counts, as the register knew them when the decision was taken; the head first. */
  readonly members: readonly RegisteredMember[];
}

/** The number as the form has it. */
const certificateNumber = (number: number): string => `${String(number).padStart(2, '0')}/GCN-HN.HCN`;

interface Issue {
  readonly recognition: string;
  readonly review: Review;
  /** Unit of the plan's set whose committee issues them. */
  readonly issuer: string;
  readonly decidedOn: string;
  readonly results: readonly UnitResult[];
  readonly surveyed: readonly SteppedHousehold[];
}

/** Class of the last certificate of a household in the review, so that a later decision that leaves it as it was issues no second. */
const HELD = `
  SELECT DISTINCT ON (c.household_id) c.household_id AS id, c.class
  FROM certificate c JOIN recognition d ON d.tenant = c.tenant AND d.id = c.recognition_id
  WHERE c.tenant = $1 AND d.review_id = $2::uuid AND c.household_id = ANY ($3::uuid[]) ORDER BY c.household_id, d.recognised_at DESC`;

/** Issues certificates to the poor and near-poor among the reviewed households, numbered on by issuer and year. @returns how many. */
export async function issueCertificates({ tx, tenant }: Deed, { recognition, review, issuer, decidedOn, results, surveyed }: Issue): Promise<number> {
  const reviewed = new Set(surveyed.map(({ householdId }) => householdId));
  const [standard] = review.standards;
  const held = new Map((await rowsOf<{ id: string; class: string }>(tx, HELD, tenant, review.id, [...reviewed])).map((row) => [row.id, row.class]));
  const due = results.filter(
    (row): row is UnitResult & { class: 'poor' | 'near-poor' } =>
      row.standard === standard &&
      reviewed.has(row.householdId) &&
      (row.class === 'poor' || row.class === 'near-poor') &&
      held.get(row.householdId) !== row.class,
  );
  if (due.length === 0) return 0;
  const year = Number(decidedOn.slice(0, 4));
  const [taken] = await rowsOf<{ last: number }>(
    tx,
    `INSERT INTO running_number (tenant, series, last) VALUES ($1, $2, $3::bigint)
     ON CONFLICT (tenant, series) DO UPDATE SET last = running_number.last + excluded.last RETURNING last::int AS last`,
    tenant,
    `certificate ${issuer} ${year}`,
    due.length,
  );
  const first = (taken?.last ?? 0) - due.length + 1;
  await tx.certificate.createMany({
    data: due.map((row, at) => ({
      tenant,
      unit: issuer,
      year,
      number: first + at,
      recognitionId: recognition,
      householdId: row.householdId,
      class: row.class,
    })),
  });
  return due.length;
}

interface Issued {
  readonly number: number;
  readonly class: 'poor' | 'near-poor';
  readonly householdId: string;
  readonly code: string;
  readonly hamlet: string;
  readonly countedOn: string;
  readonly recognisedAt: Date;
}

const ISSUED = `
  SELECT DISTINCT ON (c.number) c.number, c.class, c.household_id AS "householdId", o.code, h.name AS hamlet, r.counted_on::text AS "countedOn", d.recognised_at AS "recognisedAt"
  FROM certificate c
  JOIN recognition d ON d.tenant = c.tenant AND d.id = c.recognition_id
  JOIN review r ON r.tenant = d.tenant AND r.id = d.review_id
  JOIN review_result o ON o.tenant = c.tenant AND o.recognition_id = c.recognition_id AND o.household_id = c.household_id
  JOIN hamlet h ON h.tenant = o.tenant AND h.id = o.hamlet_id
  WHERE c.tenant = $1 AND c.recognition_id = $2::uuid AND c.number > $3::int ORDER BY c.number LIMIT $4::int`;

/** Certificates of a decision after a number, in order. */
export async function certificatesOf(db: Asking, tenant: string, recognition: string, after: number, first: number): Promise<Certificate[]> {
  const issued = await rowsOf<Issued>(db, ISSUED, tenant, recognition, after, first);
  const [one] = issued;
  if (!one) return [];
  const members = await membersOn(
    db,
    tenant,
    issued.map(({ householdId }) => householdId),
    one.countedOn,
    one.recognisedAt,
  );
  return issued.map((row) => ({
    ...row,
    number: certificateNumber(row.number),
    members: members.filter(({ householdId }) => householdId === row.householdId),
  }));
}
