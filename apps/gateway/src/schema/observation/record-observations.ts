import { canImport } from '@bac-thang/access';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { record } from './record.ts';
import { answer, RecordObservationsResult } from './results.ts';

const ObservationInput = builder.inputType('ObservationInput', {
  description:
    "A value for one cell, in the measure's unit of measure (money: million VND with at most six decimals). The measure's `takes` says which fields.",
  fields: (t) => ({
    measure: t.id({ required: true }),
    administrativeUnit: t.string({ description: "Code of the plan's set, whatever the year." }),
    organisation: t.id(),
    standard: t.string({ description: 'Of poverty measures only; left out: the standard of the year.' }),
    numerator: t.float(),
    denominator: t.float(),
    quantity: t.float(),
    level: t.int(),
    basedOn: t.id({ description: 'Version that was seen; left out for a first value. With it and without a value the cell is cleared.' }),
    note: t.string(),
  }),
});

const RecordObservationsInput = builder.inputType('RecordObservationsInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    year: t.int({ required: true }),
    observations: t.field({ type: [ObservationInput], required: true }),
  }),
});

builder.mutationField('recordObservations', (t) =>
  t.field({
    type: RecordObservationsResult,
    authScopes: { may: canImport }, // whoever may enter anything at all; each cell is asked again in `record`
    description: 'Appends a draft to each cell, or to none. Commune officers in their own commune, departments on their own targets.',
    args: { input: t.arg({ type: RecordObservationsInput, required: true }) },
    resolve: (_root, { input }, context) =>
      answer(once(context, 'recordObservations', input, (deed) => record({ ...deed, year: input.year, observations: input.observations }))),
  }),
);
