import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type HouseholdClass, householdClasses } from '../classification/household-class.ts';
import { checkFlow } from './check-flow.ts';
import { checkReviewForms } from './check-review-forms.ts';
import { classMovements } from './class-movements.ts';
import { flowBreaks } from './flow-breaks.ts';
import { closedFlowCounts, flowCounts } from './flow-counts.ts';
import { entryRate, escapeRate } from './flow-rates.ts';
import { formPersons } from './form-persons.ts';
import { type PovertyFlows, povertyFlows } from './poverty-flows.ts';
import { povertyFlowsByUnit } from './poverty-flows-by-unit.ts';
import { povertyFlowsSeries } from './poverty-flows-series.ts';
import { recognisedBefore } from './recognised-before.ts';
import type { Review, ReviewedHousehold } from './review.ts';
import { reviewForm } from './review-form.ts';
import { standings, transitionCounts, transitionMatrix } from './transition-matrix.ts';

const units = ['Một', 'Hai', 'Ba'];
const aClass = fc.constantFrom(...householdClasses);
const aUnit = fc.constantFrom(...units);
const place = fc.nat({ max: 1_000_000 });

/** What can happen to households between reviews; `at` picks one of those that are there. */
type LifeEvent =
  | { readonly kind: 'classified'; readonly at: number; readonly class: HouseholdClass }
  | { readonly kind: 'moved'; readonly at: number; readonly unit: string }
  | { readonly kind: 'split'; readonly at: number; readonly class: HouseholdClass }
  | { readonly kind: 'came'; readonly unit: string; readonly class: HouseholdClass }
  | { readonly kind: 'returned'; readonly at: number; readonly unit: string }
  | { readonly kind: 'born' | 'died' | 'gone'; readonly at: number };

const lifeEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  fc.record({ kind: fc.constant('classified' as const), at: place, class: aClass }),
  fc.record({ kind: fc.constant('moved' as const), at: place, unit: aUnit }),
  fc.record({ kind: fc.constant('split' as const), at: place, class: aClass }),
  fc.record({ kind: fc.constant('came' as const), unit: aUnit, class: aClass }),
  fc.record({ kind: fc.constant('returned' as const), at: place, unit: aUnit }),
  fc.record({ kind: fc.constantFrom('born' as const, 'died' as const, 'gone' as const), at: place }),
);

/** The reviews that a sequence of events gives, one after each part. */
function reviewsAfter(parts: readonly (readonly LifeEvent[])[]): readonly Review[] {
  const there = new Map<string, ReviewedHousehold & { readonly members: number }>();
  const away: string[] = [];
  let made = 0;
  const settle = (unit: string, known: HouseholdClass) => {
    made += 1;
    there.set(`h${made}`, { id: `h${made}`, class: known, unit, members: 3 });
  };
  const happen = (event: LifeEvent) => {
    if (event.kind === 'came') return settle(event.unit, event.class);
    if (event.kind === 'returned') {
      const id = away[event.at % Math.max(1, away.length)];
      if (id !== undefined && !there.has(id)) there.set(id, { id, class: 'poor', unit: event.unit, members: 2 });
      return;
    }
    const household = [...there.values()][event.at % Math.max(1, there.size)];
    if (household === undefined) return;
    if (event.kind === 'split') settle(household.unit, event.class);
    else if (event.kind === 'gone' || (event.kind === 'died' && household.members === 1)) {
      there.delete(household.id);
      away.push(household.id);
    } else if (event.kind === 'classified') there.set(household.id, { ...household, class: event.class });
    else if (event.kind === 'moved') there.set(household.id, { ...household, unit: event.unit });
    else there.set(household.id, { ...household, members: household.members + (event.kind === 'born' ? 1 : -1) });
  };
  for (const unit of units) for (const known of householdClasses) settle(unit, known);
  return parts.map((events, index) => {
    events.forEach(happen);
    return { year: 2020 + index, standard: 'nd07-2021', households: [...there.values()] };
  });
}

const histories = fc.array(fc.array(lifeEvent, { maxLength: 60 }), { minLength: 2, maxLength: 5 }).map(reviewsAfter);

function declared(flows: PovertyFlows) {
  const { start, escaped, left, toUnknown, fellIn, rePoor, arrived, fromUnknown, end } = flows;
  return { start, decreases: { escaped, left, toUnknown }, increases: { fellIn, rePoor, arrived, fromUnknown }, end };
}

function expectClosed(flows: PovertyFlows, previousEnd?: readonly string[]): void {
  const counts = flowCounts(flows);
  expect(checkFlow({ ...counts, previousEnd: previousEnd?.length })).toMatchObject({ balanced: true });
  expect(checkFlow(closedFlowCounts(flows)).balanced).toBe(true);
  expect(flowBreaks({ ...declared(flows), previousEnd })).toEqual([]);
  expect(counts.escapedToNearPoor + counts.escapedAboveNearPoor).toBe(counts.escaped);
  for (const { numerator, denominator } of [escapeRate(flows), entryRate(flows)]) expect(numerator).toBeLessThanOrEqual(denominator);
}

it('closes after any sequence of moves, births, splits, deaths and returns, and each start is the end before', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const steps = povertyFlowsSeries(reviews);
      expect(steps.length).toBe(reviews.length - 1);
      for (const [index, flows] of steps.entries()) expectClosed(flows, steps[index - 1]?.end);
    }),
  );
});

it('closes after a thousand events in one year', () => {
  fc.assert(
    fc.property(fc.array(lifeEvent, { minLength: 1000, maxLength: 1000 }), (events) => {
      const [before, after] = reviewsAfter([[], events]) as [Review, Review];
      expectClosed(povertyFlows(before, after, new Set()));
    }),
    { numRuns: 20 },
  );
});

it('adds up from the communes to the district once the moves are cancelled', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const [before, after] = reviews.slice(-2) as [Review, Review];
      const { district, units: byUnit, sumOfUnits, cancelled, moves } = povertyFlowsByUnit(before, after, recognisedBefore('poor', { before, after }, reviews));
      for (const flows of byUnit.values()) expectClosed(flows);
      const counts = flowCounts(district);
      expect([sumOfUnits.start, sumOfUnits.end]).toEqual([counts.start, counts.end]);
      expect([sumOfUnits.left - cancelled.left, sumOfUnits.arrived - cancelled.arrived]).toEqual([counts.left, counts.arrived]);
      const movedOut = (escaped: boolean) =>
        moves.filter(({ classBefore, classAfter }) => classBefore === 'poor' && classAfter !== 'unknown' && (classAfter !== 'poor') === escaped);
      expect(sumOfUnits.escaped + movedOut(true).length).toBe(counts.escaped);
      expect(sumOfUnits.chronic + movedOut(false).length).toBe(counts.chronic);
    }),
  );
});

it('fills forms 2 and 3 that close and agree with each other, in households and in persons', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const [before, after] = reviews.slice(-2) as [Review, Review];
      const form = (list: 'poor' | 'near-poor') => reviewForm(classMovements(list, before, after, recognisedBefore(list, { before, after }, reviews)));
      const forms = { poor: form('poor'), nearPoor: form('near-poor') };
      expect(checkReviewForms(forms).closes).toBe(true);
      for (const one of [forms.poor, forms.nearPoor]) {
        const columns = formPersons(one, before, after)?.columns;
        expect(columns && columns[1] - columns[2] - columns[3] - columns[4] + columns[5] + columns[6] + columns[7] + columns[8]).toBe(columns?.[9]);
      }
    }),
  );
});

it('agrees with the definitions read household by household', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const [before, after] = reviews.slice(-2) as [Review, Review];
      const flows = povertyFlows(before, after, recognisedBefore('poor', { before, after }, reviews));
      const classAt = (review: Review, id: string) => review.households.find((row) => row.id === id)?.class;
      const everyone = [...new Set([...before.households, ...after.households].map(({ id }) => id))];
      const where = (condition: (then: HouseholdClass | undefined, now: HouseholdClass | undefined, id: string) => boolean) =>
        everyone.filter((id) => condition(classAt(before, id), classAt(after, id), id)).sort();
      const known = (one: HouseholdClass | undefined) => one !== undefined && one !== 'unknown';
      const once = (id: string) => reviews.slice(0, -2).some((review) => classAt(review, id) === 'poor');
      expect(flows.escaped.toSorted()).toEqual(where((then, now) => then === 'poor' && known(now) && now !== 'poor'));
      expect(flows.left.toSorted()).toEqual(where((then, now) => then === 'poor' && now === undefined));
      expect(flows.arrived.toSorted()).toEqual(where((then, now) => then === undefined && now === 'poor'));
      expect(flows.rePoor.toSorted()).toEqual(where((then, now, id) => known(then) && then !== 'poor' && now === 'poor' && once(id)));
      expect(flows.fellIn.toSorted()).toEqual(where((then, now, id) => known(then) && then !== 'poor' && now === 'poor' && !once(id)));
    }),
  );
});

it('has a transition matrix whose rows and columns make up the two lists', () => {
  fc.assert(
    fc.property(histories, (reviews) => {
      const [before, after] = reviews.slice(-2) as [Review, Review];
      const counts = transitionCounts(transitionMatrix(before, after));
      const flows = flowCounts(povertyFlows(before, after, new Set()));
      for (const standing of standings.filter((one) => one !== 'absent')) {
        const row = standings.reduce((sum, column) => sum + counts[standing][column], 0);
        const column = standings.reduce((sum, from) => sum + counts[from][standing], 0);
        expect(row).toBe(before.households.filter((household) => household.class === standing).length);
        expect(column).toBe(after.households.filter((household) => household.class === standing).length);
      }
      expect([counts.poor.absent, counts.absent.poor, counts.poor.poor]).toEqual([flows.left, flows.arrived, flows.chronic]);
      expect(counts.absent.absent).toBe(0);
    }),
  );
});

it('runs over 14,000 households and six reviews well within a second', () => {
  const reviews = Array.from({ length: 6 }, (_, step): Review => {
    const households = Array.from({ length: 14_000 }, (_row, index) => ({
      id: `BH-${index + step * 40}`,
      class: householdClasses[(index * 7 + step * (index % 5)) % 5] ?? 'unknown',
      unit: `${(index + step) % 19}`,
    }));
    return { year: 2020 + step, standard: 'nd07-2021', households };
  });
  const [before, after] = reviews.slice(-2) as [Review, Review];
  const start = performance.now();
  const steps = povertyFlowsSeries(reviews);
  const { sumOfUnits } = povertyFlowsByUnit(before, after, recognisedBefore('poor', { before, after }, reviews));
  expect(performance.now() - start).toBeLessThan(1000);
  expect(steps.length).toBe(5);
  expect(sumOfUnits.end).toBe(steps.at(-1)?.end.length);
});
