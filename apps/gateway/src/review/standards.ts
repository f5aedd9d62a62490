import { type PovertyStandard, povertyStandards } from '@bac-thang/indicators';
import { type Asking, rowsOf } from './rows.ts';

type Corrected = Pick<PovertyStandard, 'version'> & { readonly standard: string; readonly content: Omit<PovertyStandard, 'id' | 'version'> };

/** The standards as the district uses them now: the shipped ones, and where Labour has corrected one its latest version. */
export async function standardsNow(db: Asking, tenant: string): Promise<readonly PovertyStandard[]> {
  const rows = await rowsOf<Corrected>(
    db,
    'SELECT DISTINCT ON (standard) standard, version, content FROM standard_version WHERE tenant = $1 ORDER BY standard, version DESC',
    tenant,
  );
  return povertyStandards.map((shipped) => {
    const corrected = rows.find(({ standard }) => standard === shipped.id);
    return corrected ? { ...corrected.content, id: shipped.id, version: corrected.version } : shipped;
  });
}
