import { notFound } from '../schema/errors.ts';
import type { Deed } from '../values/once.ts';
import { isRowId } from '../values/row-id.ts';
import { type Asking, rowsOf } from './rows.ts';

export interface HamletOfUnit {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** @throws NOT_FOUND */
export async function hamletById(db: Asking, tenant: string, id: string): Promise<HamletOfUnit> {
  const [found] = isRowId(id) ? await rowsOf<HamletOfUnit>(db, 'SELECT id, name, unit FROM hamlet WHERE tenant = $1 AND id = $2::uuid', tenant, id) : [];
  if (!found) throw notFound('thôn này', 'this hamlet');
  return found;
}

/** Two people who take steps of one unit at once wait for each other here: its hamlets are the lock, always in one order. */
export async function lockUnits({ tx, tenant }: Pick<Deed, 'tx' | 'tenant'>, units: readonly string[]): Promise<void> {
  await rowsOf(tx, 'SELECT id FROM hamlet WHERE tenant = $1 AND unit = ANY ($2::text[]) ORDER BY id FOR NO KEY UPDATE', tenant, units);
}
