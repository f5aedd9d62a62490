import { useQuery } from '@apollo/client/react';
import { FailureState, Loading, useLanguage, useUnit } from '@bac-thang/module-kit';
import { useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { ClassTable } from '../class-table.tsx';
import type { Shown } from '../profile-frame.tsx';
import { StaleNotice } from '../stale-notice.tsx';
import type { NamedStandard } from '../use-readings.ts';
import { Balance } from './balance.tsx';
import { Unconfirmed } from './unconfirmed.tsx';
import { UnitBalance } from './unit-balance.tsx';

const underDocument = graphql(`
  query NextStandard($unit: String, $year: Int!, $standard: String!, $under: String!, $language: Language!) {
    povertyUnderStandard(administrativeUnit: $unit, year: $year, standard: $standard, under: $under) {
      ...Balance_Counts
      sentence(language: $language)
      confirmed
      under {
        id
        ...Unconfirmed_Standard
      }
      changes {
        from
        to
        households
      }
      units {
        administrativeUnit {
          code
          name
        }
        ...Balance_Counts
      }
    }
  }
`);

/** Who would enter poverty and who would leave it, with what is not confirmed about the other standard. */
export function UnderStandard({ shown, other }: { shown: Shown; other: NamedStandard }) {
  const { t } = useLingui();
  const { language } = useLanguage();
  const [unit] = useUnit();
  const { year, standard } = shown.reading;
  const { data, error, refetch } = useQuery(underDocument, {
    variables: { unit, year, standard, under: other.id, language },
    fetchPolicy: 'cache-and-network',
  });
  const found = data?.povertyUnderStandard;
  if (error && !found) return <FailureState error={error} again={refetch} />;
  if (!found) return <Loading height={560} />;
  return (
    <div className="next-standard">
      {error ? <StaleNotice error={error} again={refetch} /> : null}
      <p className="next-sentence">{found.sentence}</p>
      {found.confirmed ? null : <Unconfirmed standard={found.under} name={other.name} />}
      <Balance counts={found} under={other.name} now={shown.standardName} />
      <UnitBalance units={found.units} district={found} narrowed={unit !== null} />
      <ClassTable transitions={found.changes} from={t`đã công nhận theo ${shown.standardName}`} to={t`nếu theo ${other.name}`} />
    </div>
  );
}
