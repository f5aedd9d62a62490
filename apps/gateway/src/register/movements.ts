import {
  type ClosedFlowCounts,
  checkReviewForms,
  classMovements,
  closedFlowCounts,
  type FlowCounts,
  type FormPersons,
  flowCounts,
  formPersons,
  type HouseholdClass,
  householdClasses,
  povertyFlows,
  type ReviewForms,
  type ReviewFormsCheck,
  reviewForm,
  type Standing,
  standings,
  transitionCounts,
  transitionMatrix,
} from '@bac-thang/indicators';
import type { RegisterOfRevision } from './kept-register.ts';
import type { ReviewList } from './review-list.ts';
import type { ReviewPair } from './review-pair.ts';

export interface ClassTransition {
  /** null: not on the list of that review. */
  readonly from: HouseholdClass | null;
  readonly to: HouseholdClass | null;
  readonly households: number;
}

/** What households did between two reviews, of the district or of a unit; the same for every viewer. */
export interface Movements {
  readonly pair: ReviewPair;
  /** Codes of the plan's set that both reviews recognised. */
  readonly codes: readonly string[];
  readonly before: ReviewList;
  readonly after: ReviewList;
  readonly counts: FlowCounts;
  readonly closed: ClosedFlowCounts;
  readonly forms: ReviewForms;
  readonly check: ReviewFormsCheck;
  readonly persons: (list: keyof ReviewForms) => FormPersons | undefined;
  /** Without the cells that no household stands in. */
  readonly transitions: () => readonly ClassTransition[];
}

/** Kept with the revision, because each is worked out from every household of two reviews. @param members undefined: the district. */
export function movements(register: RegisterOfRevision, pair: ReviewPair, members: readonly string[] | undefined): Promise<Movements> {
  return register.kept(`movements ${pair.key} ${members?.join() ?? 'district'}`, async () => worked(pair, members));
}

function worked(pair: ReviewPair, members: readonly string[] | undefined): Movements {
  const codes = members ? pair.codes.filter((code) => members.includes(code)) : pair.codes;
  const within = (list: ReviewList): ReviewList => (members ? { ...list, households: list.households.filter(({ unit }) => codes.includes(unit)) } : list);
  const [before, after] = [within(pair.before), within(pair.after)];
  const options = { acrossStandards: pair.seriesBreak !== undefined };
  const flows = povertyFlows(before, after, pair.poorBefore, options);
  const forms: ReviewForms = {
    poor: reviewForm(classMovements('poor', before, after, pair.poorBefore, options)),
    nearPoor: reviewForm(classMovements('near-poor', before, after, pair.nearPoorBefore, options)),
  };
  let transitions: readonly ClassTransition[] | undefined;
  const persons = new Map<keyof ReviewForms, FormPersons | undefined>();
  return {
    pair,
    codes,
    before,
    after,
    counts: flowCounts(flows),
    closed: closedFlowCounts(flows),
    forms,
    check: checkReviewForms(forms),
    persons: (list) => {
      if (!persons.has(list)) persons.set(list, formPersons(forms[list], before, after));
      return persons.get(list);
    },
    transitions: () => (transitions ??= transitionsOf(before, after, options)),
  };
}

const classOf = (standing: Standing): HouseholdClass | null => householdClasses.find((one) => one === standing) ?? null;

function transitionsOf(before: ReviewList, after: ReviewList, options: { readonly acrossStandards: boolean }): readonly ClassTransition[] {
  const table = transitionCounts(transitionMatrix(before, after, options));
  return standings.flatMap((from) =>
    standings.flatMap((to): ClassTransition[] => (table[from][to] > 0 ? [{ from: classOf(from), to: classOf(to), households: table[from][to] }] : [])),
  );
}
