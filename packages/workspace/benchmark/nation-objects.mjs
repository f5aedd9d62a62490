const names = [
  'employment',
  'dependants',
  'nutrition',
  'insurance',
  'adultEducation',
  'schoolAttendance',
  'housing',
  'floorArea',
  'water',
  'latrine',
  'telecommunication',
  'information',
];

/** Each household an object with a yes or no by name, as one would hold a few hundred of them; one shape for all. */
export function objectsOf({ profiles, unitIds }) {
  return Array.from(profiles, (profile, row) => {
    const lacks = (indicator) => ((profile >>> indicator) & 1) === 1;
    return {
      commune: unitIds[row],
      employment: lacks(0),
      dependants: lacks(1),
      nutrition: lacks(2),
      insurance: lacks(3),
      adultEducation: lacks(4),
      schoolAttendance: lacks(5),
      housing: lacks(6),
      floorArea: lacks(7),
      water: lacks(8),
      latrine: lacks(9),
      telecommunication: lacks(10),
      information: lacks(11),
    };
  });
}

export function countsOfObjects(households, cutOff) {
  const communes = new Map();
  for (const household of households) {
    let counts = communes.get(household.commune);
    if (!counts) {
      counts = { households: 0, poor: 0, scores: 0, censored: Object.fromEntries(names.map((name) => [name, 0])) };
      communes.set(household.commune, counts);
    }
    counts.households += 1;
    let score = 0;
    for (const name of names) if (household[name]) score += 1;
    if (score < cutOff) continue;
    counts.poor += 1;
    counts.scores += score;
    for (const name of names) if (household[name]) counts.censored[name] += 1;
  }
  return Float64Array.from(
    [...communes.values()].flatMap((counts) => [counts.households, counts.poor, counts.scores, ...names.map((name) => counts.censored[name])]),
  );
}
