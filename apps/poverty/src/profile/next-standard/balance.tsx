import { useDisplay } from '@bac-thang/module-kit';
import { KeyFigure, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';

export const balanceFragment = graphql(`
  fragment Balance_Counts on PovertyUnderStandard {
    households
    undecided
    poor
    poorUnder
    entering
    leaving
    nearPoorUnder
  }
`);

interface Props {
  readonly counts: FragmentType<typeof balanceFragment>;
  readonly under: string;
  readonly now: string;
}

/** Poor now, who leaves, who enters, poor under the other standard: the four must close. */
export function Balance({ counts, under, now }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const { households, undecided, poor, poorUnder, entering, leaving, nearPoorUnder } = readFragment(balanceFragment, counts);
  const closes = poor - leaving + entering === poorUnder;
  const [before, out, into, after, all, near] = [poor, leaving, entering, poorUnder, households, nearPoorUnder].map((value) => number(value));
  return (
    <Panel title={t`Vào và ra khỏi diện nghèo`} aside={t`số hộ`}>
      <div className="balance">
        <KeyFigure label={t`Hộ nghèo đã công nhận`} value={before ?? ''} note={now} />
        <KeyFigure label={t`Ra khỏi diện nghèo`} value={`−${out}`} tone="leaf" note={t`hết nghèo chỉ vì thước đo đổi`} />
        <KeyFigure label={t`Vào diện nghèo`} value={`+${into}`} tone="brick" note={t`thành nghèo chỉ vì thước đo đổi`} />
        <KeyFigure label={t`Hộ nghèo nếu đổi chuẩn`} value={after ?? ''} note={t`${under}; hộ cận nghèo: ${near}`} />
        <KeyFigure label={t`Chưa đủ thông tin`} value={number(undecided)} tone="slate" note={t`trong ${all} hộ; không tính vào bốn số trên`} />
      </div>
      <p className={closes ? 'identity identity-closes' : 'identity identity-broken'}>
        <span aria-hidden="true">{closes ? '✓' : '✖'}</span>{' '}
        {closes ? (
          <Trans>
            Khớp: {before} − {out} + {into} = {after}
          </Trans>
        ) : (
          <Trans>
            Không khớp: {before} − {out} + {into} khác {after}
          </Trans>
        )}
      </p>
    </Panel>
  );
}
