import { type Measure, measureById, type Plan, unitsOf } from '@bac-thang/plan';
import { type Column, defineImporter, type Importer, notAbove, together } from '@bac-thang/spreadsheets';
import { failure } from '../schema/errors.ts';

/** What a row of the list is: a unit, an organisation, or (of the district's own figures) a measure. */
type Place = 'units' | 'organisations' | 'district';
export type Field = 'numerator' | 'denominator' | 'quantity' | 'level';

export interface ValuesList {
  readonly place: Place;
  readonly measures: readonly Measure[];
  readonly importer: Importer;
}

export const fieldsOf = ({ takes }: Measure): readonly Field[] =>
  takes === 'share' || takes === 'quotient' ? ['numerator', 'denominator'] : takes === 'level' ? ['level'] : ['quantity'];

/** Key of the column that holds one field of one measure. */
export const columnKey = (measure: Measure, field: Field): string => `${measure.id}:${field}`;

const placeOf = ({ unitSet, reportedBy }: Measure): Place => (reportedBy === 'organisation' ? 'organisations' : unitSet === 'district' ? 'district' : 'units');

/**
 * The list of a set of measures: the same declaration writes the template, the export, and reads what comes back.
 *
 * @throws BAD_USER_INPUT for an unknown measure, none at all, or measures whose rows are different things.
 */
export function valuesList(plan: Plan, ids: readonly string[]): ValuesList {
  const measures = ids.map((id) => {
    const measure = measureById(plan, id);
    if (!measure) throw failure('BAD_USER_INPUT', `Không có chỉ số "${id}".`, `There is no measure "${id}".`);
    return measure;
  });
  const [first] = measures;
  if (!first) throw failure('BAD_USER_INPUT', 'Chưa chọn chỉ số nào (measures=…).', 'Name at least one measure (measures=…).');
  const place = placeOf(first);
  if (measures.some((measure) => placeOf(measure) !== place))
    throw failure(
      'BAD_USER_INPUT',
      'Các chỉ số này có hàng khác nhau (xã, tổ chức, toàn huyện): tải riêng từng loại.',
      'These measures have different rows (communes, organisations, the district): take each kind by itself.',
    );
  return { place, measures, importer: place === 'district' ? districtList(measures) : rowsOfPlaces(place, measures) };
}

function rowsOfPlaces(place: Place, measures: readonly Measure[]): Importer {
  const keys: Column[] =
    place === 'units'
      ? [
          { key: 'code', type: 'unit', shows: 'code', required: true, headings: { vi: 'Mã đơn vị', en: 'Code', aliases: ['Mã', 'Mã xã', 'Mã ĐVHC'] } },
          {
            key: 'name',
            type: 'unit',
            shows: 'name',
            required: true,
            headings: { vi: 'Xã, thị trấn', en: 'Commune, town', aliases: ['Xã', 'Tên xã', 'Đơn vị', 'Tên đơn vị', 'Địa bàn'] },
            width: 22,
          },
        ]
      : [
          { key: 'id', type: 'text', required: true, filled: true, locked: true, headings: { vi: 'Mã tổ chức', en: 'Organisation id' }, width: 38 },
          { key: 'name', type: 'text', locked: true, headings: { vi: 'Tổ chức', en: 'Organisation' }, width: 40 },
        ];
  const namesakes = new Set(measures.filter(({ id, name }) => measures.some((other) => other.id !== id && other.name.vi === name.vi)).map(({ id }) => id));
  const pairs = measures.filter(({ takes }) => takes === 'share' || takes === 'quotient');
  return defineImporter({
    id: `values-${place}`,
    version: 1,
    title: { vi: 'Số liệu kế hoạch', en: 'Values of the plan' },
    keyColumns: [place === 'units' ? 'code' : 'id'],
    columns: [...keys, ...measures.flatMap((measure) => fieldsOf(measure).map((field) => valueColumn(measure, field, namesakes.has(measure.id))))],
    checks: [
      ...pairs.map((measure) => ({ ...together(columnKey(measure, 'numerator'), columnKey(measure, 'denominator')), id: `half ${measure.id}` })),
      ...pairs
        .filter(({ takes }) => takes === 'share')
        .map((measure) => ({ ...notAbove(columnKey(measure, 'numerator'), columnKey(measure, 'denominator')), id: `above ${measure.id}` })),
    ],
  });
}

/** @param namesake another measure of the list has the same name (a credit programme disbursed and outstanding): its group stands above. */
function valueColumn(measure: Measure, field: Field, namesake: boolean): Column {
  const own = field === 'numerator' ? measure.numerator : field === 'denominator' ? measure.denominator : undefined;
  const base = {
    key: columnKey(measure, field),
    headings: own ?? measure.name,
    ...(own ? { group: measure.name } : namesake ? { group: measure.group } : {}),
    unitOfMeasure: measure.unitOfMeasure,
  };
  if (field === 'level')
    return {
      ...base,
      type: 'level',
      options: measure.levels.map(({ level, name }) => ({
        value: String(level),
        vi: `${level} - ${name.vi}`,
        en: `${level} - ${name.en}`,
        aliases: [String(level), name.vi, name.en],
      })),
    };
  return measure.decimals === 0 ? { ...base, type: 'integer', min: 0 } : { ...base, type: 'number', decimals: 2, min: 0 };
}

/** Figures of the district as a whole: a row a measure. */
function districtList(measures: readonly Measure[]): Importer {
  return defineImporter({
    id: 'values-district',
    version: 1,
    title: { vi: 'Số liệu chung của huyện', en: 'Figures of the district' },
    keyColumns: ['measure'],
    columns: [
      {
        key: 'measure',
        type: 'choice',
        required: true,
        filled: true,
        locked: true,
        headings: { vi: 'Mã chỉ số', en: 'Measure' },
        options: measures.map(({ id, name }) => ({ value: id, vi: id, en: id, aliases: [name.vi, name.en] })),
        width: 34,
      },
      { key: 'name', type: 'text', locked: true, headings: { vi: 'Chỉ số', en: 'Name' }, width: 44 },
      { key: 'unit', type: 'text', locked: true, headings: { vi: 'Đơn vị tính', en: 'Unit of measure' } },
      { key: 'numerator', type: 'number', min: 0, headings: { vi: 'Tử số', en: 'Numerator' } },
      { key: 'denominator', type: 'number', min: 0, headings: { vi: 'Mẫu số', en: 'Denominator' } },
      { key: 'quantity', type: 'number', min: 0, headings: { vi: 'Số lượng', en: 'Quantity' } },
    ],
    checks: [{ ...together('numerator', 'denominator'), id: 'half' }],
  });
}

/** Ids of the rows of a list: units of any of its measures' sets, in the plan's order. */
export function unitsOfList(plan: Plan, measures: readonly Measure[]): readonly string[] {
  const wanted = new Set(measures.flatMap(({ unitSet }) => unitsOf(plan, unitSet)));
  return plan.units.map(({ code }) => code).filter((code) => wanted.has(code));
}
