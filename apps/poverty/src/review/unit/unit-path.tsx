import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type BoardUnit, throughSteps } from '../board/board-unit.ts';
import { reviewPaths } from '../paths.ts';

interface Props {
  readonly review: { readonly id: string; readonly needsOpinion: boolean };
  readonly unit: BoardUnit;
  readonly mayRead: boolean;
}

interface Station {
  readonly id: string;
  readonly name: string;
  readonly state: 'whole' | 'part' | 'none';
  readonly figure: ReactNode;
  readonly to?: string | undefined;
}

const signs = { whole: '●', part: '◐', none: '○' } as const;

/** The way of a commune through the review, as steps that one climbs. */
export function UnitPath({ review, unit, mayRead }: Props) {
  const { t } = useLingui();
  const { number, date } = useDisplay();
  const { listed, surveyed, met, posted } = throughSteps(unit);
  const code = unit.administrativeUnit.code;
  const { opinion, heldBack } = unit;
  const [recognised] = unit.recognitions;
  const share = (id: string, name: string, through: number): Station => ({
    id,
    name,
    state: listed > 0 && through === listed ? 'whole' : through > 0 ? 'part' : 'none',
    figure: listed === 0 ? '–' : `${number(through)}/${number(listed)}`,
  });
  const stations: Station[] = [
    { id: 'listed', name: t`Danh sách`, state: listed > 0 ? 'whole' : 'none', figure: listed === 0 ? '–' : number(listed) },
    share('surveyed', t`Rà soát`, surveyed),
    share('met', t`Họp dân`, met),
    share('posted', t`Niêm yết`, posted),
    {
      id: 'complaints',
      name: t`Khiếu nại`,
      state: heldBack > 0 ? 'part' : 'none',
      figure: heldBack > 0 ? <Trans>{number(heldBack)} hộ chờ</Trans> : <Trans>không chờ</Trans>,
      to: mayRead ? reviewPaths.complaints(review.id, code) : undefined,
    },
    ...(review.needsOpinion
      ? [
          {
            id: 'opinion',
            name: t`Ý kiến`,
            state: opinion?.answeredOn ? 'whole' : opinion ? 'part' : 'none',
            figure:
              !opinion && recognised ? (
                '–'
              ) : !opinion ? (
                <Trans>chưa xin</Trans>
              ) : !opinion.answeredOn ? (
                <Trans>chờ đến {date(opinion.answerBy)}</Trans>
              ) : opinion.agrees ? (
                <Trans>thống nhất</Trans>
              ) : (
                <Trans>không thống nhất</Trans>
              ),
            to: reviewPaths.decision(review.id, code),
          } satisfies Station,
        ]
      : []),
    {
      id: 'recognised',
      name: t({ message: 'Công nhận', context: 'step' }),
      state: recognised ? 'whole' : 'none',
      figure: recognised ? recognised.number : <Trans>chưa</Trans>,
      to: reviewPaths.decision(review.id, code),
    },
  ];
  return (
    <ol className="review-path" aria-label={t`Các bước của xã`}>
      {stations.map(({ id, name, state, figure, to }, at) => {
        const content = (
          <>
            <span className="review-path-name">
              <span aria-hidden="true">{signs[state]}</span> {name}
            </span>
            <span className="review-path-figure">{figure}</span>
          </>
        );
        return (
          <li key={id} className={`is-${state}`} style={{ '--review-step': at } as React.CSSProperties}>
            {to ? (
              <PageLink to={to} className="review-path-stop">
                {content}
              </PageLink>
            ) : (
              <span className="review-path-stop">{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
