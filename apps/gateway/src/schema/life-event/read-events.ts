import type pg from 'pg';
import type { LifeEventKind, LifeEventView } from '../household/household-view.ts';

interface Row {
  readonly household: string;
  readonly id: string;
  readonly kind: LifeEventKind;
  readonly happenedOn: string;
  readonly recordedAt: Date;
  readonly by: string;
  readonly unit: string;
  readonly undoes: string | null;
  readonly detail: unknown;
  readonly names: Readonly<Record<string, string>> | null;
  readonly undoneBy: { id: string; happenedOn: string; recordedAt: string; by: string; unit: string; detail: unknown } | null;
  readonly restsOn: boolean;
}

/**
 * The life events of households, the latest recorded first.
 *
 * `restsOn`: a later event has closed what it opened, or has put a row into the household that it made, so that it cannot be taken back.
 */
const EVENTS = (moment: boolean) => `
  SELECT eh.household_id AS household, e.id, e.kind, e.happened_on::text AS "happenedOn", e.recorded_at AS "recordedAt", a.user_name AS by, e.unit, e.undoes, e.detail,
    coalesce(names.of, '{}') || coalesce(hamlets.of, '{}') || coalesce(households.of, '{}') AS names,
    CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'happenedOn', u.happened_on, 'recordedAt', u.recorded_at, 'by', ua.user_name, 'unit', u.unit, 'detail', u.detail) END AS "undoneBy",
    EXISTS (SELECT FROM person_version p WHERE p.tenant = e.tenant AND p.household_id = eh.household_id
      AND (p.opened_by = e.id AND p.known_to IS NOT NULL AND NOT EXISTS (SELECT FROM life_event z WHERE z.tenant = p.tenant AND z.undoes = p.closed_by) OR e.kind IN ('registration', 'split') AND made.it AND p.known_to IS NULL AND p.opened_by <> e.id))
    OR EXISTS (SELECT FROM household_version v WHERE v.tenant = e.tenant AND v.household_id = eh.household_id AND v.opened_by = e.id AND v.known_to IS NOT NULL
      AND NOT EXISTS (SELECT FROM life_event z WHERE z.tenant = v.tenant AND z.undoes = v.closed_by)) AS "restsOn"
  FROM life_event_household eh
    JOIN life_event e ON e.tenant = eh.tenant AND e.id = eh.event_id
    JOIN account a ON a.tenant = e.tenant AND a.id = e.account_id
    LEFT JOIN life_event u ON u.tenant = e.tenant AND u.undoes = e.id${moment ? ' AND u.recorded_at <= $3' : ''}
    LEFT JOIN account ua ON ua.tenant = u.tenant AND ua.id = u.account_id
    LEFT JOIN LATERAL (SELECT bool_and(v.opened_by = e.id) AS it FROM household_version v
      WHERE v.tenant = eh.tenant AND v.household_id = eh.household_id AND v.known_to IS NULL) made ON true
    LEFT JOIN LATERAL (SELECT jsonb_object_agg(p.person_id, p.name ORDER BY p.known_from) AS of FROM person_version p
      WHERE p.tenant = eh.tenant AND p.household_id = eh.household_id) names ON true
    CROSS JOIN LATERAL (SELECT array_agg(word::uuid) AS ids FROM unnest(ARRAY[e.detail->>'from', e.detail->>'into']) word WHERE word ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$') place
    LEFT JOIN LATERAL (SELECT jsonb_object_agg(m.id, m.name) AS of FROM hamlet m WHERE m.tenant = e.tenant AND m.id = ANY (place.ids)) hamlets ON true
    LEFT JOIN LATERAL (SELECT jsonb_object_agg(h.id, h.code) AS of FROM household h WHERE h.tenant = e.tenant AND h.id = ANY (place.ids)) households ON true
  WHERE eh.tenant = $1 AND eh.household_id = ANY ($2)${moment ? ' AND e.recorded_at <= $3' : ''}
  ORDER BY e.recorded_at DESC, e.id DESC`;

/** @param mayChange whether the session may write of a household in a unit. */
export async function readEvents(
  pool: pg.Pool,
  tenant: string,
  households: readonly string[],
  moment: Date | undefined,
  mayChange: (unit: string) => boolean,
): Promise<Map<string, LifeEventView[]>> {
  const { rows } = await pool.query<Row>(EVENTS(moment !== undefined), [tenant, households, ...(moment ? [moment] : [])]);
  const found = new Map<string, LifeEventView[]>();
  for (const row of rows) found.set(row.household, [...(found.get(row.household) ?? []), eventView(row, mayChange(row.unit))]);
  return found;
}

function eventView({ household: _household, names, undoneBy, restsOn, ...row }: Row, mayChange: boolean): LifeEventView {
  const common = { names: names ?? {}, undoneBy: null, canUndo: false };
  return {
    ...row,
    ...common,
    undoneBy: undoneBy && { ...undoneBy, ...common, recordedAt: new Date(undoneBy.recordedAt), kind: 'undo', undoes: row.id },
    canUndo: mayChange && !restsOn && undoneBy === null && row.kind !== 'undo' && row.kind !== 'survey',
  };
}
