import { isLead } from './can.ts';
import { type RegisterPlace, reachesUnit } from './register.ts';
import type { Session } from './session.ts';

/**
 * Reads counts of poverty in every detail, also those of one or two households: the leader, Labour and the auditor
 * everywhere, a commune's posts in their own commune. Everybody else who signed in reads the totals of units and of the
 * district, with small counts hidden in what goes deeper.
 */
export function seesSmallCounts(session: Session, places: readonly RegisterPlace[]): boolean {
  switch (session.post) {
    case 'leader':
    case 'auditor':
      return true;
    case 'department':
      return isLead(session);
    case 'commune-officer':
    case 'commune-chair':
      return places.length > 0 && places.every((place) => reachesUnit(session, place));
    case 'administrator':
      return false;
  }
}

/** Takes the unnamed file of a review: one row a household, without names. */
export const canExportReview = (session: Session): boolean => isLead(session) || session.post === 'auditor';
