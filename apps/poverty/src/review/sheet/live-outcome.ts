import {
  type Classification,
  classOfSheets,
  type DeprivationProfile,
  deprivationProfile,
  type PovertyStandard,
  povertyStandard,
  scoreOfSheet,
} from '@bac-thang/indicators';
import { householdFacts, memberFacts } from '../../register/household/indicator-facts.ts';
import type { Sheet, SheetMember } from './sheet-document.ts';
import { nothingOfMember, type SheetDraft, typedB1, typedIncome } from './sheet-draft.ts';

/** What the sheet says now under one standard, worked out while one types. */
export interface LiveOutcome {
  readonly standard: PovertyStandard;
  readonly profile: DeprivationProfile;
  readonly classification: Classification;
  readonly b2: number | undefined;
}

export interface B1Score {
  /** undefined: not filled. */
  readonly points: number | undefined;
  /** Sum of the items answered so far. */
  readonly answered: number;
  /** Items without an answer. */
  readonly missing: readonly string[];
  readonly byItems: boolean;
}

/** Points of sheet B1: of its items where some are answered, else as typed. */
export function scoreOfB1(draft: SheetDraft, { area, scoreTable }: Pick<Sheet, 'area' | 'scoreTable'>): B1Score {
  const typed = { points: typedB1(draft), answered: 0, missing: [], byItems: false };
  if (!scoreTable || Object.keys(draft.b1Answers).length === 0) return typed;
  const { source, sample } = scoreTable;
  const options = scoreTable.options.map(({ item, option, rural, urban }) => ({ item, option, points: { rural, urban } }));
  const known = Object.fromEntries(
    Object.entries(draft.b1Answers).filter(([item, option]) => options.some((each) => each.item === item && each.option === option)),
  );
  return { ...scoreOfSheet({ options, source, sample }, area === 'URBAN' ? 'urban' : 'rural', known), byItems: true };
}

/** Members as the sheet answers for them. */
export const answeredMembers = (members: readonly SheetMember[], draft: SheetDraft) =>
  members.map((member) => ({ ...member, id: member.person, facts: draft.members[member.person] ?? nothingOfMember }));

interface Question {
  readonly draft: SheetDraft;
  readonly sheet: Sheet;
  /** As far as it can be read. */
  readonly floorArea: number | null;
  readonly standards: readonly string[];
  readonly on: string;
}

/**
 * The outcome under each standard of the review.
 *
 * @throws IndicatorError for facts that cannot be: a member born after the day.
 */
export function liveOutcomes({ draft, sheet, floorArea, standards, on }: Question): readonly LiveOutcome[] {
  const members = answeredMembers(sheet.members, draft).map(memberFacts);
  const facts = householdFacts({ facts: { ...draft.facts, floorArea } });
  const means = { b1: scoreOfB1(draft, sheet).points, income: typedIncome(draft) };
  return standards.map((id) => {
    const standard = povertyStandard(id);
    const profile = deprivationProfile(standard, facts, members, on);
    return { standard, profile, ...classOfSheets(standard, sheet.area === 'URBAN' ? 'urban' : 'rural', profile, means) };
  });
}
