import type { Session } from './session.ts';

/** Where a household lives, as far as rights need it. */
export interface RegisterPlace {
  /** Code of the plan's set. */
  readonly unit: string;
  /** Unit of the plan's set whose officers work for this one today, where units have merged; left out: `unit` itself. */
  readonly servedBy?: string;
}

/** What of a household's members may be shown. */
export type MemberField =
  | 'name'
  | 'relation'
  | 'birth'
  | 'sex'
  | 'ethnicity'
  | 'citizenNumber'
  | 'schooling'
  | 'completed'
  | 'vocational'
  | 'trainedOnTheJob'
  | 'work'
  | 'labourContract'
  | 'ableToWork'
  | 'lookingForWork'
  | 'healthInsurance'
  | 'disability'
  | 'socialAllowance'
  | 'stunted'
  | 'underweight';

/** What of a household may be shown beside code, head's name, unit, hamlet and the class of the year. */
export type HouseholdField =
  | 'memberCount'
  | 'ethnicity'
  | 'phone'
  | 'policyFamily'
  | 'unableToWork'
  | 'causes'
  | 'wishes'
  | 'events'
  | 'history'
  | 'validity'
  | 'floorArea'
  | 'wall'
  | 'column'
  | 'roof'
  | 'waterSource'
  | 'latrine'
  | 'internetUse'
  | 'telephoneUse'
  | 'informationMeans'
  | 'hearsLoudspeaker'
  | 'wasteTreatment'
  | 'untreatedIllness';

/**
 * Which households a post finds in the register:
 * `all`; `deprived`: those whom the year's recognised result shows deprived in one of `indicators`; `poor-lists`: poor and
 * near-poor ones of the year, and those that left both lists within `MONTHS_AFTER_LEAVING`; `counts`: how many, and none of them; `none`.
 */
export type RegisterReach = 'all' | 'deprived' | 'poor-lists' | 'counts' | 'none';

/** What a post sees of the register. */
export interface RegisterSight {
  readonly reach: RegisterReach;
  /** Only the households of its own commune. */
  readonly ownUnit: boolean;
  /** Indicators by which `deprived` finds, and the only ones that are named; undefined: all. */
  readonly indicators: readonly string[] | undefined;
  readonly household: ReadonlySet<HouseholdField>;
  /** Empty: the members stay hidden, but for the head's name. */
  readonly members: ReadonlySet<MemberField>;
}

/** Hộ mới thoát nghèo: how long the Bank for Social Policies goes on lending (Decision 28/2015/QĐ-TTg, from memory). */
export const MONTHS_AFTER_LEAVING = 36;

const everyMemberField: ReadonlySet<MemberField> = new Set([
  ...(['name', 'relation', 'birth', 'sex', 'ethnicity', 'citizenNumber', 'schooling', 'completed', 'vocational', 'trainedOnTheJob', 'work'] as const),
  ...(['labourContract', 'ableToWork', 'lookingForWork', 'healthInsurance', 'disability', 'socialAllowance', 'stunted', 'underweight'] as const),
]);
const everyHouseholdField: ReadonlySet<HouseholdField> = new Set([
  ...(['memberCount', 'ethnicity', 'phone', 'policyFamily', 'unableToWork', 'causes', 'wishes', 'events', 'history', 'validity', 'floorArea'] as const),
  ...(['wall', 'column', 'roof', 'waterSource', 'latrine', 'internetUse', 'telephoneUse', 'informationMeans', 'hearsLoudspeaker'] as const),
  ...(['wasteTreatment', 'untreatedIllness'] as const),
]);

const nothing: Pick<RegisterSight, 'ownUnit' | 'indicators' | 'household' | 'members'> = {
  ownUnit: false,
  indicators: undefined,
  household: new Set(),
  members: new Set(),
};
const everything: RegisterSight = { reach: 'all', ownUnit: false, indicators: undefined, household: everyHouseholdField, members: everyMemberField };

const deprivedIn = (indicators: readonly string[], household: readonly HouseholdField[], members: readonly MemberField[] = []): RegisterSight => ({
  reach: 'deprived',
  ownUnit: false,
  indicators,
  household: new Set<HouseholdField>(['memberCount', ...household]),
  members: new Set(members),
});
const asPersons: readonly MemberField[] = ['name', 'relation', 'birth', 'sex'];

/** What the work of each department needs, and nothing else. */
const sightOfDepartment: Readonly<Record<string, RegisterSight>> = {
  labour: everything,
  education: deprivedIn(['adult_education', 'child_schooling'], [], [...asPersons, 'schooling', 'completed', 'vocational', 'trainedOnTheJob']),
  'health-office': deprivedIn(
    ['health_insurance', 'nutrition', 'health_access', 'latrine'],
    ['latrine'],
    [...asPersons, 'healthInsurance', 'stunted', 'underweight'],
  ),
  infrastructure: deprivedIn(['housing_quality', 'housing_area'], ['floorArea', 'wall', 'column', 'roof']),
  agriculture: deprivedIn(['water'], ['waterSource']),
  culture: deprivedIn(['telecom', 'info_means'], ['internetUse', 'telephoneUse', 'informationMeans']),
  'policy-bank': { ...nothing, reach: 'poor-lists', indicators: [] },
  front: { ...nothing, reach: 'counts' },
};

/** What a post sees of the register of households. A department without an entry here sees nothing. */
export function registerSight(session: Session): RegisterSight {
  switch (session.post) {
    case 'commune-officer':
    case 'commune-chair':
      return { ...everything, ownUnit: true };
    case 'department':
      return sightOfDepartment[session.department ?? ''] ?? { ...nothing, reach: 'none' };
    case 'leader':
    case 'auditor':
      return { ...nothing, reach: 'counts' };
    case 'administrator':
      return { ...nothing, reach: 'none' };
  }
}

const isOwnUnit = ({ administrativeUnit }: Session, { unit, servedBy }: RegisterPlace): boolean =>
  administrativeUnit !== undefined && (unit === administrativeUnit || servedBy === administrativeUnit);

const isLabour = ({ post, department }: Session): boolean => post === 'department' && department === 'labour';

/** Whether a unit's households may be asked for at all: a commune's people ask for their own. */
export function reachesUnit(session: Session, place: RegisterPlace): boolean {
  const { reach, ownUnit } = registerSight(session);
  return reach !== 'none' && (!ownUnit || isOwnUnit(session, place));
}

/** Asks how many households there are. */
export const canCountHouseholds = (session: Session): boolean => registerSight(session).reach !== 'none';

/** Finds households by the names and numbers of persons: whoever may see records at all. */
export const canSearchHouseholds = (session: Session): boolean => !['counts', 'none'].includes(registerSight(session).reach);

/** Writes the register somewhere: the officers of communes and Labour. */
export const canChangeRegister = (session: Session): boolean => session.post === 'commune-officer' || isLabour(session);

/** Writes of one household: the officer in the own commune, Labour anywhere. */
export const canChangeHousehold = (session: Session, place: RegisterPlace): boolean =>
  isLabour(session) || (session.post === 'commune-officer' && isOwnUnit(session, place));

/** Unmasks citizen numbers somewhere: those who write the register. */
export const canRevealCitizenNumbers = (session: Session): boolean => canChangeRegister(session);

/** Unmasks the citizen number of a member of one household. */
export const canRevealCitizenNumber = (session: Session, place: RegisterPlace): boolean => canChangeHousehold(session, place);

/** Looks for persons who stand in the register twice: whoever sees all of them, in all units or in the own one. */
export const canReadDoubles = (session: Session): boolean => registerSight(session).reach === 'all';

/** A recognised result of a household, as far as a reach depends on it. */
export interface RecognisedResult {
  readonly year: number;
  readonly class: string;
  /** Ids of the indicators in which it was found deprived. */
  readonly deprived: readonly string[];
  /** 2023-12-05 */
  readonly decidedOn: string;
}

const onLists = ({ class: found }: RecognisedResult): boolean => found === 'poor' || found === 'near-poor';

/** The first day of the span after which leaving the lists is too long ago. */
function monthsBefore(day: string, months: number): string {
  const at = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}

/**
 * Whether the results of a household bring it within a post's reach in a year.
 *
 * @param results those that count, one a year, each under the standard of its year, in any order.
 * @param on the day up to which leaving the lists is counted: the end of the year, or today in the running one.
 */
export function reachesResults(sight: RegisterSight, results: readonly RecognisedResult[], year: number, on: string): boolean {
  const ofYear = results.find((result) => result.year === year);
  switch (sight.reach) {
    case 'all':
      return true;
    case 'deprived':
      return ofYear?.deprived.some((indicator) => sight.indicators?.includes(indicator)) ?? false;
    case 'poor-lists':
      return (ofYear !== undefined && onLists(ofYear)) || leftListsRecently(results, year, on);
    default:
      return false;
  }
}

function leftListsRecently(results: readonly RecognisedResult[], year: number, on: string): boolean {
  const known = results.filter((result) => result.year <= year && result.class !== 'unknown').sort((one, other) => one.year - other.year);
  const last = known.findLastIndex(onLists);
  const leaving = last < 0 ? undefined : known[last + 1];
  return leaving !== undefined && leaving.decidedOn > monthsBefore(on, MONTHS_AFTER_LEAVING) && leaving.decidedOn <= on;
}
