import { randomUUID } from 'node:crypto';
import { GraphqlClient } from '@bac-thang/test-kit';

const password = 'Bac-Thang-2025!';
const outcome = '__typename ... on RecordedObservations { observations { id } }';

/** One value of a commune, from the save to the verdict that counts it; milliseconds of each step. */
export async function saveToVerdict(address, { measure, target, unit, officer, department }, rounds) {
  const sign = (userName) => new GraphqlClient(address).signIn(userName, password);
  const [enters, accepts, watches] = [await sign(officer), await sign(department), await sign('lanh-dao')];
  const year = (await watches.get('{ plan { reportingYear } }')).plan.reportingYear;
  const latest = async () =>
    (await enters.get(`{ observations(measure: "${measure}", year: ${year}) { id numerator denominator administrativeUnit { code } } }`)).observations.find(
      ({ administrativeUnit }) => administrativeUnit.code === unit,
    );
  const actual = async () => (await watches.get(`{ target(id: "${target}") { verdict(asOf: "${year}-12-31") { actual } } }`)).target.verdict.actual;
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const seen = await latest();
    const [before, revision] = [await actual(), (await watches.get('{ revision }')).revision];
    const began = performance.now();
    const at = () => performance.now() - began;
    const id = await change(enters, 'recordObservations', 'RecordObservationsInput', {
      year,
      observations: [{ measure, administrativeUnit: unit, numerator: seen.numerator + (round % 2 ? 1 : -1), denominator: seen.denominator, basedOn: seen.id }],
    });
    const recorded = at();
    await change(enters, 'submitObservations', 'ObservationsInput', { observations: [id] });
    const submitted = at();
    await change(accepts, 'acceptObservations', 'ObservationsInput', { observations: [id] });
    const accepted = at();
    while ((await watches.get('{ revision }')).revision === revision) if (at() > 10_000) throw new Error('the revision does not rise');
    const noticed = at();
    if ((await actual()) === before) throw new Error('the verdict does not move');
    times.push({
      record: recorded,
      submit: submitted - recorded,
      accept: accepted - submitted,
      revision: noticed - accepted,
      verdict: at() - noticed,
      all: at(),
    });
  }
  return times;
}

async function change(client, mutation, type, input) {
  const data = await client.get(`mutation($input: ${type}!) { result: ${mutation}(input: $input) { ${outcome} } }`, {
    input: { idempotencyKey: randomUUID(), ...input },
  });
  if (data.result.__typename !== 'RecordedObservations') throw new Error(`${mutation}: ${JSON.stringify(data.result)}`);
  return data.result.observations[0].id;
}
