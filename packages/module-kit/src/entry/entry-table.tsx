import { Button, EmptyState, type EntryChange, EntryGrid, type EntryGridHandle, type EntryPlace, Group, Notice, printClass } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type DraftCell, editedCell, observationKey, saysNothingNew, withCells, withoutCells } from '../drafts/draft.ts';
import { useDraft } from '../drafts/use-draft.ts';
import { useDisplay } from '../language/use-display.ts';
import { useParseNumber } from '../language/use-parse-number.ts';
import { useSignedIn } from '../session/session-context.tsx';
import { FailureState } from '../states/failure-state.tsx';
import { FailureText } from '../states/failure-text.tsx';
import { Loading } from '../states/loading.tsx';
import { CellHistory } from './cell-history.tsx';
import { ConflictList } from './conflict-list.tsx';
import { entryCells } from './entry-cells.ts';
import { entryColumn } from './entry-columns.ts';
import { entryRows } from './entry-rows.ts';
import { ExcelActions } from './excel-actions.tsx';
import type { MeasureGroup } from './measure-groups.ts';
import { standardOfYear } from './poverty-standards.ts';
import { SaveLine } from './save-line.tsx';
import { StateActions } from './state-actions.tsx';
import { useEntryLabels } from './use-entry-labels.ts';
import { useEntryProblems } from './use-entry-problems.ts';
import { useFillingUnits } from './use-filling-units.ts';
import { useObservationTable } from './use-observation-table.ts';
import { useOrganisations } from './use-organisations.ts';
import { useSave } from './use-save.ts';

interface Props {
  /** Title and choices of the page; the buttons stand on the same line. */
  readonly head: ReactNode;
  readonly module: string | null;
  readonly group: MeasureGroup;
  readonly year: number;
  readonly standard: string;
}

/** One table: the grid with its drafts, saves, states, history, conflicts, and its way out to Excel and back. */
export function EntryTable({ head, module, group, year, standard }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { session, units, plan } = useSignedIn();
  const grid = useRef<EntryGridHandle>(null);
  const [selected, setSelected] = useState<readonly EntryPlace[]>([]);
  const [history, setHistory] = useState<EntryPlace>();
  const [draft, change] = useDraft(module ?? 'other-departments', year);
  const table = useObservationTable(
    group.measures.map(({ id }) => id),
    year,
  );
  const organisations = useOrganisations(year, group.rows === 'organisation');
  const { save, busy, result, forget } = useSave({ year, draft, change, measures: group.measures, now: table.now });
  const problems = useEntryProblems(draft, group.measures, table.now, result);
  const parseNumber = useParseNumber();
  const labels = useEntryLabels();

  const filling = useFillingUnits(year);
  const fillingUnits = useMemo(() => filling.units ?? new Map<string, string>(), [filling.units]);
  const rows = useMemo(
    () => entryRows(group, session, { units, organisations, area: plan.area, fillingUnits }),
    [group, session, units, organisations, plan.area, fillingUnits],
  );
  const standardOf = (measure: { readonly byStandard: boolean }) => (measure.byStandard ? standard : null);
  const words = { percent: '%', quotient: t`bình quân`, atLevel: (count: number, level: string) => t`${count} ở ${level}`, number };
  const columns = group.measures.map((measure) => entryColumn(measure, words));
  const cells = entryCells({
    rows,
    group,
    session,
    now: table.now,
    before: table.before,
    draft,
    standardOf,
    standardBefore: (measure) => (measure.byStandard ? (standard === standardOfYear(year) ? standardOfYear(year - 1) : standard) : null),
    fillingUnits,
    problems: new Map(problems.map(({ key, message }) => [key, message])),
  });

  const withoutGrid = (content: ReactNode) => (
    <>
      <div className="page-head">{head}</div>
      {content}
    </>
  );
  if (table.error && !table.loaded) return withoutGrid(<FailureState error={table.error} again={table.refetch} />);
  if (filling.error && !filling.units) return withoutGrid(<FailureState error={filling.error} again={filling.refetch} />);
  if (!table.loaded || !filling.units) return withoutGrid(<Loading height={480} />);
  if (rows.length === 0) {
    return withoutGrid(
      <EmptyState title={t`Bảng này không có dòng nào của đơn vị`}>
        <Trans>Chọn bảng khác, hoặc xem kết quả chung ở Bảng điều hành.</Trans>
      </EmptyState>,
    );
  }

  const keyAt = ({ row, column }: EntryPlace) =>
    observationKey(column, row, standardOf(group.measures.find(({ id }) => id === column) ?? { byStandard: false }));
  const edit = (changes: readonly EntryChange[]) =>
    change((current) =>
      changes.reduce((next, { row, column, field, value, unread }) => {
        const measure = group.measures.find(({ id }) => id === column);
        const standardHere = standardOf(measure ?? { byStandard: false });
        const key = observationKey(column, row, standardHere);
        const stored = table.now.get(key);
        const cell: DraftCell = next.cells[key] ?? { measure: column, row, standard: standardHere, values: {}, unread: {}, basedOn: stored?.id ?? null };
        const edited = editedCell(cell, field, value, unread);
        return saysNothingNew(edited, stored) ? withoutCells(next, [key]) : withCells(next, [edited]);
      }, current),
    );
  const here = Object.keys(draft.cells).filter((key) => group.measures.some(({ id }) => id === draft.cells[key]?.measure));
  const observationAt = (place: EntryPlace) => table.now.get(keyAt(place));
  const places = selected.length > 1 ? selected : rows.flatMap((row) => group.measures.map((measure) => ({ row: row.id, column: measure.id })));
  const label = (place: EntryPlace) =>
    `${rows.find(({ id }) => id === place.row)?.label ?? place.row}, ${group.measures.find(({ id }) => id === place.column)?.name ?? place.column}`;

  return (
    <>
      <div className="page-head">
        {head}
        <Group gap="xs" ml="auto" className={printClass.hidden}>
          <Button
            size="xs"
            onClick={() => void save()}
            loading={busy}
            disabled={here.length === 0 || problems.some(({ key }) => Object.keys(draft.cells[key]?.unread ?? {}).length > 0)}
          >
            {here.length ? <Trans>Lưu {here.length} ô</Trans> : <Trans>Lưu</Trans>}
          </Button>
          <StateActions
            observations={places.flatMap((place) => observationAt(place) ?? [])}
            chosen={selected.length > 1}
            unsaved={here.length > 0}
            label={(observation) => label({ row: observation.row, column: observation.measure })}
          />
          <ExcelActions measures={group.measures} year={year} merged={() => void table.refetch()} />
        </Group>
      </div>
      {result?.outcome.kind === 'failed' ? (
        <div className="above-grid" role="alert">
          <Notice tone="brick" title={t`Chưa gửi được, số đã gõ vẫn còn`}>
            <FailureText failure={result.outcome.failure} />
          </Notice>
        </div>
      ) : null}
      {result?.outcome.kind === 'conflicts' ? (
        <ConflictList
          conflicts={result.outcome.conflicts}
          cells={result.cells}
          measures={group.measures}
          label={label}
          change={change}
          done={forget}
          focus={(place) => grid.current?.focusCell(place.row, place.column)}
        />
      ) : null}
      <EntryGrid
        ref={grid}
        rows={rows}
        columns={columns}
        cells={cells}
        caption={`${group.name}, ${year}`}
        rowHead={group.rows === 'organisation' ? t`Tổ chức` : t`Xã, thị trấn`}
        parseNumber={parseNumber}
        format={(value) => number(value, 6)}
        onChange={edit}
        onSave={() => void save()}
        onCellAction={setHistory}
        onSelectionChange={setSelected}
        problems={problems}
        labels={labels}
      >
        <SaveLine result={result} waiting={here.length} />
      </EntryGrid>
      <CellHistory
        observation={history ? observationAt(history) : undefined}
        measure={group.measures.find(({ id }) => id === history?.column)}
        title={history ? label(history) : ''}
        opened={history !== undefined}
        close={() => setHistory(undefined)}
        actions={
          <StateActions
            observations={history ? [observationAt(history) ?? []].flat() : []}
            chosen
            unsaved={here.length > 0}
            label={(observation) => label({ row: observation.row, column: observation.measure })}
          />
        }
      />
    </>
  );
}
