import type { AcceptedValue } from '@bac-thang/plan';
import { disagrees, type RegisterValue } from '../../values/register-value.ts';
import { builder } from '../builder.ts';

const TypedValueType = builder.objectRef<AcceptedValue>('TypedValue').implement({
  description: "The accepted typed value of a cell that the register has counted. Numbers in the measure's unit.",
  fields: (t) => ({
    numerator: t.float({ nullable: true, resolve: ({ numerator }) => numerator ?? null }),
    denominator: t.float({ nullable: true, resolve: ({ denominator }) => denominator ?? null }),
    level: t.int({ nullable: true, resolve: ({ level }) => level ?? null }),
  }),
});

export const RegisterValueType = builder.objectRef<RegisterValue>('RegisterValue').implement({
  description: "A value counted from the recognised review of a unit and year (từ sổ hộ). Numbers in the measure's unit; null: not of this measure.",
  fields: (t) => ({
    measure: t.id({ resolve: ({ counted }) => counted.measure }),
    year: t.int({ resolve: ({ counted }) => counted.year }),
    standard: t.string({ nullable: true, resolve: ({ counted }) => counted.standard ?? null }),
    numerator: t.float({ nullable: true, resolve: ({ counted }) => counted.numerator ?? null }),
    denominator: t.float({ nullable: true, resolve: ({ counted }) => counted.denominator ?? null }),
    level: t.int({ nullable: true, resolve: ({ counted }) => counted.level ?? null }),
    note: t.string({
      description: 'Number of the decision that recognised the review; of a criterion also its version and threshold.',
      resolve: ({ note }) => note,
    }),
    typed: t.field({
      type: TypedValueType,
      nullable: true,
      description: 'What was typed and accepted in the same cell; it is shown and not counted. null: nothing.',
      resolve: ({ typed }) => typed ?? null,
    }),
    disagrees: t.boolean({ description: 'The typed value says something else.', resolve: disagrees }),
  }),
});
