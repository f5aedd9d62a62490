import type { AcceptedValue, Plan } from '@bac-thang/plan';
import type pg from 'pg';
import { type RegisterValue, registerKey } from './register-value.ts';
import { fromStored } from './scale.ts';

/** The accepted values of a revision, from which every verdict of that revision is taken. */
export interface Counted {
  readonly revision: string;
  readonly values: readonly AcceptedValue[];
  /** Cells whose value was counted by the register, by `registerKey`: it counts before what was typed there. */
  readonly register: ReadonlyMap<string, RegisterValue>;
  /** Ids of the organisations in the list. */
  readonly organisations: readonly string[];
  readonly organisationNames: ReadonlyMap<string, string>;
  readonly reportingYear: number;
  /** Answers computed from these values, by their question; forgotten with the revision. */
  readonly answers: Map<string, unknown>;
}

interface Row {
  measure: string;
  unit: string | null;
  organisation: string | null;
  year: number;
  standard: string | null;
  numerator: string | null;
  denominator: string | null;
  quantity: string | null;
  level: number | null;
  source: 'typed' | 'register';
  note: string | null;
}

/**
 * Keeps the accepted values of the latest revision in memory. The revision rises in the transaction of every change that
 * can move a verdict, so one tiny question tells whether what is kept is still true.
 */
export class CountedValues {
  #pool: pg.Pool;
  #tenant: string;
  #plan: Plan;
  #kept: Promise<Counted> | undefined;
  #keptRevision: string | undefined;

  constructor(pool: pg.Pool, tenant: string, plan: Plan) {
    this.#pool = pool;
    this.#tenant = tenant;
    this.#plan = plan;
  }

  async revision(): Promise<string> {
    const { rows } = await this.#pool.query<{ value: string }>({
      name: 'revision',
      text: 'SELECT value FROM revision WHERE tenant = $1',
      values: [this.#tenant],
    });
    return rows[0]?.value ?? '0';
  }

  /** @param known the revision, where the caller has just read it. */
  async current(known?: string): Promise<Counted> {
    const revision = known ?? (await this.revision());
    if (this.#kept && this.#keptRevision === revision) return this.#kept;
    this.#keptRevision = revision;
    this.#kept = this.#load(revision).catch((error: unknown) => {
      this.#kept = undefined;
      throw error;
    });
    return this.#kept;
  }

  async #load(revision: string): Promise<Counted> {
    const decimals = new Map(this.#plan.measures.map((measure) => [measure.id, measure.decimals]));
    const { rows } = await this.#pool.query<Row>(
      'SELECT measure, unit, organisation, year, standard, numerator, denominator, quantity, level, source, note FROM observation WHERE tenant = $1 AND is_counted AND num_nonnulls(numerator, quantity, level) = 1',
      [this.#tenant],
    );
    const organisations = await this.#pool.query<{ id: string; name: string }>('SELECT id, name FROM organisation WHERE tenant = $1 ORDER BY id', [
      this.#tenant,
    ]);
    const year = await this.#pool.query<{ year: number }>('SELECT year FROM reporting_year WHERE tenant = $1 ORDER BY set_at DESC, id DESC LIMIT 1', [
      this.#tenant,
    ]);
    const typed: AcceptedValue[] = [];
    const counted = new Map<string, RegisterValue>();
    for (const row of rows) {
      const scale = decimals.get(row.measure);
      if (scale === undefined) continue; // a measure of an earlier version of the plan
      const value: AcceptedValue = {
        measure: row.measure,
        unit: row.unit ?? row.organisation ?? 'district',
        year: row.year,
        ...(row.standard === null ? {} : { standard: row.standard }),
        ...(row.numerator === null ? {} : { numerator: fromStored(row.numerator, scale) as number }),
        ...(row.denominator === null ? {} : { denominator: fromStored(row.denominator, scale) as number }),
        ...(row.quantity === null ? {} : { quantity: fromStored(row.quantity, scale) as number }),
        ...(row.level === null ? {} : { level: row.level }),
      };
      if (row.source === 'typed') typed.push(value);
      else counted.set(registerKey(value), { counted: value, note: row.note ?? '', typed: undefined });
    }
    const beside = new Map(typed.map((value) => [registerKey(value), value]));
    const register = new Map([...counted].map(([key, value]) => [key, { ...value, typed: beside.get(key) }]));
    return {
      revision,
      values: [...[...register.values()].map((value) => value.counted), ...typed.filter((value) => !register.has(registerKey(value)))],
      register,
      organisations: organisations.rows.map(({ id }) => id),
      organisationNames: new Map(organisations.rows.map(({ id, name }) => [id, name])),
      reportingYear: year.rows[0]?.year ?? this.#plan.firstYear,
      answers: new Map(),
    };
  }
}
