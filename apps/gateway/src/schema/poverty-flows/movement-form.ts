import type { FlowBreak, FormColumn, ReviewForm } from '@bac-thang/indicators';
import type { AdministrativeUnit, Text } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import type { Movements } from '../../register/movements.ts';
import { builder } from '../builder.ts';
import { failure } from '../errors.ts';
import { logLook } from '../household/show-households.ts';
import { spoken } from '../language.ts';

export interface ShownForm {
  readonly moved: Movements;
  readonly list: 'poor' | 'nearPoor';
  readonly form: ReviewForm;
  /** null: the district. */
  readonly unit: AdministrativeUnit | null;
  /** The viewer may open the columns into their households. */
  readonly opens: boolean;
}
interface Column {
  readonly of: ShownForm;
  readonly number: FormColumn;
}
interface Listed {
  readonly id: string;
  readonly code: string;
}

/** Most households that one question opens. */
const MOST = 200;

const columns: readonly FormColumn[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const titles: Readonly<Record<2 | 3, Text>> = {
  2: { vi: 'Biểu 2. Tổng hợp diễn biến hộ nghèo', en: 'Form 2. Movements of poor households' },
  3: { vi: 'Biểu 3. Tổng hợp diễn biến hộ cận nghèo', en: 'Form 3. Movements of near-poor households' },
};
/** Heads of the columns, of form 2 and of form 3. */
const heads: Readonly<Record<FormColumn, readonly [Text, Text]>> = {
  1: [
    { vi: 'Số hộ nghèo đầu kỳ', en: 'Poor households at the start' },
    { vi: 'Số hộ cận nghèo đầu kỳ', en: 'Near-poor households at the start' },
  ],
  2: [
    { vi: 'Giảm: trở thành hộ cận nghèo', en: 'Fewer: became near-poor' },
    { vi: 'Giảm: trở thành hộ nghèo', en: 'Fewer: became poor' },
  ],
  3: [
    { vi: 'Giảm: vượt chuẩn cận nghèo', en: 'Fewer: rose above the near-poor line' },
    { vi: 'Giảm: vượt chuẩn cận nghèo', en: 'Fewer: rose above the near-poor line' },
  ],
  4: [
    { vi: 'Khác giảm', en: 'Fewer for other reasons' },
    { vi: 'Khác giảm', en: 'Fewer for other reasons' },
  ],
  5: [
    { vi: 'Tăng: hộ cận nghèo trở thành hộ nghèo', en: 'More: near-poor became poor' },
    { vi: 'Tăng: hộ nghèo trở thành hộ cận nghèo', en: 'More: poor became near-poor' },
  ],
  6: [
    { vi: 'Tăng: tái nghèo', en: 'More: poor again' },
    { vi: 'Tăng: tái cận nghèo', en: 'More: near-poor again' },
  ],
  7: [
    { vi: 'Tăng: phát sinh mới', en: 'More: newly arisen' },
    { vi: 'Tăng: phát sinh mới', en: 'More: newly arisen' },
  ],
  8: [
    { vi: 'Khác tăng', en: 'More for other reasons' },
    { vi: 'Khác tăng', en: 'More for other reasons' },
  ],
  9: [
    { vi: 'Số hộ nghèo cuối kỳ', en: 'Poor households at the end' },
    { vi: 'Số hộ cận nghèo cuối kỳ', en: 'Near-poor households at the end' },
  ],
};

const ListedType = builder.objectRef<Listed>('ListedHousehold').implement({
  description: 'A household by its id and code alone; whoever may see more asks `household`.',
  fields: (t) => ({ id: t.exposeID('id'), code: t.exposeString('code') }),
});

const ColumnType = builder.objectRef<Column>('MovementFormColumn').implement({
  fields: (t) => ({
    number: t.int({ description: 'As in the head of the form, 1 to 9.', resolve: ({ number }) => number }),
    name: spoken(t, ({ of, number }) => heads[number][of.form.form === 2 ? 0 : 1]),
    households: t.int({ description: 'The row "Hộ".', resolve: ({ of, number }) => of.form.columns[number].length }),
    persons: t.int({
      nullable: true,
      description:
        'The row "Nhân khẩu": members at the start for columns 1 to 4, at the end for 5 to 9; births and deaths in households that stay are in 4 and 8.',
      resolve: ({ of, number }) => of.moved.persons(of.list)?.columns[number] ?? null,
    }),
    list: t.field({
      type: [ListedType],
      nullable: true,
      description: 'Its households by code, at most 200 at a time; null for posts that see counts only. Written into the log.',
      complexity: { field: 1, multiplier: 20 },
      args: { first: t.arg.int(), after: t.arg.string({ description: 'Code of the last household seen.' }) },
      resolve: ({ of, number }, { first, after }, context) => openColumn(context, of, number, first ?? 50, after ?? ''),
    }),
  }),
});

async function openColumn(
  context: Context,
  { moved, form, unit, opens }: ShownForm,
  number: FormColumn,
  first: number,
  after: string,
): Promise<Listed[] | null> {
  if (!opens) return null;
  if (!(first >= 1 && first <= MOST)) throw failure('BAD_USER_INPUT', `first phải từ 1 đến ${MOST}.`, `first is 1 to ${MOST}.`);
  const codes = number <= 4 ? moved.before.codes : moved.after.codes;
  const listed = form.columns[number]
    .map((id): Listed => ({ id, code: codes.get(id) ?? '' }))
    .filter(({ code }) => code > after)
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .slice(0, first);
  await logLook(context, 'household:list', unit?.code ?? 'district', {
    form: form.form,
    column: number,
    from: form.from,
    to: form.to,
    ids: listed.map(({ id }) => id),
  });
  return listed;
}

const breaksOf = ({ moved, list }: ShownForm): readonly FlowBreak[] => (list === 'poor' ? moved.check.breaksOfPoor : moved.check.breaksOfNearPoor);

const FormBreakType = builder.objectRef<{ readonly found: FlowBreak; readonly opens: boolean }>('MovementFormBreak').implement({
  description: 'A household that keeps the form from closing, and the columns that contradict each other.',
  fields: (t) => ({
    household: t.id({ nullable: true, description: 'null for posts that see counts only.', resolve: ({ found, opens }) => (opens ? found.household : null) }),
    reason: t.string({ resolve: ({ found }) => found.reason }),
    columns: t.stringList({ resolve: ({ found }) => [...found.columns] }),
  }),
});

export const MovementFormType = builder.objectRef<ShownForm>('MovementForm').implement({
  description: 'An official table of movements: 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8.',
  fields: (t) => ({
    form: t.int({ description: '2 of the poor, 3 of the near-poor.', resolve: ({ form }) => form.form }),
    title: spoken(t, ({ form }) => titles[form.form]),
    columns: t.field({
      type: [ColumnType],
      complexity: ({ number }) => ({ field: 1, multiplier: number == null ? 9 : 1 }),
      args: { number: t.arg.int({ description: 'One column alone; left out: all.' }) },
      resolve: (of, { number: wanted }): Column[] => columns.filter((number) => wanted == null || number === wanted).map((number) => ({ of, number })),
    }),
    closes: t.boolean({ resolve: (form) => breaksOf(form).length === 0 }),
    breaks: t.field({
      type: [FormBreakType],
      description: 'Empty where the form closes.',
      resolve: (form) => breaksOf(form).map((found) => ({ found, opens: form.opens })),
    }),
  }),
});
