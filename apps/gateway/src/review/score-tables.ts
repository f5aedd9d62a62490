import { checkedScoreTable, IndicatorError, type ScoreOption, type ScoreTable } from '@bac-thang/indicators';
import { v7 as uuidv7 } from 'uuid';
import type { Deed } from '../values/once.ts';
import { asDate } from './day.ts';
import { problem, ReviewRefused, refuseIf } from './refusal.ts';
import { type Asking, rowsOf } from './rows.ts';
import { trace } from './trace.ts';

/** Points of sheet B1 as loaded. */
export interface LoadedScoreTable {
  readonly id: string;
  readonly source: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly sample: boolean;
  readonly options: readonly ScoreOption[];
  readonly loadedBy: string;
  readonly loadedAt: Date;
}

const TABLES = `
  SELECT t.id, t.source, t.valid_from::text AS "validFrom", t.valid_to::text AS "validTo", t.sample, t.options, a.display_name AS "loadedBy", t.loaded_at AS "loadedAt"
  FROM score_table t JOIN account a ON a.tenant = t.tenant AND a.id = t.loaded_by WHERE t.tenant = $1`;
const ORDER = 'ORDER BY t.loaded_at DESC, t.id DESC';

/** Every table ever loaded, the newest first. */
export const scoreTables = (db: Asking, tenant: string): Promise<LoadedScoreTable[]> => rowsOf<LoadedScoreTable>(db, `${TABLES} ${ORDER}`, tenant);

/** The table loaded last among those valid on a day. */
export async function scoreTableOn(db: Asking, tenant: string, day: string): Promise<LoadedScoreTable | undefined> {
  const [found] = await rowsOf<LoadedScoreTable>(
    db,
    `${TABLES} AND t.valid_from <= $2::date AND (t.valid_to IS NULL OR $2::date <= t.valid_to) ${ORDER} LIMIT 1`,
    tenant,
    day,
  );
  return found;
}

export interface ScoreTableFile {
  readonly source: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly sample: boolean;
  readonly format: 'json' | 'csv';
  readonly content: string;
}

const unreadable = (vi: string, en: string) => new ReviewRefused([problem('UNREADABLE_FILE', vi, en, { field: 'content' })]);

/** Lines of item, option, rural points, urban points; a comma or semicolon between, quotes round a name that holds one. */
function optionsOfCsv(content: string): ScoreOption[] {
  const lines = content
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const separator = lines[0]?.includes(';') ? ';' : ',';
  const cells = (line: string) =>
    [...line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g'))].map(([, quoted, plain = '']) =>
      (quoted?.replaceAll('""', '"') ?? plain).trim(),
    );
  const [head, ...rows] = lines;
  if (
    head === undefined ||
    cells(head)
      .map((name) => name.toLowerCase())
      .join() !== 'item,option,rural,urban'
  )
    throw unreadable('Dòng đầu phải là: item,option,rural,urban.', 'The first line must be: item,option,rural,urban.');
  return rows.map((line, at) => {
    const [item = '', option = '', rural = '', urban = '', ...more] = cells(line);
    if (more.length || rural === '' || urban === '') throw unreadable(`Dòng ${at + 2} không đủ bốn ô.`, `Line ${at + 2} does not have four cells.`);
    return { item, option, points: { rural: Number(rural), urban: Number(urban) } };
  });
}

function optionsOfJson(content: string): ScoreOption[] {
  let read: unknown;
  try {
    read = JSON.parse(content);
  } catch {
    throw unreadable('Nội dung không phải JSON.', 'The content is not JSON.');
  }
  if (!Array.isArray(read))
    throw unreadable(
      'JSON phải là danh sách { item, option, points: { rural, urban } }.',
      'The JSON must be a list of { item, option, points: { rural, urban } }.',
    );
  return read.map((row) => ({
    item: String(row?.item ?? ''),
    option: String(row?.option ?? ''),
    points: { rural: Number(row?.points?.rural ?? Number.NaN), urban: Number(row?.points?.urban ?? Number.NaN) },
  }));
}

/** Loads the points of sheet B1 from a file. @returns its id. @throws ReviewRefused naming the line, item or option. */
export async function loadScoreTable(deed: Deed, file: ScoreTableFile): Promise<string> {
  const { tx, tenant, session, at } = deed;
  const source = file.source.trim().normalize('NFC');
  const options = file.format === 'csv' ? optionsOfCsv(file.content) : optionsOfJson(file.content);
  const table: ScoreTable = { options, source, sample: file.sample };
  try {
    checkedScoreTable(table);
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    throw unreadable(`Bảng điểm có lỗi: ${error.message}.`, `The table is broken: ${error.message}.`);
  }
  refuseIf([
    ...(options.length === 0 ? [problem('EMPTY', 'Bảng điểm trống.', 'The table is empty.', { field: 'content' })] : []),
    ...(source === '' || source.length > 500
      ? [
          problem('SOURCE_MISSING', 'Ghi nguồn của bảng điểm (nhiều nhất 500 ký tự).', 'Say where the table is from (at most 500 characters).', {
            field: 'source',
          }),
        ]
      : []),
    ...(file.validTo && file.validTo < file.validFrom
      ? [problem('DATES_CROSSED', 'Ngày hết hiệu lực trước ngày có hiệu lực.', 'The last day lies before the first.', { field: 'validTo' })]
      : []),
  ]);
  const id = uuidv7();
  await tx.scoreTable.create({
    data: {
      ...{ tenant, id, source, sample: file.sample, loadedBy: session.accountId, loadedAt: at },
      ...{ validFrom: asDate(file.validFrom), validTo: file.validTo ? asDate(file.validTo) : null, options: options as object[] },
    },
  });
  await trace(deed, 'load-score-table', id, { source, sample: file.sample, options: options.length });
  return id;
}
