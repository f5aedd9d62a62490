import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { UiProvider } from '../theme/ui-provider.tsx';
import { cellKey, type EntryCell } from './entry-cell.ts';
import type { EntryColumn } from './entry-column.ts';
import { EntryGrid } from './entry-grid.tsx';
import type { EntryGridLabels } from './entry-labels.ts';
import type { EntryGridProps } from './entry-props.ts';

const x = () => 'x';
// Every word of the grid is an x here, so that a word of its own would be seen.
const labels: EntryGridLabels = {
  sum: 'x',
  sumOf: (reported, expected) => `x ${reported}/${expected}`,
  states: { DRAFT: 'x', SUBMITTED: 'x', ACCEPTED: 'x', RETURNED: 'x' },
  notEntered: 'x',
  previous: (text) => `x ${text}`,
  readOnly: 'x',
  computed: 'x',
  unsaved: 'x',
  empty: 'x',
  help: 'x',
  problems: x,
  cellAction: 'x',
  note: 'x',
  form: { byRow: 'x', byColumn: 'x', arrange: 'x', choose: 'x', previous: 'x', next: 'x' },
  paste: {
    title: 'x',
    summary: x,
    byNames: 'x',
    byPosition: 'x',
    mode: 'x',
    before: 'x',
    cleared: 'x',
    refusedTitle: 'x',
    refusals: { 'read-only': 'x', computed: 'x', outside: 'x', 'not-a-number': 'x', 'no-such-level': 'x', 'no-such-row': 'x', 'no-such-column': 'x' },
    apply: x,
    cancel: 'x',
  },
};
const columns: EntryColumn[] = [
  {
    id: 'grade-1',
    label: 'x1',
    kind: 'share',
    numeratorLabel: 'x2',
    denominatorLabel: 'x3',
    ratioLabel: '%',
    // 1 decimal, comma; nothing for a part above its whole.
    ratio: (n, d) => (n > d ? undefined : ((100 * n) / d).toFixed(1).replace('.', ',')),
  },
  { id: 'rooms', label: 'x4', kind: 'quantity' },
];
const cells = new Map<string, EntryCell>([
  [cellKey('a', 'grade-1'), { numerator: 97, denominator: 100, previous: { numerator: 9, denominator: 10 }, state: 'RETURNED', note: 'x' }],
  [cellKey('b', 'grade-1'), { numerator: 45, denominator: 38, state: 'SUBMITTED', dirty: true }],
  [cellKey('a', 'rooms'), { quantity: 0, readOnly: true, state: 'ACCEPTED' }],
]);
const render = (more: Partial<EntryGridProps> = {}) =>
  renderToStaticMarkup(
    createElement(
      UiProvider,
      { colorScheme: 'light', children: undefined },
      createElement(EntryGrid, {
        rows: [
          { id: 'a', label: 'xa' },
          { id: 'b', label: 'xb' },
        ],
        columns,
        cells,
        caption: 'x',
        rowHead: 'x',
        parseNumber: (text) => ({ value: Number(text) }),
        format: String,
        onChange: () => {},
        layout: 'table',
        labels,
        problems: [{ row: 'b', column: 'grade-1', field: 'numerator', message: 'x' }],
        onCellAction: () => {},
        ...more,
      }),
    ),
  );
const cellAt = (html: string, place: string) => html.match(new RegExp(`<td[^>]*data-place="${place}".*?</td>`))?.[0] ?? '';

describe('the grid as a table', () => {
  it('shows the computed share, and "–" where a part exceeds its whole', () => {
    expect(cellAt(render(), '0:2')).toContain('97,0');
    expect(cellAt(render(), '1:2')).toContain('–');
  });
  it('shows a missing value as "–" with its words, and a zero as zero', () => {
    expect(cellAt(render(), '1:3')).toMatch(/–.*x/);
    expect(cellAt(render(), '0:3')).toContain('>0<');
  });
  it('shows last year’s value and the sign of the state, and speaks both', () => {
    const cell = cellAt(render(), '0:0');
    expect(cell).toContain('data-status="RETURNED"');
    expect(cell).toContain('x; x 9');
  });
  it('marks the field that is wrong and no other', () => {
    expect(cellAt(render(), '1:0')).toContain('aria-invalid="true"');
    expect(cellAt(render(), '1:1')).not.toContain('aria-invalid');
  });
  it('closes what is computed and what may not be changed', () => {
    expect(cellAt(render(), '0:2')).toContain('aria-readonly="true"');
    expect(cellAt(render(), '0:3')).toContain('aria-readonly="true"');
    expect(cellAt(render(), '0:0')).not.toContain('aria-readonly');
  });
  it('says over how many units each sum goes', () => {
    const foot = render().match(/<tfoot>.*<\/tfoot>/)?.[0];
    expect(foot).toContain('x 2/2');
    expect(foot).toContain('x 1/2');
    expect(foot).toContain('>142<');
  });
  it('has one stop of the Tab key', () => expect(render().match(/<td[^>]*tabindex="0"/g)).toHaveLength(1));
});

describe.each(['table', 'form'] as const)('the words of the %s', (layout) => {
  it('are the caller’s alone', () => {
    const texts = render({ layout })
      .replace(/<style.*?<\/style>/gs, '')
      .replace(/<[^>]+>/g, ' ');
    expect(texts.match(/\p{L}+/gu)?.filter((word) => !/^x[ab]?$/.test(word))).toEqual([]);
  });
});

it('shows as a form every field of one unit with a label of its own', () => {
  const html = render({ layout: 'form' });
  const labelled = [...html.matchAll(/<label for="([^"]+)"[^>]*>[^<]+<\/label><(?:input|output) id="([^"]+)"/g)];
  expect(labelled).toHaveLength(3);
  expect(labelled.every(([, names, field]) => names === field)).toBe(true);
});
