import { Trans } from '@lingui/react/macro';
import type { SeriesPoint } from './series-point.ts';

/** Where the series breaks, in words: the two pieces are not compared. */
export function SeriesBreak({ points }: { points: readonly SeriesPoint[] }) {
  const place = points.findIndex((point, index) => index > 0 && points[index - 1]?.standard !== point.standard);
  const [before, after] = [points[place - 1], points[place]];
  if (!before || !after) return null;
  const { standardName: old, year: until } = before;
  const { standardName: next, year: from } = after;
  return (
    <p className="profile-break">
      <Trans>
        Chuỗi đứt ở năm {from}: đến năm {until} theo {old}, từ năm {from} theo {next}. Hai đoạn không so sánh được với nhau: chênh lệch là do thước đo đổi,
        không phải do đời sống.
      </Trans>
    </p>
  );
}
