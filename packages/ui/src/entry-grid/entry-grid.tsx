import { useMediaQuery } from '@mantine/hooks';
import { useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ClipboardBlock } from './clipboard-block.ts';
import { type EntryField, entryLeaves } from './entry-column.ts';
import { EntryForm } from './entry-form.tsx';
import { EntryProblems } from './entry-problems.tsx';
import type { EntryGridProps } from './entry-props.ts';
import { EntryTable } from './entry-table.tsx';
import type { GridRange } from './grid-navigation.ts';
import { type PasteMode, type PastePlan, planPaste } from './paste-plan.ts';
import { PastePreview } from './paste-preview.tsx';
import { type ProposedEdit, useEntryEdits } from './use-entry-edits.ts';

interface PendingPaste {
  readonly block: ClipboardBlock;
  readonly range: GridRange;
  readonly mode: PasteMode | undefined;
}

/**
 * A spreadsheet that knows the rules: rows are units, columns measures. It holds the selection, what is being typed and the
 * history of edits; the values are the caller's.
 */
export function EntryGrid(props: EntryGridProps) {
  const { rows, columns, cells, parseNumber, problems = [], labels, layout = 'auto' } = props;
  const leaves = useMemo(() => entryLeaves(columns), [columns]);
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const edits = useEntryEdits(props);
  const [paste, setPaste] = useState<PendingPaste>();
  const pastedInto = useRef<HTMLElement>(null);
  const focusCell = useRef<(row: string, column: string, field?: EntryField) => void>(null);
  const go = (row: string, column: string, field?: EntryField) => focusCell.current?.(row, column, field);
  useImperativeHandle(props.ref, () => ({ focusCell: go, undo: edits.undo, redo: edits.redo }));

  const planOf = ({ block, range, mode }: PendingPaste) => planPaste({ block, range, mode, rows, leaves, cells, parseNumber });
  const apply = (plan: PastePlan) =>
    edits.edit(
      plan.items.flatMap(({ to, outcome, value }): ProposedEdit[] => {
        const [row, leaf] = [to && rows[to.row], to && leaves[to.leaf]];
        return row && leaf && leaf.field !== 'ratio' && (outcome === 'write' || outcome === 'clear')
          ? [{ row: row.id, column: leaf.column.id, field: leaf.field, after: { value } }]
          : [];
      }),
    );
  const onPasteBlock = (block: ClipboardBlock, range: GridRange) => {
    const pending = { block, range, mode: undefined };
    const plan = planOf(pending);
    const harmless = plan.items.length === 1 && plan.items[0]?.outcome === 'write';
    if (harmless) apply(plan);
    else if (props.onPastePreview) props.onPastePreview(plan, () => apply(plan));
    else {
      pastedInto.current = document.activeElement as HTMLElement | null;
      setPaste(pending);
    }
  };
  const closePaste = () => {
    setPaste(undefined);
    // After the dialogue has gone: its focus trap would take the focus back.
    setTimeout(() => pastedInto.current?.focus());
  };
  const form = layout === 'form' || (layout === 'auto' && narrow);
  const plan = paste && planOf(paste);
  return (
    <div className="bt-entry">
      {form ? (
        <EntryForm {...props} edits={edits} focusRef={focusCell} />
      ) : (
        <EntryTable {...props} edits={edits} focusRef={focusCell} onPasteBlock={onPasteBlock} />
      )}
      <EntryProblems title={labels.problems(problems.length)} problems={problems} rows={rows} columns={columns} onGo={go} />
      {props.children && <div className="bt-entry-foot">{props.children}</div>}
      {paste && plan && (
        <PastePreview
          plan={plan}
          rows={rows}
          leaves={leaves}
          cells={cells}
          rowHead={props.rowHead}
          format={props.format}
          labels={labels.paste}
          onMode={(mode) => setPaste({ ...paste, mode })}
          onApply={() => {
            apply(plan);
            closePaste();
          }}
          onCancel={closePaste}
        />
      )}
    </div>
  );
}
