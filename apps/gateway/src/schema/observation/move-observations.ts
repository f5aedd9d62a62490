import type { Session } from '@bac-thang/access';
import type { Context } from '../../context.ts';
import { once } from '../../values/once.ts';
import { builder } from '../builder.ts';
import { moveOn, type Step } from './move-on.ts';
import { InvalidInput } from './refusals.ts';
import { answer, ObservationsResult } from './results.ts';

const ObservationsInput = builder.inputType('ObservationsInput', {
  fields: (t) => ({ idempotencyKey: t.id({ required: true }), observations: t.idList({ required: true, description: 'Ids of the versions that were seen.' }) }),
});

const ReturnObservationsInput = builder.inputType('ReturnObservationsInput', {
  fields: (t) => ({
    idempotencyKey: t.id({ required: true }),
    observations: t.idList({ required: true }),
    note: t.string({ required: true, description: 'What is to be mended, for the author.' }),
  }),
});

interface Input {
  idempotencyKey: string;
  observations: string[];
  note?: string;
}

/** Runs one step under its key. Who may take it for which version is asked again inside, version by version. */
function take(step: Step, input: Input, context: Context) {
  const note = input.note?.trim().normalize('NFC');
  const moved = answer(
    once(context, `${step}Observations`, input, async (deed) => {
      if (note === '' || (note && note.length > 2000))
        throw new InvalidInput([
          {
            index: null,
            field: 'note',
            code: note ? 'TOO_LONG' : 'MISSING_FIELD',
            text: { vi: 'Ghi lý do trả lại (nhiều nhất 2.000 ký tự).', en: 'Say why it is returned (at most 2,000 characters).' },
          },
        ]);
      return moveOn({ ...deed, step, ids: input.observations, ...(note === undefined ? {} : { note }) });
    }),
  );
  return moved.finally(context.valuesChanged);
}

const enters = ({ post }: Session) => post === 'commune-officer' || post === 'department';
const decides = ({ post }: Session) => post === 'department' || post === 'leader';
const returns = (session: Session) => decides(session) || session.post === 'commune-chair';

builder.mutationField('submitObservations', (t) =>
  t.field({
    type: ObservationsResult,
    authScopes: { may: enters },
    description: 'Hands drafts in to the department that accepts them.',
    args: { input: t.arg({ type: ObservationsInput, required: true }) },
    resolve: (_root, { input }, context) => take('submit', input, context),
  }),
);

builder.mutationField('acceptObservations', (t) =>
  t.field({
    type: ObservationsResult,
    authScopes: { may: decides },
    description:
      "Accepts submitted versions; verdicts count them from now on. A department on its own targets, Labour the other departments' entries, the leader Labour's.",
    args: { input: t.arg({ type: ObservationsInput, required: true }) },
    resolve: (_root, { input }, context) => take('accept', input, context),
  }),
);

builder.mutationField('returnObservations', (t) =>
  t.field({
    type: ObservationsResult,
    authScopes: { may: returns },
    description: 'Returns submitted versions with a note: whoever may accept them, and the chair of the commune.',
    args: { input: t.arg({ type: ReturnObservationsInput, required: true }) },
    resolve: (_root, { input }, context) => take('return', input, context),
  }),
);
