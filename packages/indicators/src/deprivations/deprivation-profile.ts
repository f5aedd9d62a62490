import type { Indicator, IndicatorId, IndicatorOf } from '../standards/indicator.ts';
import type { PovertyStandard } from '../standards/poverty-standard.ts';
import type { Certainty, Names } from '../standards/provenance.ts';
import { ageInMonths, calendarDay } from './age.ts';
import type { Answer } from './answer.ts';
import { isDependant } from './dependant.ts';
import { isDeprivedHousehold } from './household-deprivation.ts';
import type { HouseholdFacts } from './household-facts.ts';
import { type AgedMember, isDeprivedMember } from './member-deprivation.ts';
import type { MemberFacts } from './member-facts.ts';

/** The person or the fact behind a bit. */
export type Cause = { readonly kind: 'member'; readonly member: string } | { readonly kind: 'fact'; readonly field: keyof HouseholdFacts | 'members' };

/** Why an indicator is deprived, or whose answer it still lacks. */
export interface Finding {
  readonly indicator: IndicatorId;
  readonly answer: 'deprived' | 'unknown';
  readonly cause: Cause;
  /** The article that says so. */
  readonly article: Names;
  /** Of the cut-off. */
  readonly certainty: Certainty;
}

/** Deprivations of a household (thiếu hụt): bit i stands for indicator i of the standard; no bit is set in both. */
export interface DeprivationProfile {
  readonly deprived: number;
  readonly unknown: number;
  readonly findings: readonly Finding[];
}

interface Judgement {
  readonly answer: Answer;
  readonly causes: readonly Cause[];
}

const membersNotRecorded: Judgement = { answer: undefined, causes: [{ kind: 'fact', field: 'members' }] };

function causesAmong(members: readonly AgedMember[], answers: readonly Answer[], wanted: Answer): readonly Cause[] {
  return members.flatMap(({ facts }, at): readonly Cause[] => (answers[at] === wanted ? [{ kind: 'member', member: facts.id }] : []));
}

/** "At least one person": one is enough; otherwise everybody's answer is needed. */
function anyMember(members: readonly AgedMember[], answers: readonly Answer[]): Judgement {
  if (answers.includes(true)) return { answer: true, causes: causesAmong(members, answers, true) };
  return answers.includes(undefined) ? { answer: undefined, causes: causesAmong(members, answers, undefined) } : { answer: false, causes: [] };
}

/** More than half is strict: two dependants of four are not too many. */
function shareOfDependants(members: readonly AgedMember[], indicator: IndicatorOf<'dependants'>): Judgement {
  const answers = members.map((member) => isDependant(member, indicator));
  const sure = answers.filter((answer) => answer === true).length;
  const possible = sure + answers.filter((answer) => answer === undefined).length;
  const tooMany = (dependants: number) => dependants * indicator.moreThan.of > indicator.moreThan.part * members.length;
  if (tooMany(sure)) return { answer: true, causes: causesAmong(members, answers, true) };
  return tooMany(possible) ? { answer: undefined, causes: causesAmong(members, answers, undefined) } : { answer: false, causes: [] };
}

function judge(indicator: Indicator, household: HouseholdFacts, members: readonly AgedMember[]): Judgement {
  switch (indicator.id) {
    case 'employment':
    case 'nutrition':
    case 'health_insurance':
    case 'adult_education':
    case 'child_schooling':
      return members.length === 0
        ? membersNotRecorded
        : anyMember(
            members,
            members.map((member) => isDeprivedMember(member, indicator)),
          );
    case 'dependants':
      return members.length === 0 ? membersNotRecorded : shareOfDependants(members, indicator);
    default: {
      const { answer, fields } = isDeprivedHousehold(household, members.length, indicator);
      return { answer, causes: fields.map((field) => ({ kind: 'fact', field })) };
    }
  }
}

/**
 * The deprivations of a household on a day, each with who or what causes it and the article that says so.
 *
 * "At least one person" is deprived if anyone known is, unknown if anyone concerned is not known, and not deprived
 * otherwise, also where the indicator concerns nobody (no child in the house). A missing answer leaves an indicator unknown
 * only while it could change it. Ages are full years on that day.
 *
 * @param members all members on that day; empty: not recorded, which leaves the indicators of persons unknown.
 * @param on the day, for example 2023-10-15.
 * @throws IndicatorError `not-a-date`; `born-later` for a member born after the day; `negative-value` or `not-a-number` for
 *   the floor area.
 * @example 31 m² for four members, nothing else asked: bit 7 (housing_area of nd07-2021) is deprived, 7.75 m² being below 8
 */
export function deprivationProfile(standard: PovertyStandard, household: HouseholdFacts, members: readonly MemberFacts[], on: string): DeprivationProfile {
  const day = calendarDay(on);
  const aged = members.map((facts): AgedMember => ({ facts, age: ageInMonths(facts.birth, day), inYear: day.year }));
  let deprived = 0;
  let unknown = 0;
  const findings: Finding[] = [];
  for (const [at, indicator] of standard.indicators.entries()) {
    const { answer, causes } = judge(indicator, household, aged);
    if (answer === false) continue;
    if (answer === true) deprived |= 1 << at;
    else unknown |= 1 << at;
    const { article, certainty } = indicator.cutoff;
    for (const cause of causes) findings.push({ indicator: indicator.id, answer: answer === true ? 'deprived' : 'unknown', cause, article, certainty });
  }
  return { deprived, unknown, findings };
}
