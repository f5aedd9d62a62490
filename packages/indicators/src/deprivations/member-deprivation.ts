import type { AdultEducationBand, IndicatorOf, RetirementAge } from '../standards/indicator.ts';
import { type AgeInMonths, atEveryAge, birthYear, hasReached } from './age.ts';
import { type Answer, allOf, anyOf, isAmong, not } from './answer.ts';
import type { MemberFacts } from './member-facts.ts';

/** A member and the age on the day of the review. */
export interface AgedMember {
  readonly facts: MemberFacts;
  readonly age: AgeInMonths;
  /** Year of the review. */
  readonly inYear: number;
}

/** Indicators of the kind "at least one person". */
export type PersonIndicator = IndicatorOf<'employment' | 'nutrition' | 'health_insurance' | 'adult_education' | 'child_schooling'>;

function retirementMonths({ year, months, step, most }: RetirementAge, inYear: number): number {
  return Math.min(most, months + step * Math.max(0, inYear - year));
}

function hasRetired({ facts, age, inYear }: AgedMember, { retirement }: IndicatorOf<'employment'>['workingAge']): Answer {
  const of = (sex: 'male' | 'female') => hasReached(age, retirementMonths(retirement[sex], inYear));
  if (facts.sex !== undefined) return of(facts.sex);
  const male = of('male');
  return male === of('female') ? male : undefined;
}

/** No job though looking for one at working age, or a wage without a contract. Below working age neither counts. */
function isDeprivedOfWork(member: AgedMember, { workingAge }: IndicatorOf<'employment'>): Answer {
  const { work, labourContract, lookingForWork, ableToWork } = member.facts;
  const grown = hasReached(member.age, 12 * workingAge.from);
  const seeksInVain = allOf([not(hasRetired(member, workingAge)), lookingForWork ?? (ableToWork === false ? false : undefined)]);
  const byStatus = { none: seeksInVain, wage: not(labourContract), 'own-account': false } as const satisfies Record<string, Answer>;
  if (work !== undefined) return allOf([grown, byStatus[work]]);
  // Own account is never deprived, so an unknown status is at best "no".
  return allOf([grown, anyOf([seeksInVain, not(labourContract)]) === false ? false : undefined]);
}

function meets({ attending, completed, vocational, trainedOnTheJob }: AdultEducationBand, facts: MemberFacts): Answer {
  return anyOf([
    isAmong(facts.schooling, attending),
    isAmong(facts.completed, completed),
    vocational.length > 0 && isAmong(facts.vocational, vocational),
    trainedOnTheJob && facts.trainedOnTheJob,
  ]);
}

function isDeprivedOfEducation({ facts, age }: AgedMember, { bands }: IndicatorOf<'adult_education'>): Answer {
  const concerned = bands.filter(({ from, to }) => age.most >= 12 * from && (to === undefined || age.least < 12 * (to + 1)));
  if (concerned.length === 0) return false;
  const born = birthYear(facts.birth);
  const lacking = concerned.map((band) => {
    const inCohort = band.bornFrom === undefined ? true : born === undefined ? undefined : born >= band.bornFrom;
    return { band, lacks: allOf([inCohort, not(meets(band, facts))]) };
  });
  return atEveryAge(age, (years) => anyOf(lacking.map(({ band, lacks }) => (years >= band.from && years <= (band.to ?? years) ? lacks : false))));
}

/**
 * Whether one member makes the household deprived in an indicator; no for a member whom the indicator does not concern.
 *
 * Known as soon as the missing answers cannot change it: an insured person of unknown age is not deprived.
 */
export function isDeprivedMember(member: AgedMember, indicator: PersonIndicator): Answer {
  const { facts, age } = member;
  switch (indicator.id) {
    case 'employment':
      return isDeprivedOfWork(member, indicator);
    case 'nutrition':
      return allOf([not(hasReached(age, 12 * indicator.ageBelow)), anyOf([facts.stunted, facts.underweight])]);
    case 'health_insurance':
      return allOf([hasReached(age, 12 * indicator.minAge), not(facts.healthInsurance)]);
    case 'adult_education':
      return isDeprivedOfEducation(member, indicator);
    case 'child_schooling':
      return atEveryAge(age, (years) => {
        const band = indicator.bands.find(({ from, below }) => years >= from && years < below);
        return band === undefined ? false : not(isAmong(facts.schooling, band.attending));
      });
  }
}
