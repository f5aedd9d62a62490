import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';

interface Props {
  readonly through: number;
  readonly of: number;
  readonly to: string;
}

/** How many of the listed households are through a step: sign, numbers and a bar; opens the commune. */
export function ThroughCell({ through, of, to }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  if (of === 0) return <span title={t`Không có hộ nào phải rà soát, hoặc kỳ này không theo dõi từng bước`}>–</span>;
  const sign = through === of ? '●' : through > 0 ? '◐' : '○';
  return (
    <PageLink to={to} className={`review-through ${through === of ? 'is-whole' : ''}`}>
      <span aria-hidden="true">{sign}</span> {number(through)}/{number(of)}
      <span className="review-through-bar" aria-hidden="true">
        <span className="review-through-part" style={{ width: `${(100 * through) / of}%` }} />
      </span>
    </PageLink>
  );
}
