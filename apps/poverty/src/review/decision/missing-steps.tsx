import { useAddress, useDisplay } from '@bac-thang/module-kit';
import { type ListedProblem, ProblemList } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { BoardUnit } from '../board/board-unit.ts';
import { reviewPaths } from '../paths.ts';
import type { ReviewFacts } from '../review-facts.ts';
import type { HamletProgress } from '../unit/hamlet-progress.ts';

interface Props {
  readonly review: ReviewFacts;
  readonly unit: BoardUnit;
  readonly hamlets: readonly HamletProgress[];
}

/** What keeps the chair from deciding, each with the way to where it is done. */
export function useMissingSteps({ review, unit, hamlets }: Props): readonly ListedProblem[] {
  const { t } = useLingui();
  const { to } = useAddress();
  const { date } = useDisplay();
  const code = unit.administrativeUnit.code;
  const missing: ListedProblem[] = hamlets.flatMap(({ id, name, waitingFor, waiting }) => {
    const at = (message: string, path: string) => [{ id, where: name, message, href: to(path) }];
    switch (waitingFor) {
      case 'SURVEY':
        return at(t`${waiting} hộ chưa rà soát xong`, reviewPaths.hamlet(review.id, code, id));
      case 'MEETING':
        return at(t`${waiting} hộ chưa họp dân`, reviewPaths.meeting(review.id, code, id));
      case 'POSTING':
        return at(t`${waiting} hộ chưa niêm yết`, reviewPaths.posting(review.id, code, id));
      case 'POSTING_RUNS':
        return at(t`còn đang niêm yết`, reviewPaths.posting(review.id, code, id));
      default:
        return [];
    }
  });
  const { opinion } = unit;
  if (review.needsOpinion && !opinion) missing.push({ id: 'opinion', where: t`Ý kiến của cấp trên`, message: t`chưa xin` });
  if (review.needsOpinion && opinion && !opinion.answeredOn) {
    const day = date(opinion.answerBy);
    missing.push({ id: 'opinion', where: t`Ý kiến của cấp trên`, message: t`chờ trả lời đến hết ngày ${day}` });
  }
  return missing;
}

export function MissingSteps({ problems }: { problems: readonly ListedProblem[] }) {
  const { t } = useLingui();
  return <ProblemList title={t`Chưa công nhận được, còn thiếu:`} problems={problems} kind="warning" />;
}
