import { measureById, type Plan, standardOfYear, type Text, unitsOf } from '@bac-thang/plan';
import type { Counted } from '../../values/counted-values.ts';
import { registerKey } from '../../values/register-value.ts';
import { sentenceWords } from './sentence-words.ts';
import type { TargetVerdict } from './verdicts.ts';

/** How many of the verdict's values of its year come from the register and how many were typed; undefined where the register has none of them. */
export function sourceSentence(plan: Plan, verdict: TargetVerdict, { register, values, organisationNames }: Counted): Text | undefined {
  const { target, year, unit: only } = verdict;
  const measures = target.measures.filter((id) => measureById(plan, id)?.fromRegister);
  if (year === undefined || measures.length === 0) return undefined;
  const standard = verdict.standard ?? standardOfYear(plan, year)?.id ?? null;
  const units = only === undefined ? unitsOf(plan, target.unitSet) : [only];
  const counted = units.filter((unit) => measures.some((measure) => register.has(registerKey({ measure, unit, year, standard }))));
  if (counted.length === 0) return undefined;
  if (only !== undefined) return { vi: 'Số liệu tính từ sổ hộ.', en: 'Counted from the household register.' };
  const reported = new Set(
    values.filter((value) => value.year === year && measures.includes(value.measure) && (value.standard ?? null) === standard).map(({ unit }) => unit),
  );
  const typed = units.filter((unit) => reported.has(unit) && !counted.includes(unit)).length;
  const word = (language: 'vi' | 'en') => sentenceWords(plan, target, language, organisationNames).units;
  return {
    vi: `Số liệu: ${counted.length} ${word('vi')} từ sổ hộ, ${typed} số nhập tay.`,
    en: `Figures: ${counted.length} ${word('en')} from the household register, ${typed} typed.`,
  };
}
