import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaReport } from '../src/index.ts';
import { reportsFromColumns } from '../src/index.ts';

export type Count = number | null;

/** An input that is not known has no answer: this asks before the package, whose functions take numbers. */
export function allKnown(...values: readonly (number | null | undefined)[]): boolean {
  return values.every((value) => value !== null && value !== undefined);
}

/** Inputs of rates: two columns, rows of their own, or columns of a data file by name. */
export interface RateInputs {
  readonly numerators?: readonly Count[] | string;
  readonly denominators?: readonly Count[] | string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly units?: readonly { readonly id: string; readonly rural?: boolean; readonly num: Count; readonly den: Count }[];
  readonly dataFile?: string;
  /** Units whose numerator is to be taken as unknown. */
  readonly missing?: readonly string[];
}

interface CommuneColumns {
  readonly commune?: readonly string[];
  readonly rural?: readonly boolean[];
  readonly [column: string]: readonly unknown[] | undefined;
}

/** Rows of the inputs; unnamed units are numbered. */
export function rowsOf(inputs: RateInputs, directory: string): readonly AreaReport[] {
  const named = (report: ReturnType<typeof reportsFromColumns>[number], unit: string, rural: boolean): AreaReport => ({
    ...report,
    ...(inputs.missing?.includes(unit) && { numerator: undefined }),
    unit,
    rural,
  });
  if (inputs.units) {
    const { units } = inputs;
    const reports = reportsFromColumns(
      units.map(({ num }) => num),
      units.map(({ den }) => den),
    );
    return reports.map((report, row) => named(report, units[row]?.id ?? '', units[row]?.rural ?? true));
  }
  const file: CommuneColumns = inputs.dataFile === undefined ? {} : JSON.parse(readFileSync(join(directory, inputs.dataFile), 'utf8'));
  const column = (given: readonly Count[] | string | undefined, usual: string) =>
    Array.isArray(given) ? (given as readonly Count[]) : ((file[(given as string | undefined) ?? usual] ?? []) as readonly Count[]);
  const reports = reportsFromColumns(column(inputs.numerators ?? inputs.numerator, 'poor'), column(inputs.denominators ?? inputs.denominator, 'households'));
  return reports.map((report, row) => named(report, file.commune?.[row] ?? `unit ${row}`, file.rural?.[row] ?? true));
}
