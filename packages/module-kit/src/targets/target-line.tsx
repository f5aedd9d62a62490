import { statusTone, TerraceSmall } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PageLink } from '../address/page-link.tsx';
import { VerdictMark } from './status-words.tsx';
import { TargetFigures } from './target-figures.tsx';
import { terraceIsRate, terraceTarget } from './terrace-target.ts';
import type { BoardRow } from './use-board.ts';

interface Props {
  readonly target: Pick<BoardRow['target'], 'id' | 'name' | 'operator' | 'value' | 'unitOfMeasure'>;
  readonly verdict: Pick<BoardRow['verdict'], 'status' | 'actual'>;
  /** What is missing, in people or households. */
  readonly gap?: string;
  /** Its small terrace. */
  readonly children?: ReactNode;
}

/** One target in a list: sign, name and where it stands. */
export function TargetLine({ target, verdict, gap, children }: Props) {
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
      {children}
    </li>
  );
}

/** The same with what is missing and the terrace: a line of the board. */
export function BoardLine({ row: { target, verdict, series, gap } }: { row: BoardRow }) {
  const { t } = useLingui();
  return (
    <TargetLine target={target} verdict={verdict} gap={gap}>
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
    </TargetLine>
  );
}
