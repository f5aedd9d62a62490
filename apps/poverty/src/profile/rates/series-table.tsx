import { useDisplay } from '@bac-thang/module-kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useShare } from '../use-share.ts';
import type { SeriesPoint } from './series-point.ts';

/** The chart's figures, behind it. */
export function SeriesTable({ points }: { points: readonly SeriesPoint[] }) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const share = useShare();
  return (
    <details className="profile-table-behind">
      <summary>
        <Trans>Bảng số của hình</Trans>
      </summary>
      <table className="bt-table">
        <thead>
          <tr>
            <th scope="col">{t`Năm`}</th>
            <th scope="col">{t`Chuẩn`}</th>
            <th scope="col" className="bt-right">{t`Số hộ`}</th>
            <th scope="col" className="bt-right">{t`Hộ nghèo`}</th>
            <th scope="col" className="bt-right">
              %
            </th>
            <th scope="col" className="bt-right">{t`Hộ cận nghèo`}</th>
            <th scope="col" className="bt-right">
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ year, standard, standardName, households, poor, nearPoor }) => (
            <tr key={`${year} ${standard}`}>
              <th scope="row">{year}</th>
              <td data-label={t`Chuẩn`}>{standardName}</td>
              <td className="bt-right" data-label={t`Số hộ`}>
                {number(households)}
              </td>
              <td className="bt-right" data-label={t`Hộ nghèo`}>
                {number(poor)}
              </td>
              <td className="bt-right" data-label="%">
                {share(poor / households, 2)}
              </td>
              <td className="bt-right" data-label={t`Hộ cận nghèo`}>
                {number(nearPoor)}
              </td>
              <td className="bt-right" data-label="%">
                {share(nearPoor / households, 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
