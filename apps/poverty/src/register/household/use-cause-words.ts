import { useDisplay } from '@bac-thang/module-kit';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { ageOn } from '../words/age.ts';
import { durabilityWords, latrineWords, meansWords, wasteWords, waterWords } from '../words/dwelling-words.ts';
import { householdFactLabels, memberFactLabels } from '../words/fact-labels.ts';
import { completedWords, schoolWords, vocationalWords, workWords } from '../words/school-words.ts';
import type { RegisterHousehold, RegisterMember } from './register-household.ts';

type MemberFact = Exclude<keyof RegisterMember['facts'], '__typename'>;

/** Facts of a member that an indicator asks about. */
const asked: Readonly<Record<string, readonly MemberFact[]>> = {
  employment: ['work', 'labourContract', 'lookingForWork'],
  dependants: ['disability', 'socialAllowance'],
  nutrition: ['stunted', 'underweight'],
  health_insurance: ['healthInsurance'],
  adult_education: ['schooling', 'completed', 'vocational'],
  child_schooling: ['schooling'],
};

/** The household that is told about, from the register or from a sheet of the review. */
interface Told {
  /** The day of the ages. */
  readonly on: string;
  readonly facts: Omit<RegisterHousehold['facts'], '__typename'>;
  readonly members: readonly (Pick<RegisterMember, 'id' | 'name' | 'birthDate' | 'birthYear'> & {
    readonly facts: Pick<RegisterMember['facts'], MemberFact>;
  })[];
}

/** What speaks for a deprivation only where it is so: that a child is not disabled explains nothing. */
const onlyIfSo: ReadonlySet<MemberFact> = new Set(['disability', 'socialAllowance', 'stunted', 'underweight', 'lookingForWork']);

/** Who or what causes a deprivation, in words that an officer can check against the paper. */
export function useCauseWords(household: Told) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { number } = useDisplay();
  const answer = (label: MessageDescriptor, value: boolean) => `${_(label).toLocaleLowerCase('vi')}: ${value ? t`có` : t`không`}`;

  const factOfMember = (facts: Pick<RegisterMember['facts'], MemberFact>, field: MemberFact): string | null => {
    const value = facts[field];
    if (value === null || (value === false && onlyIfSo.has(field))) return null;
    if (typeof value === 'boolean')
      return field === 'healthInsurance' ? (value ? t`có thẻ BHYT` : t`không có thẻ BHYT`) : answer(memberFactLabels[field], value);
    if (field === 'schooling' && facts.schooling) return facts.schooling === 'NONE' ? t`không đi học` : t`đang học ${_(schoolWords[facts.schooling])}`;
    if (field === 'completed' && facts.completed) return _(completedWords[facts.completed]);
    if (field === 'vocational' && facts.vocational) return _(vocationalWords[facts.vocational]);
    if (field === 'work' && facts.work) return _(workWords[facts.work]);
    return null;
  };

  const member = (id: string, indicator: string): string => {
    const found = household.members.find((each) => each.id === id);
    if (!found) return t`một người`;
    const age = ageOn(found, household.on);
    const facts = (asked[indicator] ?? []).map((field) => factOfMember(found.facts, field)).filter((words) => words !== null);
    const who = age === undefined ? t`${found.name} (chưa biết tuổi)` : t`${found.name} (${age} tuổi)`;
    return facts.length > 0 ? `${who}: ${facts.join(', ')}` : who;
  };

  const fact = (field: string): string => {
    const { facts } = household;
    if (field === 'members') return t`chưa ghi nhân khẩu`;
    const label = householdFactLabels[field as keyof typeof householdFactLabels];
    const value = facts[field as keyof Told['facts']];
    if (value === null || value === undefined || typeof value === 'number') {
      if (field !== 'floorArea' || facts.floorArea === null) return t`${_(label)}: chưa hỏi`;
      return t`${number(facts.floorArea)} m² cho ${number(household.members.length)} người`;
    }
    if (typeof value === 'boolean') return answer(label, value);
    if (field === 'informationMeans')
      return facts.informationMeans?.length ? facts.informationMeans.map((each) => _(meansWords[each])).join(', ') : t`không có phương tiện nào`;
    const words = { ...durabilityWords, ...waterWords, ...latrineWords, ...wasteWords } as Readonly<Record<string, MessageDescriptor>>;
    const inLatrine =
      field === 'latrine' && facts.latrine
        ? latrineWords[facts.latrine]
        : field === 'waterSource' && facts.waterSource
          ? waterWords[facts.waterSource]
          : words[String(value)];
    return inLatrine ? `${_(label).toLocaleLowerCase('vi')}: ${_(inLatrine)}` : String(value);
  };

  return { member, fact };
}
