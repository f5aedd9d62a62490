import { statusTone, TerraceSmall } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { PageLink } from '../address/page-link.tsx';
import { VerdictMark } from './status-words.tsx';
import { TargetFigures } from './target-figures.tsx';
import { terraceIsRate, terraceTarget } from './terrace-target.ts';
import type { BoardRow } from './use-board.ts';

/** One target in a list: sign, name, where it stands, what is missing in people or households, and its small terrace. */
export function TargetLine({ row }: { row: BoardRow }) {
  const { t } = useLingui();
  const { target, verdict, series, gap } = row;
  return (
    <li className={`target-line bt-tone-${statusTone(verdict.status)}`} data-target={target.id} data-status={verdict.status}>
      <VerdictMark status={verdict.status} size="sign" />
      <div className="target-line-text">
        <PageLink to={`/targets/${target.id}`} className="target-line-name">
          {target.name}
        </PageLink>
        <div className="target-line-figures">
          <TargetFigures actual={verdict.actual} operator={target.operator} value={target.value} unitOfMeasure={target.unitOfMeasure} />
        </div>
        {gap ? <div className="target-line-gap">{gap}</div> : null}
      </div>
      <TerraceSmall
        points={series}
        target={terraceTarget(target)}
        tone={statusTone(verdict.status)}
        rate={terraceIsRate(target)}
        zoomedText={t`Trục không bắt đầu từ 0`}
        title=""
        currentYear={verdict.year}
        width={84}
        height={28}
      />
    </li>
  );
}
