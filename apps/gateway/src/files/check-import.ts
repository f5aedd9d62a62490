import { createHash } from 'node:crypto';
import { canRecord } from '@bac-thang/access';
import { fillingUnit, type Measure, type Text } from '@bac-thang/plan';
import { locateHeadings, type Mapping, readWorkbook, recogniser, type StagedRow, stage, type Workbook } from '@bac-thang/spreadsheets';
import { v7 as uuidv7 } from 'uuid';
import { type Context, signedIn } from '../context.ts';
import { checkValue, type NamedCell, nameCell, type ProposedObservation } from '../schema/observation/check-observation.ts';
import { cellKey, latestVersions, type ObservationVersion } from '../schema/observation/observation-versions.ts';
import { recordAudit } from '../values/audit.ts';
import { columnKey, type Field, fieldsOf, type ValuesList, valuesList } from './values-list.ts';

/** What is wrong with a cell of the file, or worth knowing about it. */
export interface Finding {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly code: string;
  readonly message: Text;
  readonly cure: Text | null;
}

/** A value of the file that differs from what stands in the cell. */
export interface Change extends ProposedObservation {
  /** Sheet and cell, for example "Số liệu 2024!D7". */
  readonly cell: string;
  readonly before: {
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly quantity: number | null;
    readonly level: number | null;
  } | null;
}

export interface FileGiven {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly measures: readonly string[];
  readonly year: number;
  /** Made by hand in the preview. */
  readonly mapping?: Mapping;
}

/** A heading of the file and the column of ours it was taken for. */
export interface Heading {
  readonly column: string;
  readonly path: string;
  readonly key: string | null;
}

/**
 * Reads a workbook, finds everything that is wrong with it, compares it with what stands in the cells, and keeps the result.
 * Nothing is written into a cell: that is the merge, which takes the batch by its id.
 *
 * @returns id of the batch, or the one reason why the whole file is refused.
 */
export async function checkImport(context: Context, file: FileGiven): Promise<{ id: string } | { refused: { code: string; message: Text; cure: Text } }> {
  const { db, tenant, plan, now } = context;
  const session = signedIn(context);
  const list = valuesList(plan, file.measures);
  const read = await readWorkbook(file.bytes, { fileName: file.fileName });
  if (!read.ok) return { refused: { code: read.problem.code, message: read.problem.message, cure: read.problem.cure } };
  const staged = await stageWithMemory(context, list, read.workbook, file);
  const wrong = new Set(staged.problems.map(({ sheet, row, column }) => `${sheet} ${row} ${column?.split(':')[0]}`));
  const compared = await compare(context, list, staged.rows, file.year, wrong);
  const problems = [...staged.problems.map(finding), ...compared.problems];
  const id = uuidv7();
  const at = now();
  await db.$transaction(async (tx) => {
    await tx.importBatch.create({
      data: {
        tenant,
        id,
        accountId: session.accountId,
        fileName: file.fileName.slice(0, 200),
        fileHash: createHash('sha256').update(file.bytes).digest('hex'),
        measures: [...file.measures],
        year: file.year,
        state: 'checked',
        rows: staged.rows.length,
        changes: JSON.parse(JSON.stringify(compared.changes)),
        problems: JSON.parse(JSON.stringify(problems)),
        notes: JSON.parse(JSON.stringify([...staged.notes.map(finding), ...compared.notes])),
        headings: JSON.parse(JSON.stringify(headings(list, read.workbook, staged.mapping))),
        recordedAt: at,
      },
    });
    await recordAudit(tx, {
      tenant,
      at,
      accountId: session.accountId,
      action: 'import:check',
      subject: id,
      detail: { file: file.fileName.slice(0, 200), rows: staged.rows.length, problems: problems.length },
    });
  });
  return { id };
}

const finding = (found: { code: string; message: Text; cure?: Text; sheet?: string; cell?: string; row?: number }): Finding => ({
  sheet: found.sheet ?? null,
  cell: found.cell ?? null,
  row: found.row ?? null,
  code: found.code,
  message: { vi: found.message.vi, en: found.message.en },
  cure: found.cure ? { vi: found.cure.vi, en: found.cure.en } : null,
});

/** Reads the list with the mapping given by hand, else with one remembered for the same heads, else by the heads alone. */
async function stageWithMemory(context: Context, { importer }: ValuesList, workbook: Workbook, { mapping, year }: FileGiven) {
  const { db, tenant, plan, now } = context;
  const known = recogniser(plan.units.map(({ code, name, kind, aliases }) => ({ code, name, type: kind === 'town' ? 'thị trấn' : 'xã', aliases })));
  const first = stage(importer, workbook, { recogniser: known, year, ...(mapping ? { mapping } : {}) });
  if (mapping) {
    if (first.fingerprint !== '' && first.problems.every(({ column, cell }) => cell !== undefined || column === undefined)) {
      const row = { mapping: JSON.parse(JSON.stringify(mapping)), accountId: signedIn(context).accountId, at: now() };
      await db.importMapping.upsert({
        where: { tenant_fingerprint: { tenant, fingerprint: first.fingerprint } },
        create: { tenant, fingerprint: first.fingerprint, ...row },
        update: row,
      });
    }
    return first;
  }
  if (first.problems.length === 0 || first.fingerprint === '') return first;
  const remembered = await db.importMapping.findUnique({ where: { tenant_fingerprint: { tenant, fingerprint: first.fingerprint } } });
  return remembered ? stage(importer, workbook, { recogniser: known, year, mapping: remembered.mapping as unknown as Mapping }) : first;
}

function headings({ importer }: ValuesList, workbook: Workbook, mapping: Mapping): Heading[] {
  const keys = new Map(Object.entries(mapping.columns).map(([key, column]) => [column, key]));
  return (locateHeadings(importer, workbook, mapping)?.columns ?? []).map(({ letters, path }) => ({
    column: letters,
    path,
    key: keys.get(letters) ?? keys.get(path) ?? null,
  }));
}

interface Compared {
  readonly changes: Change[];
  readonly problems: Finding[];
  readonly notes: Finding[];
}

/** What the file would change: values that are not yet so, each with the version it was compared with. */
async function compare(context: Context, list: ValuesList, rows: readonly StagedRow[], year: number, wrong: ReadonlySet<string>): Promise<Compared> {
  const { db, plan, tenant } = context;
  const session = signedIn(context);
  const latest = new Map(
    (await latestVersions(db, plan, { tenant, measure: { in: list.measures.map(({ id }) => id) }, year })).map((version) => [cellKey(version), version]),
  );
  const organisations = new Set(
    list.place === 'organisations' ? (await db.organisation.findMany({ where: { tenant }, select: { id: true } })).map(({ id }) => id) : [],
  );
  const result: Compared = { changes: [], problems: [], notes: [] };
  let others = 0;
  for (const row of rows)
    for (const measure of list.measures) {
      result.problems.push(...fieldsNotTaken(list, row, measure));
      const given = valueIn(list, row, measure);
      if (!given || ['code', 'name', measure.id].some((column) => wrong.has(`${row.sheet} ${row.row} ${column}`))) continue; // told already
      const at = { sheet: row.sheet, cell: given.cell, row: row.row };
      const named = nameCell(plan, year, given.value, organisations);
      if (Array.isArray(named)) {
        result.problems.push(...named.map(({ code, text }) => finding({ ...at, code, message: text })));
        continue;
      }
      const before = latest.get(cellKey({ ...named, measure: measure.id })) ?? null;
      if (before && sameValue(before, given.value)) continue;
      if (
        !canRecord(session, {
          department: measure.department,
          reportedBy: measure.reportedBy,
          ...(named.unit ? { unit: named.unit, reportingUnit: fillingUnit(plan, named.unit, year) } : {}),
        })
      ) {
        if (before) others++; // an officer sends the whole district's sheet back: rows of others that were masked or old are not his to change
        result.problems.push(
          finding({
            ...at,
            code: 'NOT_YOURS',
            message: { vi: 'Ô này không thuộc quyền nhập của tài khoản.', en: 'This cell is not yours to fill.' },
            cure: { vi: 'Xóa giá trị ở ô này, hoặc để đơn vị phụ trách nhập.', en: 'Empty the cell, or leave it to those who answer for it.' },
          }),
        );
        continue;
      }
      const unfit = checkValue(measure, given.value);
      if (unfit.length) result.problems.push(...unfit.map(({ code, text }) => finding({ ...at, code, message: text })));
      else result.changes.push(change(named, given.value, before, `${row.sheet}!${given.cell}`));
    }
  if (others > 0)
    result.notes.push(
      finding({
        code: 'OTHERS',
        message: { vi: `${others} ô của đơn vị khác có giá trị khác với hiện tại.`, en: `${others} cells of others differ from what stands there.` },
      }),
    );
  return result;
}

function change(cell: NamedCell, value: ProposedObservation, before: ObservationVersion | null, at: string): Change {
  return {
    ...value,
    ...(cell.standard ? { standard: cell.standard } : {}),
    basedOn: before?.id ?? null,
    cell: at,
    before: before && { numerator: before.numerator, denominator: before.denominator, quantity: before.quantity, level: before.level },
  };
}

const FIELDS = ['numerator', 'denominator', 'quantity', 'level'] as const;
const sameValue = (version: ObservationVersion, value: ProposedObservation) => FIELDS.every((field) => (version[field] ?? null) === (value[field] ?? null));

/** Figures in a row of the district that its measure does not take: told, never dropped in silence. */
function fieldsNotTaken({ place }: ValuesList, row: StagedRow, measure: Measure): Finding[] {
  if (place !== 'district' || row.values.measure !== measure.id) return [];
  const taken: readonly string[] = fieldsOf(measure);
  return (['numerator', 'denominator', 'quantity'] as const)
    .filter((field) => !taken.includes(field) && row.values[field] !== undefined && row.values[field] !== null)
    .map((field) =>
      finding({
        sheet: row.sheet,
        row: row.row,
        ...(row.cells[field] ? { cell: row.cells[field] } : {}),
        code: 'WRONG_FIELD',
        message: { vi: `Chỉ số "${measure.name.vi}" không nhận ô này.`, en: `The measure "${measure.name.en}" does not take this cell.` },
        cure: {
          vi: `Xóa ô này; nhập vào cột ${taken.map((name) => HEADING[name as Field].vi).join(' và ')}.`,
          en: `Empty this cell; use ${taken.map((name) => HEADING[name as Field].en).join(' and ')}.`,
        },
      }),
    );
}

const HEADING: Readonly<Record<Field, Text>> = {
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  level: { vi: 'Mức', en: 'Level' },
};

/** The value of one measure in one row; undefined where its cells are empty or had a problem of their own. Empty is "not reported" and changes nothing. */
function valueIn({ place }: ValuesList, row: StagedRow, measure: Measure): { value: ProposedObservation; cell: string } | undefined {
  if (place === 'district' && row.values.measure !== measure.id) return undefined;
  const key = (field: Field) => (place === 'district' ? field : columnKey(measure, field));
  const fields = fieldsOf(measure);
  const values = fields.map((field) => row.values[key(field)]);
  if (values.some((value) => value === undefined || value === null)) return undefined;
  const numbers = Object.fromEntries(fields.map((field, index) => [field, Number(values[index])]));
  return {
    cell: fields.map((field) => row.cells[key(field)]).find((cell) => cell !== undefined) ?? `${row.row}`,
    value: {
      measure: measure.id,
      ...(place === 'units' ? { administrativeUnit: row.unit ?? null } : {}),
      ...(place === 'organisations' ? { organisation: String(row.values.id ?? '') } : {}),
      ...numbers,
    },
  };
}
