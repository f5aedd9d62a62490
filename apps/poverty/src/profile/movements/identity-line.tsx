import { PageLink, useDisplay } from '@bac-thang/module-kit';
import { Trans } from '@lingui/react/macro';
import { type Counts, differenceOf } from './bridge.ts';

interface Props {
  readonly counts: Counts;
  /** Both forms close and say the same of who went from the one to the other. */
  readonly agrees: boolean;
  readonly breaks: readonly { readonly household: string | null; readonly reason: string; readonly columns: readonly string[] }[];
}

/** The equation that must close, worked out here once more, and the households that break it. */
export function IdentityLine({ counts, agrees, breaks }: Props) {
  const { number } = useDisplay();
  const difference = differenceOf(counts);
  const equation = `${number(counts[1])} − ${number(counts[2])} − ${number(counts[3])} − ${number(counts[4])} + ${number(counts[5])} + ${number(counts[6])} + ${number(counts[7])} + ${number(counts[8])}`;
  const end = number(counts[9]);
  const off = number(difference);
  return (
    <div className={difference === 0 && breaks.length === 0 ? 'identity identity-closes' : 'identity identity-broken'}>
      <p>
        <span aria-hidden="true">{difference === 0 ? '✓' : '✖'}</span>{' '}
        {difference === 0 ? (
          <Trans>
            Khớp: {equation} = {end}
          </Trans>
        ) : (
          <Trans>
            Không khớp: {equation} khác {end}, lệch {off}
          </Trans>
        )}
        {'. '}
        {agrees ? <Trans>Biểu 2 và biểu 3 thống nhất.</Trans> : <Trans>Biểu 2 và biểu 3 chưa thống nhất: xem các hộ lệch.</Trans>}
      </p>
      {breaks.length > 0 ? (
        <ul>
          {breaks.map(({ household, reason, columns }) => {
            const places = columns.join(', ');
            return (
              <li key={`${household} ${places}`}>
                {household ? (
                  <PageLink to={`/poverty/register/${household}`}>
                    <Trans>Mở hộ</Trans>
                  </PageLink>
                ) : (
                  <Trans>Một hộ</Trans>
                )}
                : {reason} ({places})
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}
