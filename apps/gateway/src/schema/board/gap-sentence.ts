import { type Gap, gapToTarget } from '@bac-thang/indicators';
import { measureById, type Plan, type PlanTarget, unitsOf } from '@bac-thang/plan';
import type { Language } from '../language.ts';
import type { TargetVerdict } from '../verdict/verdicts.ts';

const number = (value: number, language: Language, digits = 1) =>
  new Intl.NumberFormat(language === 'EN' ? 'en' : 'vi', { maximumFractionDigits: digits }).format(value);

/** The line under a target on the board: what is missing in people, households, rooms, communes, and who has not reported. Empty when nothing is. */
export function gapSentence(plan: Plan, target: PlanTarget, verdict: TargetVerdict, language: Language): string {
  const english = language === 'EN';
  const gap = gapToTarget(target.definition, verdict);
  const parts: string[] = [];
  if (verdict.status === 'BROKEN' && verdict.breachYear !== undefined)
    parts.push(english ? `not kept in ${verdict.breachYear}` : `năm ${verdict.breachYear} không giữ được`);
  if (gap) parts.push(english ? inEnglish(gap, wordOf(plan, target, language)) : inVietnamese(gap, wordOf(plan, target, language)));
  const missing = verdict.missingUnits.length;
  if (missing > 0 && unitsOf(plan, target.unitSet).length > 1)
    parts.push(english ? `${missing} not reported` : `${missing} ${target.unitSet === 'organisations' ? 'tổ chức' : 'xã'} chưa báo cáo`);
  return parts.join('; ');
}

/** What the gap counts: communes, or what the measure counts. */
function wordOf(plan: Plan, target: PlanTarget, language: Language): string {
  const english = language === 'EN';
  if (target.definition.judged === 'level') return english ? 'communes' : 'xã';
  const shape = target.definition.shape;
  const measure = measureById(plan, target.measures[0] ?? '');
  const own = english ? target.unitOfMeasure.en : target.unitOfMeasure.vi;
  if (shape === 'average-change' || shape === 'average-change-of-subset') return english ? 'points' : 'điểm %';
  if (!measure || !target.definition.inPercent) return shape === 'average-per-unit-and-year' ? (english ? 'persons per commune' : 'người/xã') : own;
  return english ? measure.unitOfMeasure.en : measure.unitOfMeasure.vi;
}

function inVietnamese({ kind, amount, yearsLeft }: Gap, word: string): string {
  if (kind === 'a-year') return `cần ${number(amount, 'VI', 2)} ${word} mỗi năm trong ${yearsLeft} năm còn lại`;
  return kind === 'more' ? `còn thiếu ${number(amount, 'VI')} ${word}` : `còn phải giảm ${number(amount, 'VI')} ${word}`;
}

function inEnglish({ kind, amount, yearsLeft }: Gap, word: string): string {
  if (kind === 'a-year') return `needs ${number(amount, 'EN', 2)} ${word} a year in the ${yearsLeft} years left`;
  return kind === 'more' ? `${number(amount, 'EN')} ${word} to go` : `${number(amount, 'EN')} ${word} too many`;
}
