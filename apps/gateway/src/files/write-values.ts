import type { Measure } from '@bac-thang/plan';
import { type TableRow, writeTable } from '@bac-thang/spreadsheets';
import { type Context, signedIn } from '../context.ts';
import { standardsOf } from '../schema/observation/check-observation.ts';
import { latestVersions, type ObservationVersion, readableCells } from '../schema/observation/observation-versions.ts';
import { columnKey, fieldsOf, unitsOfList, type ValuesList, valuesList } from './values-list.ts';

interface Request {
  readonly measures: readonly string[];
  readonly year: number;
  /** To be filled in and brought back; otherwise a plain table of what stands there. */
  readonly template: boolean;
  readonly language: 'vi' | 'en';
}

/** One workbook of the latest values that the session may see: as a template to fill in, or as an export. */
export async function writeValues(context: Context, { measures: ids, year, template, language }: Request): Promise<Uint8Array> {
  const { plan, db, tenant } = context;
  const list = valuesList(plan, ids);
  const versions = await latestVersions(db, plan, { tenant, measure: { in: [...ids] }, year, AND: readableCells(signedIn(context), plan) });
  const standard = new Map(list.measures.map((measure) => [measure.id, standardsOf(plan, measure, year)[0] ?? null]));
  const found = new Map(
    versions
      .filter((version) => version.standard === standard.get(version.measure)) // 2021 has values under two: the sheet has room for the year's own
      .map((version) => [`${version.measure} ${version.unit ?? version.organisation ?? 'district'}`, version]),
  );
  const vi = language === 'vi';
  return writeTable({
    title: vi ? `${plan.name.vi} - số liệu năm ${year}` : `${plan.name.en} - values of ${year}`,
    sheet: vi ? `Số liệu ${year}` : `Values ${year}`,
    columns: list.importer.columns,
    rows: await rowsOf(context, list, found),
    notes: [
      vi ? 'Ô trống là chưa có số liệu, không phải 0. Không sửa cột mã.' : 'An empty cell is "not reported", not 0. Leave the codes as they are.',
      ...list.measures
        .filter(({ byStandard }) => byStandard)
        .map((measure) => (vi ? `${measure.name.vi}: theo chuẩn nghèo của năm.` : `${measure.name.en}: under the poverty standard of the year.`)),
    ],
    marks: { demonstration: context.demonstration },
    language,
    ...(template ? { template: { id: list.importer.id, version: list.importer.version ?? 1, year } } : {}),
  });
}

async function rowsOf(context: Context, { place, measures }: ValuesList, found: ReadonlyMap<string, ObservationVersion>): Promise<TableRow[]> {
  const { plan, db, tenant } = context;
  const session = signedIn(context);
  const values = (measure: Measure, id: string): TableRow => {
    const version = found.get(`${measure.id} ${id}`);
    if (!version) return {};
    return Object.fromEntries(
      fieldsOf(measure).map((field) => [columnKey(measure, field), field === 'level' && version.level !== null ? String(version.level) : version[field]]),
    );
  };
  const all = (id: string): TableRow => Object.assign({}, ...measures.map((measure) => values(measure, id)));
  if (place === 'district')
    return measures.map((measure) => {
      const version = found.get(`${measure.id} district`);
      return {
        measure: measure.id,
        name: measure.name.vi,
        unit: measure.unitOfMeasure.vi,
        numerator: version?.numerator ?? null,
        denominator: version?.denominator ?? null,
        quantity: version?.quantity ?? null,
      };
    });
  if (place === 'organisations') {
    const organisations = await db.organisation.findMany({ where: { tenant }, orderBy: [{ unit: 'asc' }, { name: 'asc' }] });
    return organisations.map(({ id, name }) => ({ id, name, ...all(id) }));
  }
  const own = session.administrativeUnit;
  return unitsOfList(plan, measures)
    .filter((code) => own === undefined || code === own || found.has(`${measures[0]?.id} ${code}`))
    .map((code) => ({ code, name: plan.units.find((unit) => unit.code === code)?.name ?? code, ...all(code) }));
}
