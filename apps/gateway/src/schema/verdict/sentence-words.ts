import type { SentenceWords } from '@bac-thang/indicators';
import { type Plan, type PlanTarget, targetById } from '@bac-thang/plan';

const unitWords = {
  organisations: { vi: 'tổ chức', en: 'organisations' },
  parts: { vi: 'nguồn vốn', en: 'sources' },
  units: { vi: 'xã, thị trấn', en: 'communes' },
} as const;

/** The words of a district for a sentence that knows none. The name stands above the sentence already. */
export function sentenceWords(plan: Plan, target: PlanTarget, language: 'vi' | 'en', organisationNames: ReadonlyMap<string, string>): SentenceWords {
  const units = target.parts ? unitWords.parts : target.unitSet === 'organisations' ? unitWords.organisations : unitWords.units;
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
