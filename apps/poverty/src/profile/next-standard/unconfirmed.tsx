import { Notice } from '@bac-thang/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';

const standardFragment = graphql(`
  fragment Unconfirmed_Standard on PovertyStandard {
    lines {
      name(language: $language)
      amounts {
        confirmed
        certainty
        source
        article(language: $language)
      }
      rule {
        confirmed
        certainty
        source
        article(language: $language)
      }
    }
    indicators {
      id
      name(language: $language)
      listed {
        confirmed
        certainty
        source
        article(language: $language)
      }
      cutoff {
        confirmed
        certainty
        source
        article(language: $language)
      }
    }
  }
`);

type Provenance = ResultOf<typeof standardFragment>['indicators'][number]['cutoff'];
interface Point {
  readonly key: string;
  readonly what: string;
  readonly provenance: Provenance;
}

/** What about a standard nobody has compared with its text yet: said above the figures, each point with why it is held. */
export function Unconfirmed({ standard, name }: { standard: FragmentType<typeof standardFragment>; name: string }) {
  const { t } = useLingui();
  const { lines, indicators } = readFragment(standardFragment, standard);
  const words: Record<Provenance['certainty'], string> = {
    READ: t`đã đọc văn bản`,
    MEMORY: t`theo trí nhớ, chưa đọc văn bản`,
    DRAFT: t`theo bản dự thảo, chưa thấy bản chính thức`,
    INFERRED: t`suy ra từ văn bản khác`,
  };
  const points = [
    ...lines.flatMap((line): Point[] => [
      { key: `${line.name} amounts`, what: t`Mức tiền: ${line.name}`, provenance: line.amounts },
      { key: `${line.name} rule`, what: t`Quy tắc: ${line.name}`, provenance: line.rule },
    ]),
    ...indicators.flatMap((indicator): Point[] => [
      { key: `${indicator.id} listed`, what: t`Có chỉ số: ${indicator.name}`, provenance: indicator.listed },
      { key: `${indicator.id} cutoff`, what: t`Ngưỡng thiếu hụt: ${indicator.name}`, provenance: indicator.cutoff },
    ]),
  ];
  const open = points.filter(({ provenance }) => !provenance.confirmed);
  const [left, all] = [open.length, points.length];
  return (
    <Notice tone="rice" title={t`${left} trong ${all} điểm của ${name} chưa được đối chiếu với văn bản`}>
      <Trans>
        Các số dưới đây đúng với chuẩn như phần mềm đang giữ, không phải với văn bản chính thức. Phòng Lao động đối chiếu và sửa được từng điểm; mỗi lần sửa là
        một bản mới.
      </Trans>
      <details className="unconfirmed">
        <summary>
          <Trans>Các điểm chưa xác nhận</Trans>
        </summary>
        <ul>
          {open.map(({ key, what, provenance }) => (
            <li key={key}>
              {what} – {words[provenance.certainty]} ({provenance.article}; <span lang="en">{provenance.source}</span>)
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
