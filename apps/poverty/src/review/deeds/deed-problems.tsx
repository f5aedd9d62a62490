import { ProblemList } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { goToField } from '../../register/events/field-problems.tsx';
import type { ReviewProblem } from './review-problems.ts';

const shownCodes = 6;

interface Props {
  readonly problems: readonly ReviewProblem[];
  /** Where a hamlet's page is; left out: its name is no link. */
  readonly hamletAddress?: ((name: string) => string | undefined) | undefined;
}

/** Everything that stands in the way, each with its place. */
export function DeedProblems({ problems, hamletAddress }: Props) {
  const { t } = useLingui();
  const whole = t`Cả bước`;
  const codesOf = (households: readonly string[]) => {
    const more = households.length - shownCodes;
    const named = households.slice(0, shownCodes).join(', ');
    return more > 0 ? t`Hộ: ${named} và ${more} hộ khác.` : t`Hộ: ${named}.`;
  };
  return (
    <ProblemList
      title={t`Chưa làm được, còn thiếu hoặc cần sửa:`}
      problems={problems.map(({ code, field, message, hamlets, households }, index) => {
        const names = [...new Set(hamlets)];
        const [hamlet] = names;
        const href = field === null && hamlet !== undefined ? hamletAddress?.(hamlet) : undefined;
        return {
          id: `${code}/${index}`,
          where: field !== null ? t`Đến ô` : names.length > 0 ? names.join(', ') : whole,
          message,
          ...(households.length > 1 ? { cure: codesOf(households) } : {}),
          ...(href ? { href } : {}),
          ...(field !== null ? { onGo: () => goToField(field, null) } : {}),
        };
      })}
    />
  );
}
