import { MONTHS_AFTER_LEAVING, type RegisterSight } from '@bac-thang/access';
import { type HouseholdClass, householdClasses, standardOfYear } from '@bac-thang/indicators';
import { asOf, householdColumns, joinMembers } from './household-rows.ts';
import { Parameters } from './parameters.ts';
import { standardIdOfYear } from './results.ts';
import type { SearchBranch } from './search-branches.ts';

/** What a page is made of, after the session has narrowed it. */
export interface PageQuestion {
  readonly tenant: string;
  readonly sight: RegisterSight;
  /** undefined: all. */
  readonly units: readonly string[] | undefined;
  readonly year: number;
  /** Day of the register while the year runs: today. */
  readonly today: string;
  /** The end of the year, or today while it runs. */
  readonly lastDay: string;
  readonly class: HouseholdClass | undefined;
  readonly hamlet: string | undefined;
  readonly branches: ((add: Parameters['add']) => readonly SearchBranch[]) | undefined;
  /** Code after which the page begins. */
  readonly after: string | undefined;
  readonly take: number;
  readonly withResults: boolean;
  readonly withTotal: boolean;
  readonly withRows: boolean;
}

const LISTED = "('poor', 'near-poor')";

/**
 * One statement for a page and, where asked, the number of all that fit. It walks an index in the order of the codes from the cursor on, so
 * that a late page costs what the first one does; and where the class alone decides, it counts from an index alone.
 */
export function pageStatement(question: PageQuestion): { text: string; values: unknown[] } {
  const { year, today, after, take, withResults, withTotal, withRows } = question;
  const parameters = new Parameters();
  const at = new Places(parameters, question);
  // a year that is over is shown as its review counted it
  const running = year >= Number(today.slice(0, 4));
  const day = running
    ? at.lastDay
    : `coalesce((SELECT counted_on FROM review WHERE tenant = ${at.tenant} AND year = ${at.year} AND kind = 'periodic'), ${at.lastDay})`;
  const from = new PageSource(question, parameters.add, at);
  const rows = () => from.rows(after === undefined ? undefined : parameters.add(after, 'text'), parameters.add(take + 1, 'int'), withResults);
  const text = `
    WITH day AS MATERIALIZED (SELECT ${day} AS day)
    ${from.common()}
    ${withTotal ? `, total AS (${from.total()})` : ''}
    SELECT ${withTotal ? '(SELECT total FROM total)' : '0'} AS total, page.*
    FROM (SELECT) one LEFT JOIN (${withRows ? rows() : 'SELECT NULL AS id, NULL AS code WHERE false'}) page ON true
    ORDER BY page.code`;
  return { text, values: parameters.values };
}

/** What the statement names more than once. */
class Places {
  readonly #parameters: Parameters;
  readonly #question: PageQuestion;

  constructor(parameters: Parameters, question: PageQuestion) {
    this.#parameters = parameters;
    this.#question = question;
  }
  get tenant(): string {
    return this.#parameters.named('tenant', this.#question.tenant, 'text');
  }
  get year(): string {
    return this.#parameters.named('year', this.#question.year, 'int');
  }
  get standard(): string {
    return this.#parameters.named('standard', standardIdOfYear(this.#question.year), 'text');
  }
  get lastDay(): string {
    return this.#parameters.named('lastDay', this.#question.lastDay, 'date');
  }
  get units(): string | undefined {
    return this.#question.units && this.#parameters.named('units', this.#question.units, 'text[]');
  }
  get hamlet(): string | undefined {
    return this.#question.hamlet && this.#parameters.named('hamlet', this.#question.hamlet, 'uuid');
  }
}

class PageSource {
  readonly #question: PageQuestion;
  readonly #add: Parameters['add'];
  readonly #at: Places;
  readonly #branches: readonly SearchBranch[] | undefined;

  constructor(question: PageQuestion, add: Parameters['add'], at: Places) {
    this.#question = question;
    this.#add = add;
    this.#at = at;
    this.#branches = question.branches?.(add);
  }

  /** The page's households with what is shown of them. */
  rows(cursor: string | undefined, take: string, withResults: boolean): string {
    return `
      SELECT ${householdColumns(withResults, 'now')}
      FROM (SELECT k.household_id, k.code FROM (${this.#keys(cursor, take)}) k ORDER BY k.code LIMIT ${take}) k
        JOIN household h ON h.tenant = ${this.#at.tenant} AND h.id = k.household_id
        CROSS JOIN day d
        CROSS JOIN LATERAL (
          SELECT v.* FROM household_version v WHERE v.tenant = h.tenant AND v.household_id = h.id
          ORDER BY (${asOf('v', 'd.day', 'now')}) DESC, v.known_from DESC, v.valid_from DESC LIMIT 1) v
        JOIN hamlet m ON m.tenant = v.tenant AND m.id = v.hamlet_id${joinMembers('now')}`;
  }

  /** What both the number and the page are taken from, so that it is found once. */
  common(): string {
    const reached = this.#question.sight.reach === 'poor-lists' ? `, reached AS MATERIALIZED (${this.#onPoorLists()})` : '';
    const found = this.#isFoundOnce ? `, found AS MATERIALIZED (${this.#found(undefined, undefined)})` : '';
    return reached + found;
  }

  get #isFoundOnce(): boolean {
    return this.#branches !== undefined && this.#question.withTotal && this.#question.withRows;
  }

  total(): string {
    if (this.#branches === undefined && this.#fromResults && !this.#mask)
      return `SELECT (SELECT count(*) FROM review_result r WHERE ${this.#resultsOfYear()})
        - (SELECT count(*) FROM review w JOIN review_result r ON r.tenant = w.tenant AND r.review_id = w.id
           WHERE w.tenant = ${this.#at.tenant} AND w.year = ${this.#at.year} AND w.kind <> 'periodic' AND ${this.#resultsOfYear()}) AS total`;
    return `SELECT count(*) AS total FROM (${this.#keys(undefined, undefined)}) k`;
  }

  /** Bits of the indicators by which a department finds, under the standard of the year; undefined where it finds otherwise. */
  get #mask(): string | undefined {
    const { sight, year } = this.#question;
    if (sight.reach !== 'deprived') return undefined;
    const indicators = standardOfYear(year)?.indicators ?? [];
    return String(indicators.reduce((bits, { id }, at) => (sight.indicators?.includes(id) ? bits | (1 << at) : bits), 0));
  }

  /** The results of the year's review decide alone who is on the list. */
  get #fromResults(): boolean {
    const { sight, class: wanted } = this.#question;
    return sight.reach === 'deprived' || (sight.reach !== 'poor-lists' && wanted !== undefined && wanted !== 'unknown');
  }

  /** Households in the order of their codes, from the cursor on; each once. */
  #keys(cursor: string | undefined, take: string | undefined): string {
    const after = cursor === undefined ? '' : ` WHERE code > ${cursor}`;
    if (this.#isFoundOnce) return `SELECT household_id, code FROM found${after}`;
    if (this.#branches !== undefined) return this.#found(cursor, take);
    if (this.#question.sight.reach === 'poor-lists') return `SELECT household_id, code FROM reached${after}`;
    return this.#fromResults ? this.#recognised(cursor, take) : this.#registered([], cursor, take);
  }

  #resultsOfYear(more: readonly string[] = []): string {
    const { class: wanted } = this.#question;
    return [
      `r.tenant = ${this.#at.tenant} AND r.year = ${this.#at.year} AND r.standard = ${this.#at.standard} AND r.is_current`,
      ...(this.#at.units ? [`r.unit = ANY (${this.#at.units})`] : []),
      ...(wanted ? [`r.class = '${wanted}'`] : []),
      ...(this.#at.hamlet ? [`r.hamlet_id = ${this.#at.hamlet}`] : []),
      ...(this.#mask ? [`r.deprived & ${this.#mask} <> 0`] : []),
      ...more,
    ].join(' AND ');
  }

  get #periodic(): string {
    return `r.review_id = (SELECT id FROM review WHERE tenant = ${this.#at.tenant} AND year = ${this.#at.year} AND kind = 'periodic')`;
  }

  /** One walk along the index of results for each unit and class, merged. */
  #recognised(cursor: string | undefined, take: string | undefined): string {
    const { class: wanted } = this.#question;
    const classes = `unnest(ARRAY[${(wanted ? [wanted] : householdClasses).map((one) => `'${one}'`).join(', ')}]) one(class)`;
    const units = this.#at.units && `unnest(${this.#at.units}) place(unit)`;
    if (take === undefined) return `SELECT r.household_id, r.code FROM review_result r WHERE ${this.#resultsOfYear([this.#periodic])}`;
    return `SELECT r.household_id, r.code FROM ${units ? `${units} CROSS JOIN ` : ''}${classes} CROSS JOIN LATERAL (
      SELECT r.household_id, r.code FROM review_result r
      WHERE ${this.#resultsOfYear([this.#periodic, 'r.class = one.class', ...(units ? ['r.unit = place.unit'] : []), ...(cursor ? [`r.code > ${cursor}`] : [])])}
      ORDER BY r.code LIMIT ${take}) r`;
  }

  /** From the register itself. */
  #registered(more: readonly string[], cursor: string | undefined, take: string | undefined): string {
    const conditions = [
      `v.tenant = ${this.#at.tenant}`,
      asOf('v', '(SELECT day FROM day)', 'now'),
      ...(this.#at.hamlet ? [`v.hamlet_id = ${this.#at.hamlet}`] : []),
      ...(cursor ? [`v.code > ${cursor}`] : []),
      ...this.#byResult(),
      ...more,
    ].join(' AND ');
    if (this.#at.units === undefined || take === undefined)
      return `SELECT v.household_id, v.code FROM household_version v WHERE ${conditions}${this.#at.units ? ` AND v.unit = ANY (${this.#at.units})` : ''}${take ? ` ORDER BY v.code LIMIT ${take}` : ''}`;
    return `SELECT v.household_id, v.code FROM unnest(${this.#at.units}) place(unit) CROSS JOIN LATERAL (
      SELECT v.household_id, v.code FROM household_version v WHERE ${conditions} AND v.unit = place.unit ORDER BY v.code LIMIT ${take}) v`;
  }

  /** Conditions on the year's result of a household of the register. */
  #byResult(): string[] {
    const { sight, class: wanted } = this.#question;
    const ofHousehold = () =>
      `SELECT FROM review_result r WHERE r.household_id = v.household_id AND r.tenant = ${this.#at.tenant} AND r.year = ${this.#at.year} AND r.standard = ${this.#at.standard} AND r.is_current AND ${this.#periodic}`;
    if (sight.reach === 'deprived') return [`EXISTS (${ofHousehold()} AND r.deprived & ${this.#mask} <> 0${wanted ? ` AND r.class = '${wanted}'` : ''})`];
    // IS TRUE: looked up in a hash table; as a join it is planned on a wrong guess of how many there are
    if (sight.reach === 'poor-lists') return ['(v.household_id IN (SELECT household_id FROM reached)) IS TRUE'];
    if (wanted === 'unknown') return [`NOT EXISTS (${ofHousehold()} AND r.class <> 'unknown')`];
    return wanted ? [`EXISTS (${ofHousehold()} AND r.class = '${wanted}')`] : [];
  }

  #found(cursor: string | undefined, take: string | undefined): string {
    const ways = (this.#branches ?? []).map(({ person, household }) =>
      this.#registered(
        [
          ...household,
          ...(person.length
            ? [
                `v.household_id IN (SELECT p.household_id FROM person_version p WHERE p.tenant = ${this.#at.tenant} AND ${asOf('p', '(SELECT day FROM day)', 'now')} AND ${person.join(' AND ')})`,
              ]
            : []),
        ],
        cursor,
        take,
      ),
    );
    if (ways.length === 0) return 'SELECT NULL::uuid AS household_id, NULL::text AS code WHERE false';
    return ways.length === 1 ? (ways[0] as string) : ways.map((way) => `(${way})`).join(' UNION ');
  }

  /** Poor and near-poor in the year, and those that left both lists within the months after the decision; see `reachesResults`. */
  #onPoorLists(): string {
    const { class: wanted, year } = this.#question;
    const standards = Array.from({ length: 30 }, (_, back) => year - back).flatMap((one) =>
      standardIdOfYear(one) ? [[one, standardIdOfYear(one)] as const] : [],
    );
    const years = this.#add(
      standards.map(([one]) => one),
      'int[]',
    );
    const ids = this.#add(
      standards.map(([, id]) => id),
      'text[]',
    );
    const counts = (r: string) =>
      `${r}.tenant = ${this.#at.tenant} AND ${r}.is_current AND (${r}.year, ${r}.standard) IN (SELECT * FROM unnest(${years}, ${ids}))
        AND ${r}.review_id IN (SELECT id FROM review WHERE tenant = ${this.#at.tenant} AND kind = 'periodic')`;
    const conditions = [
      ...(this.#at.units ? [`listed.unit = ANY (${this.#at.units})`] : []),
      ...(this.#at.hamlet ? [`listed.hamlet_id = ${this.#at.hamlet}`] : []),
      ...(wanted ? [`listed.class = '${wanted}'`] : []),
    ];
    return `SELECT listed.household_id, listed.code FROM (
        SELECT r.household_id, r.code, r.unit, r.hamlet_id, r.class FROM review_result r
        WHERE ${counts('r')} AND r.year = ${this.#at.year} AND r.class IN ${LISTED}
      UNION ALL
        SELECT l.household_id, l.code, coalesce(r.unit, l.unit), coalesce(r.hamlet_id, l.hamlet_id), coalesce(r.class, 'unknown')
        FROM (SELECT l.household_id, min(l.year) AS year
            FROM (SELECT l.household_id, max(l.year) AS year FROM review_result l WHERE ${counts('l')} AND l.class IN ${LISTED} GROUP BY l.household_id) last
              JOIN review_result l ON l.household_id = last.household_id AND l.year > last.year
            WHERE ${counts('l')} AND l.class NOT IN ${LISTED} AND l.class <> 'unknown'
            GROUP BY l.household_id) leaving
          JOIN review_result l ON l.household_id = leaving.household_id AND l.year = leaving.year AND ${counts('l')}
          JOIN recognition g ON g.tenant = l.tenant AND g.id = l.recognition_id
          LEFT JOIN review_result r ON r.household_id = l.household_id AND r.year = ${this.#at.year} AND ${counts('r')}
        WHERE g.decided_on > ${this.#at.lastDay} - interval '${MONTHS_AFTER_LEAVING} months' AND g.decided_on <= ${this.#at.lastDay}) listed
      ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}`;
  }
}
