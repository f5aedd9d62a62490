import {
  canAnswerOpinion,
  canChangeRegister,
  canCorrectReviewRules,
  canCountHouseholds,
  canFollowReviews,
  canImport,
  canManageAccounts,
  canOpenReview,
  canReadAudit,
  canReadCell,
  canReadDoubles,
  canReadReviewedHouseholds,
  canReadVerdicts,
  canRecogniseHouseholds,
  canSearchHouseholds,
  canSetReportingYear,
  canTakeReviewSteps,
  type Session,
} from '@bac-thang/access';

/** What a page asks a right for. The rules are in packages/access; here they only get the names that manifests use. */
export type Action =
  | 'verdict:read'
  | 'observation:read'
  | 'observation:import'
  | 'audit:read'
  | 'reporting-year:set'
  | 'work:read'
  | 'account:manage'
  | 'household:count'
  | 'household:read'
  | 'household:change'
  | 'double:read'
  | 'review:follow'
  | 'review:open'
  | 'review:read'
  | 'review:take-steps'
  | 'review:recognise'
  | 'review:answer-opinion'
  | 'review:correct-rules';

/** Where: the departments whose cells the page shows. Left out: any. */
export interface ActionPlace {
  readonly departments?: readonly string[];
}

const rules: Record<Action, (session: Session, place: ActionPlace) => boolean> = {
  'verdict:read': canReadVerdicts,
  'observation:read': readsSomeCell,
  'observation:import': (session, place) => canImport(session) && readsSomeCell(session, place),
  'audit:read': canReadAudit,
  'reporting-year:set': canSetReportingYear,
  'account:manage': canManageAccounts,
  'household:count': canCountHouseholds,
  'household:read': canSearchHouseholds,
  'household:change': canChangeRegister,
  'double:read': canReadDoubles,
  'review:follow': canFollowReviews,
  'review:open': canOpenReview,
  'review:read': canReadReviewedHouseholds,
  'review:take-steps': canTakeReviewSteps,
  'review:recognise': canRecogniseHouseholds,
  'review:answer-opinion': canAnswerOpinion,
  'review:correct-rules': canCorrectReviewRules,
  'work:read': (session) => session.post !== 'auditor' && session.post !== 'administrator',
};

export const isAction = (name: string): name is Action => Object.hasOwn(rules, name);

/** Hides what the session may not use; the gateway refuses too. */
export function can(session: Session, action: Action, place: ActionPlace = {}): boolean {
  return rules[action](session, place);
}

function readsSomeCell(session: Session, place: ActionPlace): boolean {
  const unit = session.administrativeUnit;
  const departments = place.departments ?? (session.department === undefined ? [''] : [session.department]);
  return departments.some((department) => canReadCell(session, { department, reportedBy: 'commune', ...(unit === undefined ? {} : { unit }) }));
}
