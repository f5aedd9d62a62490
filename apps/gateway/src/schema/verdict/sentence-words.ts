import type { SentenceWords } from '@bac-thang/indicators';
import { type Plan, type PlanTarget, targetById, unitsOf } from '@bac-thang/plan';

const unitWords = {
  organisations: { vi: 'tổ chức', en: 'organisations' },
  parts: { vi: 'nguồn vốn', en: 'sources' },
  communes: { vi: 'xã', en: 'communes' },
  units: { vi: 'xã, thị trấn', en: 'communes' },
} as const;

const hasTown = (plan: Plan, { unitSet }: PlanTarget) =>
  unitsOf(plan, unitSet).some((unit) => plan.units.some(({ code, kind }) => code === unit && kind === 'town'));

/** The words of a district for a sentence that knows none. The name stands above the sentence already. */
export function sentenceWords(plan: Plan, target: PlanTarget, language: 'vi' | 'en', organisationNames: ReadonlyMap<string, string>): SentenceWords {
  const units = target.parts ? unitWords.parts : unitWords[target.unitSet === 'organisations' ? 'organisations' : hasTown(plan, target) ? 'units' : 'communes'];
  const names = [
    ...plan.units.map(({ code, name }) => [code, name]),
    ...organisationNames,
    ...(target.parts ?? []).map((id) => [id, targetById(plan, id)?.name[language] ?? id]),
  ];
  return {
    unitOfMeasure: target.unitOfMeasure[language],
    units: units[language],
    unitNames: Object.fromEntries(names),
    standardNames: Object.fromEntries(plan.standards.map(({ id, name }) => [id, name[language]])),
  };
}
