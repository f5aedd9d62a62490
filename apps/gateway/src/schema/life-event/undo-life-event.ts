import { canChangeRegister } from '@bac-thang/access';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { answerEvent } from './answer-event.ts';
import { LifeEventResult } from './results.ts';
import { undoEvent } from './undo-event.ts';

const UndoLifeEventInput = builder.inputType('UndoLifeEventInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    event: t.id({ required: true }),
    note: t.string({ description: 'Kept with the event.' }),
  }),
});

builder.mutationField('undoLifeEvent', (t) =>
  t.field({
    type: LifeEventResult,
    authScopes: { may: canChangeRegister },
    description: 'Takes an event back: closes what it opened and opens again what it closed. Refused, with the reason, while a later event rests on it.',
    args: { input: t.arg({ type: UndoLifeEventInput, required: true }) },
    resolve: (_root, { input }, context, info) =>
      answerEvent(context, info, () => once(context, 'undoLifeEvent', input, (deed) => undoEvent(context, deed, input))),
  }),
);
