import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A field of a row; null and undefined are NULL. Lists and bytes come in PostgreSQL's own text form, `{a,b}` and `\x00`. */
export type CopyField = string | number | boolean | null | undefined;

const CHUNK = 65_536;

const specials = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function fieldText(field: CopyField): string {
  if (field === null || field === undefined) return '\\N';
  if (typeof field !== 'string') return typeof field === 'boolean' ? (field ? 't' : 'f') : String(field);
  return specials.test(field) ? field.replace(specials, (special) => escapes[special] ?? special) : field;
}

/** Writes many rows of one table the quick way (COPY … FROM STDIN), in the transaction of the client. */
export async function copyRows(client: pg.ClientBase, table: string, columns: readonly string[], rows: Iterable<readonly CopyField[]>): Promise<void> {
  await pipeline(Readable.from(chunksOf(rows)), client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`)));
}

function* chunksOf(rows: Iterable<readonly CopyField[]>): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += `${row.map(fieldText).join('\t')}\n`;
    if (text.length > CHUNK) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}
