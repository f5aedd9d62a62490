import { isLead } from './can.ts';
import type { Session } from './session.ts';

/** A unit in a review: a code of the plan's set, and the unit whose officers work for it in that year, where units have merged. */
export interface ReviewPlace {
  readonly unit: string;
  readonly servedBy?: string;
}

const isOwn = ({ administrativeUnit }: Session, { unit, servedBy }: ReviewPlace): boolean =>
  administrativeUnit !== undefined && [unit, servedBy].includes(administrativeUnit);

/** Opens reviews: the department that leads the plan. */
export const canOpenReview = (session: Session): boolean => isLead(session);

/** Corrects calendar, time limits and who is consulted, and loads the point table of sheet B1. */
export const canCorrectReviewRules = (session: Session): boolean => isLead(session);

/** Takes steps of a review somewhere: officers of communes, for the commune's steering committee. */
export const canTakeReviewSteps = (session: Session): boolean => session.post === 'commune-officer';

/** Takes the steps of one unit: surveys, meetings, postings, complaints, asking for the opinion. */
export const canTakeReviewStepsOf = (session: Session, place: ReviewPlace): boolean => canTakeReviewSteps(session) && isOwn(session, place);

/** Recognises somewhere: chairs of communes. */
export const canRecogniseHouseholds = (session: Session): boolean => session.post === 'commune-chair';

/** Recognises the households of one unit, and changes what he or his predecessor recognised. */
export const canRecogniseHouseholdsOf = (session: Session, place: ReviewPlace): boolean => canRecogniseHouseholds(session) && isOwn(session, place);

/** Answers for the consulted authority: the district's leader, or Labour, who files the letter. */
export const canAnswerOpinion = (session: Session): boolean => session.post === 'leader' || isLead(session);

/** Sees how far a review is, in counts: the leader, Labour and the auditor everywhere, a commune's posts in their own. */
export function canFollowReview(session: Session, place: ReviewPlace): boolean {
  return canFollowReviews(session) && (!['commune-officer', 'commune-chair'].includes(session.post) || isOwn(session, place));
}

/** Sees reviews at all. */
export const canFollowReviews = (session: Session): boolean =>
  isLead(session) || ['leader', 'auditor', 'commune-officer', 'commune-chair'].includes(session.post);

/** Sees the households in a review by name somewhere. */
export const canReadReviewedHouseholds = (session: Session): boolean => isLead(session) || ['commune-officer', 'commune-chair'].includes(session.post);

/** Sees the households of one unit by name: its own officer and chair, and Labour. */
export const canReadReviewedHouseholdsOf = (session: Session, place: ReviewPlace): boolean =>
  isLead(session) || (canReadReviewedHouseholds(session) && isOwn(session, place));
