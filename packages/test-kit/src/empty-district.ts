import { connect, installDemonstration, personalDataKeys } from '@bac-thang/database';
import { bacHaPlan } from '@bac-thang/plan';
import { type DatabaseCopy, databaseCopy, keyFile } from './database-copy.ts';
import { PASSWORD, TENANT } from './world.ts';

/** A database with the demonstration's accounts and nothing else: no value, no household. */
export async function emptyDistrict(): Promise<DatabaseCopy> {
  const copy = await databaseCopy('empty');
  const connection = connect(copy.url);
  await installDemonstration(connection, {
    tenant: TENANT,
    plan: bacHaPlan,
    password: PASSWORD,
    keys: personalDataKeys(keyFile()),
    data: () => ({ organisations: [], cells: [] }),
    register: () => ({
      hamlets: [],
      events: [],
      households: [],
      householdVersions: [],
      personVersions: [],
      reviews: [],
      recognitions: [],
      results: [],
      findings: { doubles: [], missingAnswers: [], contradictions: [] },
    }),
    log: () => undefined,
  });
  await connection.close();
  return copy;
}
