import { type Context, signedIn } from '../context.ts';
import { readableCells } from '../schema/observation/observation-versions.ts';
import { registerKey } from '../values/register-value.ts';
import { fromStored } from '../values/scale.ts';

/** The accepted values that the session may see, as an analyst's script takes them (`targetDataOf` of the plan's package). */
export async function planJson(context: Context) {
  const { plan, db, tenant, demonstration } = context;
  const counted = await context.counted();
  const decimals = new Map(plan.measures.map((measure) => [measure.id, measure.decimals]));
  const accepted = await db.observation.findMany({
    where: { tenant, isCounted: true, AND: readableCells(signedIn(context), plan) },
    orderBy: [{ measure: 'asc' }, { year: 'asc' }, { unit: 'asc' }, { id: 'asc' }],
  });
  // of a cell that the register has counted its value counts, not the typed one
  const rows = accepted.filter((row) => row.source === 'register' || !counted.register.has(registerKey({ ...row, unit: row.unit ?? '' })));
  return {
    plan: plan.id,
    demonstration,
    ...(demonstration ? { mark: 'SỐ LIỆU MINH HỌA / MADE-UP DATA' } : {}),
    revision: counted.revision,
    reportingYear: counted.reportingYear,
    organisations: counted.organisations,
    values: rows.map(({ measure, unit, organisation, year, standard, numerator, denominator, quantity, level, id, source }) => {
      const value = (stored: bigint | null) => fromStored(stored, decimals.get(measure) ?? 0) ?? null;
      return {
        id,
        measure,
        unit: unit ?? organisation ?? 'district',
        year,
        standard,
        numerator: value(numerator),
        denominator: value(denominator),
        quantity: value(quantity),
        level,
        source,
      };
    }),
  };
}
