import { columnLetters } from './cell-name.ts';
import { foldMarks } from './fold-vietnamese.ts';
import type { Column, Importer } from './importer.ts';
import type { LocatedHeadings } from './locate-headings.ts';
import { type Mapping, mappedColumn } from './mapping.ts';
import { nearestNames } from './nearest-names.ts';
import type { Note, Problem } from './problem.ts';

export interface MappedColumns {
  /** Importer's key to 0-based column. */
  readonly at: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly mapping: Mapping;
}

/** Joins the columns of the file to those of the importer: what was mapped by hand first, the rest by its heads. */
export function mapColumns(importer: Importer, located: LocatedHeadings, byHand: Mapping | undefined): MappedColumns {
  const { sheet, columns, matches } = located;
  const at = new Map<string, number>();
  const problems: Problem[] = [];
  const left = new Set<string>();
  const report = (key: string, code: string, text: { vi: string; en: string; cureVi: string; cureEn: string; found?: string }) => {
    const { vi, en, cureVi, cureEn, found } = text;
    problems.push({
      code,
      sheet: sheet.name,
      row: located.bottom + 1,
      column: key,
      ...(found && { found }),
      message: { vi, en },
      cure: { vi: cureVi, en: cureEn },
    });
  };
  for (const { key, headings } of importer.columns) {
    const wanted = Object.hasOwn(byHand?.columns ?? {}, key) ? byHand?.columns[key] : undefined;
    if (wanted === undefined) continue;
    const index = mappedColumn(wanted, columns);
    if (index === null) left.add(key);
    else if (index !== undefined && index < sheet.columnCount) at.set(key, index);
    else
      report(key, 'mapping-column-missing', {
        vi: `Không tìm thấy cột “${wanted}” đã chọn cho “${headings.vi}”.`,
        en: `The column “${wanted}” chosen for “${headings.en}” is not there.`,
        cureVi: 'Chọn lại cột.',
        cureEn: 'Choose the column again.',
      });
  }
  const byHandOnly = new Set(at.values());
  for (const column of importer.columns) {
    const { key } = column;
    if (at.has(key) || left.has(key) || problems.some((problem) => problem.column === key)) continue;
    const found = (matches.get(key) ?? []).filter(({ index }) => !byHandOnly.has(index));
    const [only, ...others] = found;
    if (only && others.length === 0) at.set(key, only.index);
    else if (only)
      report(key, 'heading-twice', {
        found: found.map(({ letters, path }) => `${letters}: ${path}`).join('; '),
        vi: `Có ${found.length} cột cùng tên “${title(column).vi}”: ${found.map(({ letters }) => letters).join(', ')}.`,
        en: `${found.length} columns are called “${title(column).en}”: ${found.map(({ letters }) => letters).join(', ')}.`,
        cureVi: 'Chọn bằng tay cột cần nhập, hoặc sửa tên cột trong tệp.',
        cureEn: 'Choose the column by hand, or rename one of them in the file.',
      });
  }
  reportMissing(importer, located, at, problems, report);
  reportShared(importer, at, report);
  const used = new Set([...at.values(), ...[...matches.values()].flat().map(({ index }) => index)]);
  const unused = columns.filter(({ index, path }) => !used.has(index) && !/^(?:stt|tt|so tt|no|#)?$/u.test(foldMarks(path)));
  const notes: Note[] =
    unused.length === 0
      ? []
      : [
          {
            code: 'columns-unused',
            sheet: sheet.name,
            found: unused
              .map(({ letters, path }) => `${letters}: ${path}`)
              .join('; ')
              .slice(0, 500),
            message: { vi: 'Các cột này không được nhập.', en: 'These columns are not imported.' },
          },
        ];
  return { at, problems, notes, mapping: finished(located, at, left) };
}

const title = ({ group, headings }: Column) => ({
  vi: [group?.vi, headings.vi].filter(Boolean).join(' > '),
  en: [group?.en, headings.en].filter(Boolean).join(' > '),
});

type Report = (key: string, code: string, text: { vi: string; en: string; cureVi: string; cureEn: string; found?: string }) => void;

function reportMissing(
  importer: Importer,
  { columns, matches }: LocatedHeadings,
  at: ReadonlyMap<string, number>,
  problems: readonly Problem[],
  report: Report,
): void {
  const anyUnit = importer.columns.some(({ type, key }) => type === 'unit' && (at.has(key) || (matches.get(key)?.length ?? 0) > 1));
  for (const column of importer.columns) {
    if (!column.required || at.has(column.key) || (column.type === 'unit' && anyUnit) || problems.some((problem) => problem.column === column.key)) continue;
    const near = nearestNames(foldMarks(column.headings.vi), columns, ({ labels }) => foldMarks(labels.at(-1) ?? '')).map(
      ({ letters, path }) => `${letters}: ${path}`,
    );
    report(column.key, 'column-missing', {
      ...(near.length > 0 && { found: near.join('; ') }),
      vi: `Thiếu cột “${title(column).vi}”.`,
      en: `The column “${title(column).en}” is missing.`,
      cureVi: near.length > 0 ? `Đặt lại tên cột, hoặc chọn bằng tay (gần giống: ${near.join('; ')}).` : 'Thêm cột này, hoặc chọn bằng tay cột tương ứng.',
      cureEn:
        near.length > 0
          ? `Rename the column, or choose it by hand (similar: ${near.join('; ')}).`
          : 'Add the column, or choose by hand the one that stands for it.',
    });
  }
}

/** One column of the file cannot be two of the list: a number counted twice would pass every other check. */
function reportShared(importer: Importer, at: ReadonlyMap<string, number>, report: Report): void {
  const owner = new Map<number, Column>();
  for (const column of importer.columns) {
    const index = at.get(column.key);
    if (index === undefined) continue;
    const other = owner.get(index);
    if (!other) owner.set(index, column);
    else if (column.type !== 'unit' || other.type !== 'unit')
      report(column.key, 'column-shared', {
        vi: `Cột ${columnLetters(index)} được chọn cho cả “${title(other).vi}” và “${title(column).vi}”.`,
        en: `Column ${columnLetters(index)} was chosen for both “${title(other).en}” and “${title(column).en}”.`,
        cureVi: 'Chọn bằng tay cho mỗi mục một cột riêng.',
        cureEn: 'Choose a column of its own for each.',
      });
  }
}

const finished = ({ sheet, top, bottom }: LocatedHeadings, at: ReadonlyMap<string, number>, left: ReadonlySet<string>): Mapping => ({
  sheet: sheet.name,
  headingRows: [top + 1, bottom + 1],
  columns: Object.fromEntries([...[...at].map(([key, index]) => [key, columnLetters(index)]), ...[...left].map((key) => [key, ''])]),
});
