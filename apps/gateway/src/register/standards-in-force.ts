import { type PovertyStandard, povertyStandards } from '@bac-thang/indicators';
import type pg from 'pg';

interface Row {
  readonly standard: string;
  readonly version: number;
  readonly content: Omit<PovertyStandard, 'id' | 'version'>;
}

/** The standards as this district uses them: the shipped ones, and where Labour has corrected one its latest version. */
export async function standardsInForce(pool: pg.Pool, tenant: string): Promise<readonly PovertyStandard[]> {
  const { rows } = await pool.query<Row>(
    'SELECT DISTINCT ON (standard) standard, version, content FROM standard_version WHERE tenant = $1 ORDER BY standard, version DESC',
    [tenant],
  );
  const corrected = new Map(rows.map((row) => [row.standard, row]));
  return povertyStandards.map((shipped) => {
    const row = corrected.get(shipped.id);
    return row ? { ...row.content, id: shipped.id, version: row.version } : shipped;
  });
}
