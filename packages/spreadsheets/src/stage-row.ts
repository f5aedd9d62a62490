import { cellName } from './cell-name.ts';
import type { Column, Importer, StagedValue } from './importer.ts';
import type { LocatedHeadings } from './locate-headings.ts';
import type { Note, Place, Problem } from './problem.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { type Fault, readValue } from './read-value.ts';
import { isTotalRow, numbersColumns, repeatsHeads } from './row-kind.ts';
import type { Recogniser } from './unit-recogniser.ts';
import { cellText } from './workbook.ts';

export interface StagedRow {
  readonly sheet: string;
  /** As Excel counts. */
  readonly row: number;
  /** The row is hidden in the file; it is imported all the same. */
  readonly hidden: boolean;
  /** Code of the row's unit, when the importer has unit columns and they were understood. */
  readonly unit?: string;
  /** By column key. `null` is an empty cell; a key is absent when its cell has a problem or the file has no such column. */
  readonly values: Readonly<Record<string, StagedValue>>;
  /** By column key, where the value stands: "D7". */
  readonly cells: Readonly<Record<string, string>>;
}

export type RowReading =
  | { readonly kind: 'row'; readonly row: StagedRow }
  | { readonly kind: 'total'; readonly row: number; readonly values: Readonly<Record<string, StagedValue>> }
  /** Blank, or left out with a note. */
  | undefined;

interface At {
  readonly column: Column;
  readonly index: number;
}

/** Reads the rows of one located table, one by one; what it finds wrong goes into `problems` and `notes`. */
export class RowReader {
  private readonly importer: Importer;
  private readonly located: LocatedHeadings;
  private readonly recogniser: Recogniser | undefined;
  private readonly units: readonly At[];
  private readonly plain: readonly At[];
  readonly problems: Problem[] = [];
  readonly notes: Note[] = [];

  constructor(importer: Importer, located: LocatedHeadings, at: ReadonlyMap<string, number>, recogniser: Recogniser | undefined) {
    const needed = importer.columns.some(({ type }) => type === 'unit');
    if (needed && !recogniser) throw new RangeError(`importer ${importer.id} has unit columns and needs a recogniser`);
    const mapped = importer.columns.flatMap((column): At[] => {
      const index = at.get(column.key);
      return index === undefined ? [] : [{ column, index }];
    });
    this.importer = importer;
    this.located = located;
    this.recogniser = needed ? recogniser : undefined;
    this.units = mapped.filter(({ column }) => column.type === 'unit');
    this.plain = mapped.filter(({ column }) => column.type !== 'unit');
  }

  /** @param row 0-based. */
  read(row: number): RowReading {
    const { sheet } = this.located;
    const columns = [...this.units, ...this.plain].map(({ index }) => index);
    if (!columns.some((index) => sheet.cell(row, index))) return undefined;
    if (numbersColumns(this.located, row, columns))
      return this.leaveOut(row, 'column-numbers', 'Hàng đánh số cột được bỏ qua.', 'The row that numbers the columns is left out.');
    if (repeatsHeads(this.located, row, columns))
      return this.leaveOut(row, 'heads-repeated', 'Hàng lặp lại tiêu đề được bỏ qua.', 'A row repeating the heads is left out.');
    const unit = this.recogniser && readUnit(this.recogniser, new Map(this.units.map(({ index }) => [index, sheet.shown(row, index)?.cell])));
    const labels = (this.units.length > 0 ? this.units : this.plain).map(({ index }) => index);
    if (unit?.kind === 'total' || isTotalRow(this.located, row, Math.max(0, ...labels), this.recogniser)) {
      this.leaveOut(row, 'total-row', 'Hàng tổng cộng không được nhập.', 'The total row is not imported.');
      const stated = this.plain.map(({ column, index }) => [column.key, readValue(column, sheet.cell(row, index))] as const);
      return { kind: 'total', row, values: Object.fromEntries(stated.flatMap(([key, reading]) => ('value' in reading ? [[key, reading.value]] : []))) };
    }
    // "Người lập biểu", "Ghi chú: …" below the table: words, not figures, and no unit of ours.
    const figures = this.plain.some(({ index }) => /\d/u.test(cellText(sheet.cell(row, index))));
    // A line of words merged over the table, such as the remarks of our own templates, is no row of anybody's: nothing to tell.
    if (unit && unit.kind !== 'unit' && !figures && sheet.isMerged(row) && columns.filter((index) => sheet.cell(row, index)).length <= 1) return undefined;
    if (unit && unit.kind !== 'unit' && !figures)
      return this.leaveOut(row, 'text-row', 'Hàng này không có số liệu của xã nào nên được bỏ qua.', 'This row holds no figures of a commune and is left out.');
    return { kind: 'row', row: this.stagedRow(row, unit) };
  }

  private stagedRow(row: number, unit: UnitReading | undefined): StagedRow {
    const { sheet } = this.located;
    const values: Record<string, StagedValue> = {};
    const cells = Object.fromEntries([...this.units, ...this.plain].map(({ column, index }) => [column.key, cellName(row, index)]));
    if (unit) this.putUnit(row, unit, values);
    for (const { column, index } of this.plain) {
      // A key cell merged over several rows counts for each of them; a figure merged over several rows would be counted twice.
      const cell = this.importer.keyColumns.includes(column.key) ? sheet.shown(row, index)?.cell : sheet.cell(row, index);
      const reading = readValue(column, cell);
      const where = this.place(row, index, column.key);
      const found = cell && { found: cellText(cell) };
      if ('fault' in reading) this.refuse(reading.fault, where, found);
      else if (reading.value === null && column.filled) this.refuse(mustBeFilled, where);
      else {
        values[column.key] = reading.value;
        if (reading.remark) this.notes.push({ ...reading.remark, ...where, ...found });
      }
    }
    this.check(row, values, cells);
    return { sheet: sheet.name, row: row + 1, hidden: sheet.hiddenRows.has(row), ...(unit?.kind === 'unit' && { unit: unit.unit.code }), values, cells };
  }

  private putUnit(row: number, reading: UnitReading, values: Record<string, StagedValue>): void {
    const first = this.units[0];
    if (reading.kind === 'fault') {
      const column = this.units.find(({ index }) => index === reading.at)?.column;
      const found = this.located.sheet.shown(row, reading.at);
      this.refuse(reading.fault, this.place(row, reading.at, column?.key), found && { found: cellText(found.cell) });
    } else if (reading.kind === 'none') this.refuse(noUnit, this.place(row, first?.index ?? 0, first?.column.key));
    else if (reading.kind === 'unit') {
      const { code, name } = reading.unit;
      for (const { column } of this.units) values[column.key] = code;
      if (reading.otherSpelling === undefined) return;
      const message = { vi: `Được hiểu là ${name} (${code}).`, en: `Taken for ${name} (${code}).` };
      this.notes.push({ code: 'unit-spelling', ...this.place(row, first?.index ?? 0, first?.column.key), found: reading.otherSpelling, message });
    }
  }

  private check(row: number, values: Readonly<Record<string, StagedValue>>, cells: Readonly<Record<string, string>>): void {
    for (const { id, columns, holds, message, cure } of this.importer.checks ?? []) {
      if (!columns.every((key) => key in values) || holds(values)) continue;
      const [first = ''] = columns;
      const found = columns.map((key) => `${cells[key]} = ${values[key] ?? '(trống)'}`).join('; ');
      this.problems.push({
        code: id,
        sheet: this.located.sheet.name,
        row: row + 1,
        ...(cells[first] !== undefined && { cell: cells[first] }),
        column: first,
        found,
        message,
        cure,
      });
    }
  }

  private place(row: number, index: number, column: string | undefined): Place {
    return { sheet: this.located.sheet.name, cell: cellName(row, index), row: row + 1, ...(column !== undefined && { column }) };
  }

  private refuse({ code, message, cure }: Fault, where: Place, found?: { readonly found: string }): void {
    this.problems.push({ code, ...where, ...found, message, cure });
  }

  private leaveOut(row: number, code: string, vi: string, en: string): undefined {
    const { sheet } = this.located;
    const texts = Array.from({ length: Math.min(sheet.columnCount, 12) }, (_, index) => cellText(sheet.cell(row, index), 40)).filter(Boolean);
    this.notes.push({ code, sheet: sheet.name, row: row + 1, found: texts.join(' | '), message: { vi, en } });
  }
}

const noUnit: Fault = {
  code: 'unit-missing',
  message: { vi: 'Hàng có số liệu nhưng không ghi xã, thị trấn.', en: 'The row has figures and no commune.' },
  cure: { vi: 'Ghi tên hoặc mã đơn vị, hoặc xoá hàng này.', en: 'Write the name or code of the commune, or delete the row.' },
};

const mustBeFilled: Fault = {
  code: 'value-missing',
  message: { vi: 'Ô này bắt buộc phải có nội dung.', en: 'This cell must be filled.' },
  cure: { vi: 'Điền nội dung vào ô.', en: 'Fill in the cell.' },
};
