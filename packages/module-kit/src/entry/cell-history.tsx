import { useQuery } from '@apollo/client/react';
import { Drawer, Group, Table, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql } from '../gql/index.ts';
import { useDisplay } from '../language/use-display.ts';
import { FailureState } from '../states/failure-state.tsx';
import { Loading } from '../states/loading.tsx';
import { StateMark } from '../targets/status-words.tsx';
import { type ValueShape, valueText } from './value-text.ts';

const historyDocument = graphql(`
  query CellHistory($id: ID!) {
    observationHistory(id: $id) {
      observation
      version
      action
      state
      numerator
      denominator
      quantity
      level
      note
      byName
      post
      at
    }
  }
`);

interface Props {
  readonly observation: { readonly id: string } | undefined;
  readonly measure: ValueShape | undefined;
  readonly title: string;
  readonly opened: boolean;
  readonly close: () => void;
  /** What may be done with this cell alone. */
  readonly actions?: ReactNode;
}

/** One cell's story: who entered, submitted, accepted or returned what, newest first. */
export function CellHistory({ observation, measure, title, opened, close, actions }: Props) {
  const { t } = useLingui();
  return (
    <Drawer opened={opened} onClose={close} position="right" size="md" title={title} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      {observation && measure ? (
        <>
          <Group gap="xs" mb="sm">
            {actions}
          </Group>
          <Entries id={observation.id} measure={measure} />
        </>
      ) : (
        <Text size="sm">
          <Trans>Ô này chưa có số liệu nào được lưu.</Trans>
        </Text>
      )}
    </Drawer>
  );
}

function Entries({ id, measure }: { id: string; measure: ValueShape }) {
  const { number, moment } = useDisplay();
  const { data, error, refetch } = useQuery(historyDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={192} />;
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Trans>Bản</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Số liệu</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Trạng thái</Trans>
          </Table.Th>
          <Table.Th>
            <Trans>Ai, khi nào</Trans>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {data.observationHistory.map((entry) => (
          <Table.Tr key={`${entry.observation}/${entry.action}/${entry.at}`}>
            <Table.Td>{entry.version}</Table.Td>
            <Table.Td className="bt-figures">{valueText(entry, measure, (value) => number(value, 6)) ?? <Trans>trống</Trans>}</Table.Td>
            <Table.Td>
              <StateMark state={entry.state} size="small" />
              {entry.note ? (
                <Text size="xs" fs="italic">
                  {entry.note}
                </Text>
              ) : null}
            </Table.Td>
            <Table.Td>
              {entry.byName}
              <Text size="xs" c="dimmed">
                {moment(entry.at)}
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
