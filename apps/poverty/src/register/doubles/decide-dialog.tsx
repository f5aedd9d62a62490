import { Radio, Stack, Text } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../gql/index.ts';
import { EventDialog } from '../events/event-dialog.tsx';
import { EventNote, noteOf } from '../events/event-note.tsx';
import type { RecordedEvent } from '../events/life-event-outcome.ts';
import { useSuccession } from '../events/use-succession.tsx';
import { relationWords } from '../words/person-words.ts';
import type { DoubleSide, PossibleDouble } from './possible-doubles.ts';

const decideDocument = graphql(`
  mutation DecideDialog($input: DecideDoubleInput!, $language: Language!) {
    result: decideDouble(input: $input) {
      ...DecideDoubleOutcome
    }
  }
`);

interface Props {
  readonly pair: PossibleDouble;
  readonly same: boolean;
  readonly recorded: (event: RecordedEvent) => void;
  readonly apart: () => void;
  readonly close: () => void;
  readonly reload: () => unknown;
}

/** A decision on a pair: of one person, which row stays; of two, that the pair is not shown again. */
export function DecideDialog({ pair, same, ...page }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { one, other } = pair;
  const [keep, setKeep] = useState('');
  const [note, setNote] = useState('');
  const leaves = keep === one.member.id ? other : keep === other.member.id ? one : undefined;
  const succession = useSuccession(same && leaves ? leaves.household : undefined, leaves ? [leaves.member.id] : []);
  const row = ({ member, household }: DoubleSide, name: string) =>
    t`${name}: ${member.name} – ${_(relationWords[member.relation])}, hộ ${household.head} (${household.code}), ${household.hamlet}, ${household.administrativeUnit.name}`;
  const households = one.household.id === other.household.id ? [one.household] : [one.household, other.household];
  return (
    <EventDialog
      {...page}
      document={decideDocument}
      title={same ? t`Cùng một người` : t`Hai người khác nhau`}
      action={same ? t`Giữ một bản ghi` : t`Ghi là hai người`}
      input={(revisionOf) =>
        same && !keep
          ? undefined
          : {
              one: one.member.id,
              other: other.member.id,
              same,
              households: households.map((household) => ({ household: household.id, basedOn: revisionOf(household) })),
              ...(same ? { keep } : {}),
              ...succession.input,
              ...noteOf(note),
            }
      }
    >
      {same ? (
        <>
          <Radio.Group
            label={t`Giữ bản ghi nào`}
            description={t`Bản ghi kia rời hộ của nó. Không mất gì: hoàn tác được.`}
            required
            value={keep}
            onChange={setKeep}
            data-field="keep"
          >
            <Stack gap={4} mt={4}>
              <Radio value={one.member.id} label={row(one, t`A`)} required />
              <Radio value={other.member.id} label={row(other, t`B`)} required />
            </Stack>
          </Radio.Group>
          {succession.fields}
        </>
      ) : (
        <>
          <Text size="sm">{row(one, t`A`)}</Text>
          <Text size="sm">{row(other, t`B`)}</Text>
          <Text size="sm" c="dimmed">
            <Trans>Sổ không đổi; cặp này không hiện lại trong danh sách.</Trans>
          </Text>
        </>
      )}
      <EventNote value={note} onChange={setNote} />
    </EventDialog>
  );
}
