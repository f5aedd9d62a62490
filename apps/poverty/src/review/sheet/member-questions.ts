import type { Indicator, IndicatorOf } from '@bac-thang/indicators';
import type { SheetMemberFacts } from './sheet-draft.ts';

export type MemberField = keyof SheetMemberFacts;

/** Full years that a person may have on the day: one number where the birth is known to the day. */
export interface Ages {
  readonly least: number;
  readonly most: number;
}

interface Born {
  readonly birthDate: string | null;
  readonly birthYear: number | null;
}

const oldest = 130;

/** @example born in 2008, on 2024-03-15: 15 or 16 */
export function agesOn({ birthDate, birthYear }: Born, on: string): Ages {
  const year = Number(on.slice(0, 4));
  if (birthDate) {
    const age = year - Number(birthDate.slice(0, 4)) - (on.slice(5) < birthDate.slice(5) ? 1 : 0);
    return { least: age, most: age };
  }
  return birthYear === null ? { least: 0, most: oldest } : { least: Math.max(0, year - birthYear - 1), most: year - birthYear };
}

const within = ({ least, most }: Ages, from: number, below: number) => most >= from && least < below;

/** The latest age at which anybody retires, in full years. */
const retired = 62;
const kebab = (word: string) => word.toLowerCase().replaceAll('_', '-');

function educationFields({ bands }: IndicatorOf<'adult_education'>, ages: Ages, facts: SheetMemberFacts): readonly MemberField[] {
  const concerned = bands.filter(({ from, to }) => within(ages, from, (to ?? oldest) + 1));
  if (concerned.length === 0) return [];
  const takes = (name: 'attending' | 'completed' | 'vocational', word: string | null) =>
    word !== null && concerned.every((band) => (band[name] as readonly string[]).includes(kebab(word)));
  // One answer is enough: the next question comes only while the ones before have not settled it.
  const fields: MemberField[] = ['schooling'];
  if (takes('attending', facts.schooling)) return fields;
  fields.push('completed');
  if (takes('completed', facts.completed)) return fields;
  if (concerned.some(({ vocational }) => vocational.length > 0)) fields.push('vocational');
  if (takes('vocational', facts.vocational)) return fields;
  if (concerned.some(({ trainedOnTheJob }) => trainedOnTheJob)) fields.push('trainedOnTheJob');
  return fields;
}

/** Work first; a wage asks for its contract, no work for whether one could and wants to. */
function workFields(indicator: IndicatorOf<'employment'>, ages: Ages, { work, ableToWork }: SheetMemberFacts): readonly MemberField[] {
  if (!within(ages, indicator.workingAge.from, retired)) return [];
  if (work === 'WAGE') return ['work', 'labourContract'];
  if (work !== 'NONE') return ['work'];
  return ableToWork === false ? ['work', 'ableToWork'] : ['work', 'ableToWork', 'lookingForWork'];
}

function dependantFields({ childBelow, elderlyFrom }: IndicatorOf<'dependants'>, ages: Ages, { disability }: SheetMemberFacts): readonly MemberField[] {
  if (ages.most < childBelow) return [];
  if (ages.least >= elderlyFrom) return ['socialAllowance'];
  return disability || ages.most >= elderlyFrom ? ['disability', 'socialAllowance'] : ['disability'];
}

/** What an indicator asks about one member; empty: it does not concern him, or asks about the household. */
export function memberFieldsOf(indicator: Indicator, ages: Ages, facts: SheetMemberFacts): readonly MemberField[] {
  switch (indicator.id) {
    case 'employment':
      return workFields(indicator, ages, facts);
    case 'dependants':
      return dependantFields(indicator, ages, facts);
    case 'nutrition':
      return within(ages, 0, indicator.ageBelow) ? ['stunted', 'underweight'] : [];
    case 'health_insurance':
      return ages.most >= indicator.minAge ? ['healthInsurance'] : [];
    case 'adult_education':
      return educationFields(indicator, ages, facts);
    case 'child_schooling':
      return indicator.bands.some(({ from, below }) => within(ages, from, below)) ? ['schooling'] : [];
    default:
      return [];
  }
}
