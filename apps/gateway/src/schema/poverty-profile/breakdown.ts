import type { PublishedCount } from '@bac-thang/indicators';
import type { AdministrativeUnit, Text } from '@bac-thang/plan';
import type { Context } from '../../context.ts';
import { seesInFull } from '../../register/asked-review.ts';
import { type BrokenDown, byCause, byEthnicity, byGroup, byHamlet, byUnit } from '../../register/breakdown.ts';
import type { FeatureCount } from '../../register/feature-counts.ts';
import { causeName, ethnicGroupName, groupName } from '../../register/feature-names.ts';
import { type ShownCounts, shownByThemselves, shownInFull, shownUnderTotals } from '../../register/small-table.ts';
import { AdministrativeUnitType } from '../administrative-unit/administrative-unit.ts';
import { builder } from '../builder.ts';
import { forbidden } from '../errors.ts';
import { spoken, spokenIfAny } from '../language.ts';
import { PovertyProfileType, type Profile } from './poverty-profile.ts';
import { PublishedCountType } from './published-count.ts';

type Kind = 'unit' | 'hamlet' | 'ethnicity' | 'cause' | 'group';

const BreakdownKindEnum = builder.enumType('PovertyBreakdownKind', {
  description: 'UNIT xã, thị trấn; HAMLET thôn; ETHNICITY dân tộc; CAUSE nguyên nhân nghèo; GROUP nhóm đối tượng (biểu 8).',
  values: {
    UNIT: { value: 'unit' },
    HAMLET: { value: 'hamlet' },
    ETHNICITY: { value: 'ethnicity' },
    CAUSE: { value: 'cause' },
    GROUP: { value: 'group' },
  } as const,
});

interface Row {
  readonly id: string;
  readonly name: Text;
  readonly unit: AdministrativeUnit | null;
  readonly counts: ShownCounts;
}
interface Breakdown {
  readonly kind: Kind;
  readonly rows: readonly Row[];
}

const count = (pick: (counts: ShownCounts) => PublishedCount, description: string) => ({
  type: PublishedCountType,
  description,
  resolve: ({ counts }: Row) => pick(counts),
});
const persons = (pick: (counts: ShownCounts) => number | undefined) => ({
  nullable: true as const,
  description: 'Members of those households; null: hidden with them.',
  resolve: ({ counts }: Row) => pick(counts) ?? null,
});

const BreakdownRowType = builder.objectRef<Row>('PovertyBreakdownRow').implement({
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Code of a unit, id of a hamlet, an ethnic group, a cause or a group.' }),
    name: spoken(t, ({ name }) => name),
    administrativeUnit: t.field({ type: AdministrativeUnitType, nullable: true, description: 'Of units and hamlets.', resolve: ({ unit }) => unit }),
    households: t.field(count(({ households }) => households, 'Households of every class.')),
    persons: t.int(persons((counts) => counts.persons)),
    poor: t.field(count(({ poor }) => poor, 'Poor households.')),
    poorPersons: t.int(persons(({ poorPersons }) => poorPersons)),
    nearPoor: t.field(count(({ nearPoor }) => nearPoor, 'Near-poor households.')),
    nearPoorPersons: t.int(persons(({ nearPoorPersons }) => nearPoorPersons)),
  }),
});

const notes: Partial<Record<Kind, Text>> = {
  cause: {
    vi: 'Một hộ có thể có nhiều nguyên nhân nghèo, nên các dòng không cộng lại thành tổng số hộ.',
    en: 'A household may have several causes, so the rows do not add up to the number of households.',
  },
  group: {
    vi: 'Một hộ có thể thuộc nhiều nhóm; "hộ khác" là hộ không thuộc nhóm nào, không phải tổng số trừ các nhóm như in trên biểu 8.',
    en: 'A household may be in several groups; "others" are those in none of them, not the total less the groups as form 8 prints it.',
  },
};

const BreakdownType = builder.objectRef<Breakdown>('PovertyBreakdown').implement({
  fields: (t) => ({
    by: t.field({ type: BreakdownKindEnum, resolve: ({ kind }) => kind }),
    additive: t.boolean({ description: 'The rows add up to all households.', resolve: ({ kind }) => notes[kind] === undefined }),
    note: spokenIfAny(t, ({ kind }) => notes[kind], 'Why the rows do not add up.'),
    rows: t.field({ type: [BreakdownRowType], complexity: { field: 1, multiplier: 20 }, resolve: ({ rows }) => [...rows] }),
  }),
});

builder.objectField(PovertyProfileType, 'breakdown', (t) =>
  t.field({
    type: BreakdownType,
    description:
      "Poor and near-poor households by a feature. Of units whose small counts the viewer does not see: totals by unit and by hamlet with small counts hidden; the other features of the whole district only. A commune's posts see the hamlets of their own commune alone.",
    args: { by: t.arg({ type: BreakdownKindEnum, required: true }) },
    resolve: async (profile, { by }, context): Promise<Breakdown> => ({ kind: by, rows: await rowsOf(context, profile, by) }),
  }),
);

async function rowsOf(context: Context, profile: Profile, kind: Kind): Promise<readonly Row[]> {
  const { asked } = profile;
  const register = await context.register();
  const ofUnits = <Of extends { readonly unit: string }>(rows: readonly Of[]) => rows.filter(({ unit }) => asked.codes.includes(unit));
  if (kind === 'cause') {
    mayTellApart(profile);
    return named(ofUnits(await register.causes(asked.review, asked.standard.id)), byCause, causeName, asked.inFull ? shownAll : shownByThemselves);
  }
  const features = ofUnits(await register.features(asked.review, asked.standard.id));
  switch (kind) {
    case 'unit':
      return units(context, features);
    case 'hamlet':
      return hamlets(context, features);
    case 'ethnicity':
      mayTellApart(profile);
      return named(features, byEthnicity, ethnicGroupName, asked.inFull ? shownAll : shownUnderTotals);
    case 'group':
      mayTellApart(profile);
      return named(features, byGroup, groupName, asked.inFull ? shownAll : shownByThemselves);
  }
}

const shownAll = (rows: Parameters<typeof shownUnderTotals>[0]) => rows.map(shownInFull);

/** Feature by feature in one foreign commune and in the district would give the hidden counts away by subtraction. */
function mayTellApart({ asked }: Profile): void {
  if (!asked.inFull && asked.unit !== null) throw forbidden();
}

function named<Of>(
  rows: readonly Of[],
  sums: (rows: readonly Of[]) => readonly BrokenDown[],
  name: (id: string) => Text,
  show: (rows: Parameters<typeof shownUnderTotals>[0]) => readonly ShownCounts[],
): readonly Row[] {
  const found = sums(rows);
  const shown = show(found.map(({ counts }) => counts));
  return found.flatMap(({ id }, place): Row[] => (shown[place] ? [{ id, name: name(id), unit: null, counts: shown[place] }] : []));
}

const ofUnit = ({ name }: AdministrativeUnit): Text => ({ vi: name, en: name });

/** Totals of units are for everybody. */
function units({ plan }: Context, features: readonly FeatureCount[]): readonly Row[] {
  const sums = new Map(byUnit(features).map(({ id, counts }) => [id, counts]));
  return plan.units.flatMap((unit): Row[] => {
    const counts = sums.get(unit.code);
    return counts ? [{ id: unit.code, name: ofUnit(unit), unit, counts: shownInFull(counts) }] : [];
  });
}

/** Hamlets of each unit stand under its published totals, so each unit is a table by itself. */
function hamlets(context: Context, features: readonly FeatureCount[]): readonly Row[] {
  const { plan, session } = context;
  const names = new Map(features.map(({ hamlet, hamletName }) => [hamlet, hamletName]));
  return plan.units.flatMap((unit): Row[] => {
    const inFull = seesInFull(context, [unit.code]);
    if (!inFull && session?.administrativeUnit !== undefined) return [];
    const found = byHamlet(features.filter((row) => row.unit === unit.code));
    const shown = (inFull ? shownAll : shownUnderTotals)(found.map(({ counts }) => counts));
    return found.flatMap(({ id }, place): Row[] => {
      const name = names.get(id) ?? id;
      return shown[place] ? [{ id, name: { vi: name, en: name }, unit, counts: shown[place] }] : [];
    });
  });
}
