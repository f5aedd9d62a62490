import type { Plan } from '@bac-thang/plan';
import pg from 'pg';

/** Writes the plan's units and measures as reference rows. Repeatable: the same plan leaves the same rows. As the owner. */
export async function loadReferenceData(ownerUrl: string, plan: Plan): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(
      'INSERT INTO plan_unit (code, name) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT (code) DO UPDATE SET name = excluded.name',
      [plan.units.map((unit) => unit.code), plan.units.map((unit) => unit.name)],
    );
    const of = <T>(pick: (measure: Plan['measures'][number]) => T) => plan.measures.map(pick);
    await client.query(
      `INSERT INTO measure (id, department, takes, decimals, max_level, by_standard, reported_by)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::int[], $6::bool[], $7::text[])
       ON CONFLICT (id) DO UPDATE SET department = excluded.department, takes = excluded.takes, decimals = excluded.decimals,
         max_level = excluded.max_level, by_standard = excluded.by_standard, reported_by = excluded.reported_by`,
      [
        of((m) => m.id),
        of((m) => m.department),
        of((m) => m.takes),
        of((m) => m.decimals),
        of((m) => (m.takes === 'level' ? Math.max(...m.levels.map(({ level }) => level)) : null)),
        of((m) => m.byStandard),
        of((m) => m.reportedBy),
      ],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    await client.end();
  }
}
