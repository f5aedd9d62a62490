import { Alert, List, ScrollArea, Table, Text } from '@bac-thang/ui';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useDisplay } from '../language/use-display.ts';
import { useUnitName } from '../session/session-context.tsx';
import type { EntryMeasure } from './entry-measure.ts';
import type { ImportBatch, ImportFinding } from './import-batch.ts';
import { valueText } from './value-text.ts';

/** What was read: problems with their cells and cures first, notes, then each change with what stands there now. */
export function ImportReport({ batch, measures, children }: { batch: ImportBatch; measures: readonly EntryMeasure[]; children?: ReactNode }) {
  return (
    <>
      <Text size="sm" mb="xs">
        <strong>{batch.fileName}</strong>: <Plural value={batch.rows} other="# dòng đọc được" />, <Plural value={batch.changes} other="# ô thay đổi" />.
      </Text>
      {children}
      {batch.problems.length ? (
        <Alert
          color="brick"
          role="alert"
          mb="sm"
          title={
            <Trans>
              <Plural value={batch.problems.length} other="# lỗi" />; sửa trong tệp rồi nhập lại, chưa ô nào bị ghi
            </Trans>
          }
        >
          <Findings findings={batch.problems} />
        </Alert>
      ) : null}
      {batch.notes.length ? (
        <Alert color="rice" mb="sm" title={<Trans>Cần biết</Trans>}>
          <Findings findings={batch.notes} />
        </Alert>
      ) : null}
      {batch.preview.length ? <Preview batch={batch} measures={measures} /> : null}
    </>
  );
}

const placeOf = ({ sheet, cell }: ImportFinding): string => [sheet, cell].filter(Boolean).join('!');

function Findings({ findings }: { findings: readonly ImportFinding[] }) {
  return (
    <ScrollArea.Autosize mah={240} type="auto" viewportProps={{ tabIndex: 0 }}>
      <List size="sm">
        {findings.map((finding) => (
          <List.Item key={`${placeOf(finding)}${finding.code}${finding.message}`}>
            {placeOf(finding) ? <strong>{placeOf(finding)}: </strong> : null}
            {finding.message} {finding.cure}
          </List.Item>
        ))}
      </List>
    </ScrollArea.Autosize>
  );
}

function Preview({ batch, measures }: { batch: ImportBatch; measures: readonly EntryMeasure[] }) {
  const { number } = useDisplay();
  const unitName = useUnitName();
  const text = (values: Parameters<typeof valueText>[0], id: string) => {
    const measure = measures.find((each) => each.id === id);
    return (measure && valueText(values, measure, (value) => number(value, 6))) ?? '–';
  };
  return (
    <ScrollArea.Autosize mah={320} type="auto" viewportProps={{ tabIndex: 0 }}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Ô</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Đơn vị</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Chỉ số</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Hiện có</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Sẽ ghi</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batch.preview.map((change) => (
            <Table.Tr key={`${change.measure}/${change.administrativeUnit}/${change.organisation}`}>
              <Table.Td>{change.cell}</Table.Td>
              <Table.Td>{unitName(change.administrativeUnit ?? change.organisation ?? '')}</Table.Td>
              <Table.Td>{measures.find(({ id }) => id === change.measure)?.name ?? change.measure}</Table.Td>
              <Table.Td className="bt-figures">{text(change.before, change.measure)}</Table.Td>
              <Table.Td className="bt-figures">
                <strong>{text(change.after, change.measure)}</strong>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
