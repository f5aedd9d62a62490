import { Alert, Button, Group, Table, UnstyledButton } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { type Draft, type DraftCell, observationKey, withCells, withoutCells } from '../drafts/draft.ts';
import { useDisplay } from '../language/use-display.ts';
import type { EntryMeasure } from './entry-measure.ts';
import type { RecordConflict } from './use-record-observations.ts';
import { valueText } from './value-text.ts';

interface Props {
  readonly conflicts: readonly RecordConflict[];
  /** The cells that were sent; a conflict names one by its index. */
  readonly cells: readonly DraftCell[];
  readonly measures: readonly EntryMeasure[];
  readonly label: (place: { readonly row: string; readonly column: string }) => string;
  readonly change: (change: (draft: Draft) => Draft) => Draft;
  readonly focus: (place: { readonly row: string; readonly column: string }) => void;
  readonly done: () => void;
}

/** Somebody was faster: both versions side by side, and the choice for each cell. Nothing was written. */
export function ConflictList({ conflicts, cells, measures, label, change, focus, done }: Props) {
  const { number, moment } = useDisplay();
  const sides = conflicts.flatMap(({ index, current }) => {
    const cell = cells[index];
    const measure = measures.find(({ id }) => id === cell?.measure);
    return cell && measure ? [{ cell, measure, current, key: observationKey(cell.measure, cell.row, cell.standard) }] : [];
  });
  const text = (values: Parameters<typeof valueText>[0], measure: EntryMeasure) => valueText(values, measure, (value) => number(value, 6));
  const keepMine = () => {
    change((draft) =>
      withCells(
        draft,
        sides.flatMap(({ key, current }) => (draft.cells[key] ? [{ ...draft.cells[key], basedOn: current?.id ?? null }] : [])),
      ),
    );
    done();
  };
  const takeTheirs = () => {
    change((draft) =>
      withoutCells(
        draft,
        sides.map(({ key }) => key),
      ),
    );
    done();
  };
  return (
    <Alert color="rice" role="alert" my="sm" title={<Trans>Có người vừa sửa các ô này; chưa ô nào bị ghi</Trans>}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Ô</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Bản mới trên máy chủ</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Số đang gõ</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sides.map(({ key, cell, measure, current }) => (
            <Table.Tr key={key}>
              <Table.Td>
                <UnstyledButton td="underline" onClick={() => focus({ row: cell.row, column: cell.measure })}>
                  {label({ row: cell.row, column: cell.measure })}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                {text(current, measure) ?? <Trans>trống</Trans>}
                {current ? ` (${current.recordedBy}, ${moment(current.recordedAt, new Date())})` : ''}
              </Table.Td>
              <Table.Td>{text({ ...current, ...cell.values }, measure) ?? <Trans>trống</Trans>}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group mt="xs">
        <Button size="xs" onClick={keepMine}>
          <Trans>Giữ số đang gõ (sau đó Lưu lại)</Trans>
        </Button>
        <Button size="xs" variant="default" onClick={takeTheirs}>
          <Trans>Lấy bản mới</Trans>
        </Button>
      </Group>
    </Alert>
  );
}
