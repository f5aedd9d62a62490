#!/usr/bin/env node
// How a script works with the gateway: signs in, enters a value, sends it in, has it accepted and reads the verdict that moved.
// Nothing but Node is needed:  node apps/gateway/examples/enter-a-value.mjs http://127.0.0.1:4000
import { randomUUID } from 'node:crypto';

const address = new URL('/graphql', process.argv[2] ?? 'http://127.0.0.1:4000');
const password = process.env.BAC_THANG_DEMO_PASSWORD ?? 'Bac-Thang-2025!';
const year = 2023; // the reporting year of the demonstration district

/** Somebody with a cookie of his own. A refusal comes back as { code }, everything else as the answer's data. */
function somebody() {
  let cookies = '';
  return async (query, variables = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies },
      body: JSON.stringify({ query, variables }),
    });
    const given = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (given.length > 0) cookies = given.join('; ');
    const { data, errors } = await response.json();
    return errors ? { code: errors[0].extensions.code, message: errors[0].message } : data;
  };
}

async function signIn(userName) {
  const ask = somebody();
  const query = `mutation($userName: String!, $password: String!) {
    signIn(userName: $userName, password: $password) { __typename ... on Account { post administrativeUnit { code name } } }
  }`;
  const answer = await ask(query, { userName, password });
  expect(answer.signIn?.__typename === 'Account', `sign-in of ${userName}`, answer);
  return { ask, unit: answer.signIn.administrativeUnit };
}

function expect(holds, what, answer) {
  if (holds) return;
  console.error(`${what}: not as expected\n${JSON.stringify(answer, undefined, 2)}`);
  process.exit(1);
}

const RESULT = `__typename
  ... on RecordedObservations { observations { id version state quantity } }
  ... on InvalidObservations { problems { index field code message(language: EN) } }
  ... on StaleObservations { conflicts { index current { id quantity } yours { quantity } } }`;
const RECORD = `mutation($input: RecordObservationsInput!) { result: recordObservations(input: $input) { ${RESULT} } }`;
const step = (name) => `mutation($input: ObservationsInput!) { result: ${name}(input: $input) { ${RESULT} } }`;

const officer = await signIn('xa-ban-pho');
const department = await signIn('giao-duc');
console.log(`1. signed in: the officer of ${officer.unit.name} (${officer.unit.code}), and the Department of Education`);

const { measures } = await officer.ask('{ measures(department: "education") { id name(language: EN) takes reportedBy targets } }');
const measure = measures.find(({ takes, reportedBy, targets }) => takes === 'QUANTITY' && reportedBy === 'COMMUNE' && targets.length === 1);
const VERDICT = 'query($id: ID!, $asOf: Date!) { target(id: $id) { verdict(asOf: $asOf) { status actual sentence(language: EN) } } }';
const verdict = async () => (await department.ask(VERDICT, { id: measure.targets[0], asOf: `${year}-12-31` })).target.verdict;
const before = await verdict();
console.log(`2. before: ${before.sentence}`);

const { observations } = await officer.ask(
  'query($measure: ID!, $year: Int!) { observations(measure: $measure, year: $year) { id quantity administrativeUnit { code } accepted { quantity } } }',
  { measure: measure.id, year },
);
const seen = observations.find(({ administrativeUnit }) => administrativeUnit.code === officer.unit.code);
const counted = seen?.accepted?.quantity ?? 0;
const input = {
  idempotencyKey: randomUUID(),
  year,
  observations: [{ measure: measure.id, administrativeUnit: officer.unit.code, quantity: counted + 5, basedOn: seen?.id ?? null, note: 'entered by a script' }],
};
const recorded = await officer.ask(RECORD, { input });
expect(recorded.result?.__typename === 'RecordedObservations', 'entering a value', recorded);
const [version] = recorded.result.observations;
console.log(`3. entered: ${measure.name}, ${counted} -> ${version.quantity}, version ${version.version}, ${version.state}`);

const repeated = await officer.ask(RECORD, { input });
expect(repeated.result?.observations?.[0]?.id === version.id, 'the same request again', repeated);
console.log('4. the same request again: the same answer, no second version');
const otherBody = await officer.ask(RECORD, { input: { ...input, year: year - 1 } });
expect(otherBody.code === 'CONFLICT', 'the same key with another body', otherBody);
console.log(`5. the same key with another body: ${otherBody.code}`);

const { administrativeUnits } = await officer.ask('{ administrativeUnits { code name } }');
const other = administrativeUnits.find(({ code }) => code !== officer.unit.code);
const foreign = await officer.ask(RECORD, {
  input: { idempotencyKey: randomUUID(), year, observations: [{ measure: measure.id, administrativeUnit: other.code, quantity: 1 }] },
});
expect(foreign.code === 'FORBIDDEN', "another commune's cell", foreign);
console.log(`6. the cell of ${other.name} (${other.code}): ${foreign.code}`);

const ids = () => ({ input: { idempotencyKey: randomUUID(), observations: [version.id] } });
const submitted = await officer.ask(step('submitObservations'), ids());
expect(submitted.result?.observations?.[0]?.state === 'SUBMITTED', 'submitting', submitted);
const own = await officer.ask(step('acceptObservations'), ids());
expect(own.code === 'FORBIDDEN', 'accepting what one has written', own);
console.log(`7. submitted; accepting it oneself: ${own.code}`);

const accepted = await department.ask(step('acceptObservations'), ids());
expect(accepted.result?.observations?.[0]?.state === 'ACCEPTED', 'accepting', accepted);
const after = await verdict();
expect(after.actual === before.actual + 5, 'the verdict', { before, after });
console.log(`8. accepted by the department: ${before.actual} -> ${after.actual}\n   ${after.sentence}`);
