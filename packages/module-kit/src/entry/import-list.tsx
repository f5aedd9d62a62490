import { useQuery } from '@apollo/client/react';
import { Button, Modal, ScrollArea, Table, Text } from '@bac-thang/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useDisplay } from '../language/use-display.ts';
import { FailureState } from '../states/failure-state.tsx';
import { Loading } from '../states/loading.tsx';
import { importListDocument } from './import-batch.ts';

const importWords: Readonly<Record<'CHECKED' | 'MERGED' | 'UNDONE', MessageDescriptor>> = {
  CHECKED: msg`mới kiểm tra, chưa ghi`,
  MERGED: msg`đã ghi`,
  UNDONE: msg`đã hoàn tác`,
};

interface Props {
  readonly measures: readonly string[];
  readonly year: number;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** Own earlier imports of this table and year, newest first; each opens with what it changed and its undoing. */
export function ImportList({ measures, year, open, close }: Props) {
  const { t } = useLingui();
  return (
    <Modal opened onClose={close} size="xl" title={<Trans>Các lần nhập từ Excel của bạn</Trans>} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      <Imports measures={measures} year={year} open={open} />
    </Modal>
  );
}

function Imports({ measures, year, open }: Omit<Props, 'close'>) {
  const { i18n } = useLingui();
  const { moment } = useDisplay();
  const { data, error, refetch } = useQuery(importListDocument, { fetchPolicy: 'network-only' });
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={160} />;
  const batches = data.imports.nodes.filter((batch) => batch.year === year && batch.measures.some((id) => measures.includes(id)));
  if (batches.length === 0) {
    return (
      <Text size="sm">
        <Trans>Chưa có lần nhập nào cho bảng này trong năm {year}.</Trans>
      </Text>
    );
  }
  return (
    <ScrollArea.Autosize mah="60vh" type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Tệp</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Kết quả</Trans>
            </Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Td className="import-file">
                {batch.fileName}
                <Text size="xs" c="dimmed">
                  {moment(batch.recordedAt)}
                </Text>
              </Table.Td>
              <Table.Td>
                {batch.state === 'CHECKED' && batch.problemCount > 0 ? <Trans>{batch.problemCount} lỗi, chưa ghi</Trans> : i18n._(importWords[batch.state])}
                <Text size="xs" c="dimmed">
                  <Plural value={batch.changes} other="# ô thay đổi" />
                </Text>
              </Table.Td>
              <Table.Td>
                <Button size="compact-xs" variant="default" onClick={() => open(batch.id)}>
                  {batch.undoable ? <Trans>Xem, hoàn tác</Trans> : <Trans>Xem</Trans>}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
