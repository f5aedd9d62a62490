import { registeredDocument } from './registered-document.mjs';
import { sideBySide } from './side-by-side.mjs';

const ROUNDS = 15;
const WHOLE = `fragment Whole on PovertyProfile {
    households persons poor nearPoor unknown poorRate nearPoorRate headcountRatio intensity adjustedHeadcountRatio
    deprivations { indicator households poorHouseholds nearPoorHouseholds censoredHeadcountRatio } }
  query($year: Int!, $standard: String!) { povertyProfile(year: $year, standard: $standard) { ...Whole units { administrativeUnit { code } ...Whole } } }`;

/** The district's profile with its units: as a screen asks it, and with every figure as a stranger would in a document of his own. */
export async function profilePages({ owner, tenant, gateway, plain, year, standard }) {
  const indicators = standard.indicators.map(({ id }) => id);
  const anotherRevision = () => owner.query('UPDATE revision SET value = value + 1 WHERE tenant = $1', [tenant]);
  const pages = [
    { what: 'as the screen of deprivations asks', ratios: false, question: { documentId: registeredDocument('poverty', 'DeprivationsPage') } },
    { what: 'with all rates and ratios, in a free document', ratios: true, question: { query: WHOLE } },
  ];
  for (const { what, ratios, question } of pages) {
    const ask = async () => (await gateway({ ...question, variables: { year, standard: standard.id } })).povertyProfile;
    await sideBySide(
      `Profile of the district and its units in ${year}, ${what}:`,
      [undefined],
      [
        { name: 'gateway', ask, lines: linesOf },
        { name: 'gateway, first after a change', before: anotherRevision, ask, lines: linesOf },
        { name: 'plain SQL', ask: () => plain('/profile', { indicators, ratios }), lines: linesOf },
      ],
      ROUNDS,
    );
  }
}

const FIGURES = ['households', 'persons', 'poor', 'nearPoor', 'unknown', 'poorRate', 'nearPoorRate', 'headcountRatio', 'intensity', 'adjustedHeadcountRatio'];
const OF_INDICATOR = ['households', 'poorHouseholds', 'nearPoorHouseholds', 'censoredHeadcountRatio'];

/** A line for the district, each unit and each indicator of them, in an order of its own. */
function linesOf(profile) {
  const figures = (row, names) => names.map((name) => (typeof row[name] === 'number' ? row[name].toPrecision(12) : String(row[name] ?? '')));
  return [profile, ...profile.units]
    .flatMap((one) => {
      const place = one.administrativeUnit?.code ?? 'district';
      return [[place, ...figures(one, FIGURES)], ...one.deprivations.map((row) => [place, row.indicator, ...figures(row, OF_INDICATOR)])];
    })
    .map((parts) => parts.join(' '))
    .sort();
}
