import { Button, Group, Modal, SegmentedControl } from '@mantine/core';
import { cellKey, type EntryCells, type EntryRow } from './entry-cell.ts';
import type { EntryLeaf } from './entry-column.ts';
import type { PastePreviewLabels } from './entry-labels.ts';
import { type FormatEntry, valueText } from './entry-text.ts';
import type { PasteItem, PasteMode, PastePlan } from './paste-plan.ts';

export interface PastePreviewProps {
  readonly plan: PastePlan;
  readonly rows: readonly EntryRow[];
  readonly leaves: readonly EntryLeaf[];
  readonly cells: EntryCells;
  readonly rowHead: string;
  readonly format: FormatEntry;
  readonly labels: PastePreviewLabels;
  readonly onMode: (mode: PasteMode) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

const inOrder = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
const leafName = (leaf: EntryLeaf | undefined) => (leaf ? `${leaf.column.label}${leaf.label ? ` · ${leaf.label}` : ''}` : '');

/** What a pasted block would do, before it does it: each cell with its old and its new value, and all that is refused by name. */
export function PastePreview({ plan, rows, leaves, cells, rowHead, format, labels, onMode, onApply, onCancel }: PastePreviewProps) {
  const count = (outcome: PasteItem['outcome']) => plan.items.filter((item) => item.outcome === outcome).length;
  const counts = { write: count('write'), clear: count('clear'), same: count('same'), refused: count('refused') };
  const placed = plan.items.flatMap((item) => (item.to ? [{ ...item, to: item.to }] : []));
  const usedRows = inOrder(placed.map((item) => item.to.row));
  const usedLeaves = inOrder(placed.map((item) => item.to.leaf));
  const refused = plan.items.filter((item) => item.outcome === 'refused' && item.refusal !== 'computed');
  const cell = (row: number, leafIndex: number) => {
    const item = placed.find(({ to }) => to.row === row && to.leaf === leafIndex);
    const leaf = leaves[leafIndex];
    if (!item || !leaf) return <td key={leafIndex} />;
    const before = leaf.field === 'ratio' ? undefined : valueText(cells.get(cellKey(rows[row]?.id ?? '', leaf.column.id))?.[leaf.field], leaf.column, format);
    const after = item.outcome === 'refused' ? item.text : item.outcome === 'clear' ? labels.cleared : (valueText(item.value, leaf.column, format) ?? '–');
    return (
      <td key={leafIndex} className={`bt-paste-${item.outcome}`}>
        {item.outcome === 'refused' && <span aria-hidden="true">✖ </span>}
        {after}
        {before !== undefined && item.outcome !== 'same' && (
          <del>
            <span className="bt-hidden">{labels.before} </span>
            {before}
          </del>
        )}
      </td>
    );
  };
  return (
    <Modal opened onClose={onCancel} title={labels.title} size="xl" closeButtonProps={{ 'aria-label': labels.cancel }}>
      <p className="bt-paste-summary">{labels.summary(counts)}</p>
      {plan.hasNames && (
        <SegmentedControl
          aria-label={labels.mode}
          size="xs"
          value={plan.mode}
          onChange={(mode) => onMode(mode as PasteMode)}
          data={[
            { value: 'names', label: labels.byNames },
            { value: 'position', label: labels.byPosition },
          ]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="bt-paste-scroll" tabIndex={0} aria-label={labels.title}>
        <table className="bt-paste-table">
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {usedLeaves.map((leaf) => (
                <th key={leaf} scope="col">
                  {leafName(leaves[leaf])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {usedRows.map((row) => (
              <tr key={row}>
                <th scope="row">{rows[row]?.label}</th>
                {usedLeaves.map((leaf) => cell(row, leaf))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {refused.length > 0 && (
        <div className="bt-paste-refused">
          <strong>{labels.refusedTitle}</strong>
          <ul>
            {refused.map((item) => (
              <li key={`${item.from.row}:${item.from.column}`}>
                «{item.text}»{item.to && ` → ${rows[item.to.row]?.label}, ${leafName(leaves[item.to.leaf])}`}:{' '}
                {item.problem ?? (item.refusal && labels.refusals[item.refusal])}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onCancel}>
          {labels.cancel}
        </Button>
        <Button onClick={onApply} disabled={counts.write + counts.clear === 0} data-autofocus>
          {labels.apply(counts.write + counts.clear)}
        </Button>
      </Group>
    </Modal>
  );
}
