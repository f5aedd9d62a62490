import { once } from './own-database.ts';

/** Each part of a database's shape as one line of text; queries that give `line`. Names are written out with their schema. */
const parts = [
  // columns, with type, obligation and default
  `SELECT format('column %s.%s %s%s%s', t.relname, a.attname, format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' END,
     ' default ' || pg_get_expr(d.adbin, d.adrelid))
   FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
   WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT format('%s of %s: %s', CASE contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique' WHEN 'f' THEN 'foreign key' WHEN 'c' THEN 'check' ELSE contype::text END,
     conrelid::regclass, pg_get_constraintdef(oid))
   FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`,
  `SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal`,
  `SELECT format('function %s', oid::regprocedure) FROM pg_proc WHERE pronamespace = 'public'::regnamespace`,
  `SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'`,
  `SELECT format('type %s', typname) FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd', 'r')`,
];

/** A database as sorted lines, without the table in which migrations keep their books. Names of primary and foreign keys do not count. */
export async function catalogue(url: string): Promise<string[]> {
  const rows = await once<{ line: string }>(url, parts.map((part) => `SELECT * FROM (${part}) AS part (line)`).join('\nUNION ALL\n'));
  return rows
    .map(({ line }) => line.replaceAll('public.', ''))
    .filter((line) => !line.includes('_prisma_migrations'))
    .sort();
}
