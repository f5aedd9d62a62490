import { type Measure, measureById, type Plan, reportingUnitOf, standardOfYear } from '@bac-thang/plan';
import { fitsDecimals, largest } from '../../values/scale.ts';
import type { Problem } from './problem.ts';

/** A value of a cell as it comes in. */
export interface ProposedObservation {
  readonly measure: string;
  readonly administrativeUnit?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly standard?: string | null | undefined;
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly level?: number | null | undefined;
  readonly basedOn?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** The cell that an observation names. */
export interface NamedCell {
  readonly measure: Measure;
  readonly unit: string | null;
  readonly reportingUnit: string | null;
  readonly organisation: string | null;
  readonly year: number;
  readonly standard: string | null;
}

const FIELDS = ['numerator', 'denominator', 'quantity', 'level'] as const;
const taken: Record<Measure['takes'], readonly string[]> = {
  share: ['numerator', 'denominator'],
  quotient: ['numerator', 'denominator'],
  quantity: ['quantity'],
  level: ['level'],
};

const problem = (field: string, code: string, vi: string, en: string): Problem => ({ index: null, field, code, text: { vi, en } });

/** Standards under which a value of this measure and year may be entered: the year's own, and one whose base lies in it. */
export function standardsOf(plan: Plan, measure: Measure | undefined, year: number): string[] {
  if (!measure?.byStandard) return [];
  const bases = plan.targets.filter(({ measures }) => measures.includes(measure.id)).flatMap(({ definition }) => definition.bases);
  const own = standardOfYear(plan, year)?.id;
  return [...new Set([...(own ? [own] : []), ...bases.flatMap((base) => (base.year === year && base.standard ? [base.standard] : []))])];
}

/** A number as the officer typed it: decimal comma, no digit lost. */
const vietnamese = (value: number): string => new Intl.NumberFormat('vi', { maximumFractionDigits: 20 }).format(value);

/** Finds the cell that an observation names, or says which field names none. Codes are those of the plan's set, whatever the year. */
export function nameCell(plan: Plan, year: number, given: ProposedObservation, organisations: ReadonlySet<string>): NamedCell | Problem[] {
  const measure = measureById(plan, given.measure);
  if (!measure)
    return [
      problem(
        'measure',
        'UNKNOWN_MEASURE',
        `Không có chỉ số "${given.measure}". Chọn trong danh sách measures.`,
        `There is no measure "${given.measure}". Choose one of the list measures.`,
      ),
    ];
  const problems: Problem[] = [];
  if (year < plan.baseYear || year > plan.endYear)
    problems.push(
      problem(
        'year',
        'YEAR_OUTSIDE_PLAN',
        `Năm ${year} ngoài kế hoạch: nhập từ ${plan.baseYear} đến ${plan.endYear}.`,
        `${year} is outside the plan: enter ${plan.baseYear} to ${plan.endYear}.`,
      ),
    );
  const unit = given.administrativeUnit ?? null;
  const organisation = given.organisation ?? null;
  if (measure.reportedBy === 'organisation') {
    if (unit !== null)
      problems.push(
        problem(
          'administrativeUnit',
          'WRONG_FIELD',
          'Chỉ số này nhập theo tổ chức: bỏ đơn vị hành chính, chọn tổ chức.',
          'This measure is entered by organisation: leave the unit out and name the organisation.',
        ),
      );
    if (organisation === null || !organisations.has(organisation))
      problems.push(problem('organisation', 'UNKNOWN_ORGANISATION', 'Chưa nêu tổ chức có trong danh sách.', 'Name an organisation of the list.'));
  } else {
    if (organisation !== null)
      problems.push(
        problem('organisation', 'WRONG_FIELD', 'Chỉ số này không nhập theo tổ chức: bỏ tổ chức.', 'This measure is not entered by organisation: leave it out.'),
      );
    problems.push(...unitProblems(plan, measure, unit));
  }
  const standards = standardsOf(plan, measure, year);
  if (given.standard && !measure.byStandard)
    problems.push(problem('standard', 'WRONG_FIELD', 'Chỉ số này không theo chuẩn nghèo: bỏ chuẩn.', 'This measure has no poverty standard: leave it out.'));
  else if (given.standard && !standards.includes(given.standard))
    problems.push(
      problem(
        'standard',
        'WRONG_STANDARD',
        `Năm ${year} chỉ nhập theo chuẩn ${standards.join(' hoặc ')}.`,
        `In ${year} values are entered under ${standards.join(' or ')} only.`,
      ),
    );
  if (problems.length) return problems;
  const reporting = unit === null ? undefined : reportingUnitOf(plan, unit, `${year}-12-31`);
  return {
    measure,
    unit,
    organisation,
    year,
    reportingUnit: reporting?.code ?? null,
    standard: measure.byStandard ? (given.standard ?? standards[0] ?? null) : null,
  };
}

function unitProblems(plan: Plan, measure: Measure, unit: string | null): Problem[] {
  const set = plan.unitSets[measure.unitSet] ?? [];
  if (measure.unitSet === 'district')
    return unit === null
      ? []
      : [
          problem(
            'administrativeUnit',
            'WRONG_FIELD',
            'Chỉ số này có một số cho toàn huyện: bỏ đơn vị hành chính.',
            'This measure is one figure of the district: leave the unit out.',
          ),
        ];
  if (unit === null) return [problem('administrativeUnit', 'MISSING_FIELD', 'Chưa nêu xã, thị trấn.', 'Name the commune or town by its code.')];
  if (set.includes(unit)) return [];
  if (plan.units.some(({ code }) => code === unit))
    return [
      problem(
        'administrativeUnit',
        'UNIT_NOT_IN_SET',
        `Đơn vị ${unit} không báo cáo chỉ số này (chỉ tính các xã).`,
        `Unit ${unit} does not report this measure: it is not in its set of units.`,
      ),
    ];
  return [
    problem(
      'administrativeUnit',
      'UNKNOWN_UNIT',
      `Không có đơn vị mã "${unit}" trong kế hoạch. Dùng mã 5 chữ số năm 2021.`,
      `The plan has no unit with the code "${unit}". Use the five-digit codes of the plan's set.`,
    ),
  ];
}

/** Checks the value fields of an observation against what its measure takes. A version with none clears a cell that has a value. */
export function checkValue(measure: Measure, given: ProposedObservation): Problem[] {
  const wanted = taken[measure.takes];
  const present = FIELDS.filter((field) => given[field] !== null && given[field] !== undefined);
  const wrong = present.filter((field) => !wanted.includes(field));
  const problems = wrong.map((field) =>
    problem(
      field,
      'WRONG_FIELD',
      `Chỉ số "${measure.name.vi}" không nhận ô này; nhập ${wanted.join(' và ')}.`,
      `The measure "${measure.name.en}" does not take ${field}; give ${wanted.join(' and ')}.`,
    ),
  );
  const clears = present.length === 0 && Boolean(given.basedOn);
  if (!clears)
    problems.push(
      ...wanted
        .filter((field) => !(present as string[]).includes(field))
        .map((field) => problem(field, 'MISSING_FIELD', 'Còn thiếu số. Nhập cả tử số và mẫu số, hoặc để trống cả ô.', `${field} is missing.`)),
    );
  for (const field of present) if (wanted.includes(field)) problems.push(...numberProblems(measure, field, given[field] as number));
  const { numerator, denominator } = given;
  if (measure.takes === 'share' && numerator != null && denominator != null && numerator > denominator)
    problems.push(
      problem(
        'numerator',
        'NUMERATOR_ABOVE_DENOMINATOR',
        `Tử số ${vietnamese(numerator)} lớn hơn mẫu số ${vietnamese(denominator)}. Kiểm tra cả hai ô.`,
        `The numerator ${numerator} is above the denominator ${denominator}. Check both.`,
      ),
    );
  if (measure.takes === 'quotient' && denominator === 0)
    problems.push(
      problem(
        'denominator',
        'ZERO_DENOMINATOR',
        'Mẫu số bằng 0 thì không có thương. Để trống cả ô nếu chưa có số liệu.',
        'Nothing can be divided by 0. Leave the cell empty if it is not known.',
      ),
    );
  if (given.note && given.note.length > 2000)
    problems.push(problem('note', 'TOO_LONG', 'Ghi chú dài quá 2.000 ký tự.', 'The note has more than 2,000 characters.'));
  return problems;
}

function numberProblems(measure: Measure, field: string, value: number): Problem[] {
  if (field === 'level') {
    const levels = measure.levels.map(({ level }) => level);
    return levels.includes(value)
      ? []
      : [problem(field, 'LEVEL_OUT_OF_RANGE', `Mức ${value} không có; chọn ${levels.join(', ')}.`, `There is no level ${value}; choose ${levels.join(', ')}.`)];
  }
  if (!Number.isFinite(value)) return [problem(field, 'NOT_A_NUMBER', 'Không phải số.', 'Not a number.')];
  if (value < 0) return [problem(field, 'NEGATIVE', `${vietnamese(value)} là số âm. Nhập số từ 0 trở lên.`, `${value} is negative. Enter 0 or more.`)];
  if (value > largest(measure.decimals))
    return [
      problem(
        field,
        'TOO_LARGE',
        `${vietnamese(value)} quá lớn. Kiểm tra đơn vị tính: ${measure.unitOfMeasure.vi}.`,
        `${value} is too large. Check the unit of measure: ${measure.unitOfMeasure.en}.`,
      ),
    ];
  if (fitsDecimals(value, measure.decimals)) return [];
  return measure.decimals === 0
    ? [
        problem(
          field,
          'NOT_WHOLE',
          `${vietnamese(value)} không phải số nguyên. Chỉ số này đếm ${measure.unitOfMeasure.vi}.`,
          `${value} is not a whole number. This measure counts.`,
        ),
      ]
    : [problem(field, 'TOO_MANY_DECIMALS', `${vietnamese(value)} có quá 6 chữ số thập phân.`, `${value} has more than six digits behind the point.`)];
}
