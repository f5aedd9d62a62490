import { recorded } from '@bac-thang/test-kit';
import { editAgainstRecount } from './edit-against-recount.mjs';
import { load, median } from './numbers.mjs';

const CUT_OFF = 3;
const EVENTS = 11;

/** The last review's profiles as bit planes: one changed and its unit counted, against all counted again. */
export async function profilesAgainstRecount({ owner, tenant, year, standard }) {
  const { rows } = await owner.query({
    text: 'SELECT unit, deprived, unknown FROM review_result WHERE tenant = $1 AND year = $2 AND standard = $3 AND is_current',
    values: [tenant, year, standard.id],
    rowMode: 'array',
  });
  const units = [...new Set(rows.map(([unit]) => unit))].sort();
  const place = new Map(units.map((unit, at) => [unit, at]));
  editAgainstRecount(
    {
      profiles: Uint16Array.from(rows, ([, deprived]) => deprived),
      unknown: Uint16Array.from(rows, ([, , unknown]) => unknown),
      unitIds: Uint32Array.from(rows, ([unit]) => place.get(unit)),
      units: units.length,
      indicators: standard.indicators.length,
    },
    CUT_OFF,
  );
}

/** A life event as an officer records it, against the district's profile counted anew by SQL. */
export async function lifeEventAgainstRecount({ plain, standard }, officer, unit) {
  const year = new Date().getUTCFullYear();
  const { households } = await officer.get(`{ households(administrativeUnit: "${unit}", year: ${year}, first: ${EVENTS}) { edges { node { id revision } } } }`);
  const indicators = standard.indicators.map(({ id }) => id);
  const times = { events: [], recounts: [] };
  for (const { node } of households.edges) {
    const birth = {
      household: node.id,
      basedOn: node.revision,
      happenedOn: new Date().toISOString().slice(0, 10),
      name: 'Trẻ Mới Sinh',
      relation: 'GRANDCHILD',
    };
    let began = performance.now();
    await recorded(officer, 'recordBirth', birth);
    times.events.push(performance.now() - began);
    began = performance.now();
    await plain('/profile', { indicators, ratios: true });
    times.recounts.push(performance.now() - began);
  }
  const [event, recount] = [median(times.events), median(times.recounts)];
  console.log(
    `A birth recorded over HTTP, with its versions, log and outbox: median of ${times.events.length} ${event.toFixed(1)} ms; the district's profile counted by plain SQL ${recount.toFixed(1)} ms (ratio ${(recount / event).toFixed(2)})`,
  );
  console.log(`recognised results are frozen, so a life event recounts nothing; load ${load()}\n`);
}
