import type { Cell, Version } from './place.ts';
import type { Session } from './session.ts';

/** Department that leads the plan: it accepts the other departments' entries and reads every cell. */
const lead = 'labour';

const ownUnit = (session: Session, cell: Cell): boolean =>
  session.administrativeUnit !== undefined && (cell.unit === session.administrativeUnit || cell.reportingUnit === session.administrativeUnit);

export const isLead = (session: Session): boolean => session.post === 'department' && session.department === lead;

/** Reads the verdicts of the district: everybody who signed in. */
export const canReadVerdicts = (_session: Session): boolean => true;

/** Reads the values of a cell. Verdicts are for everybody; the cells behind them go to those whose post needs them. */
export function canReadCell(session: Session, cell: Cell): boolean {
  switch (session.post) {
    case 'leader':
    case 'auditor':
      return true;
    case 'department':
      return isLead(session) || session.department === cell.department;
    case 'commune-officer':
    case 'commune-chair':
      return ownUnit(session, cell);
    case 'administrator':
      return false;
  }
}

/** Drafts and submits: a commune officer in his own commune where communes report; a department on its own targets, for all units. */
export function canRecord(session: Session, cell: Cell): boolean {
  if (session.post === 'commune-officer') return cell.reportedBy === 'commune' && ownUnit(session, cell);
  return session.post === 'department' && session.department === cell.department;
}

/**
 * Accepts a submitted version: the department on its own targets what communes entered; Labour what the other departments
 * entered; the leader what Labour entered. Nobody accepts a version that he wrote.
 */
export function canAccept(session: Session, version: Version): boolean {
  const { author } = version;
  if (author.userName === session.userName) return false;
  if (author.post === 'department') return author.department === lead ? session.post === 'leader' : isLead(session);
  return session.post === 'department' && session.department === version.department;
}

/** Returns a submitted version with a note: whoever may accept it, and the chair of the commune while it waits. */
export function canReturn(session: Session, version: Version): boolean {
  if (session.post === 'commune-chair') return version.author.post === 'commune-officer' && ownUnit(session, version);
  return canAccept(session, version);
}

/** Reads the log of looks and changes. */
export const canReadAudit = (session: Session): boolean => session.post === 'auditor';

/** Moves the reporting year on; corrects standards, calendars and forms. */
export const canSetReportingYear = (session: Session): boolean => isLead(session);

/** Opens and closes accounts. */
export const canManageAccounts = (session: Session): boolean => session.post === 'administrator';

/** Imports workbooks: whoever may enter anything. */
export const canImport = (session: Session): boolean => session.post === 'commune-officer' || session.post === 'department';
