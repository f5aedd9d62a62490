import { useQuery } from '@apollo/client/react';
import { FailureState, failureOf, Loading, useAddress, useLanguage, useUnit } from '@bac-thang/module-kit';
import { Button, RefusedState, SegmentedControl } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import { ProfileFrame, type Shown } from '../profile-frame.tsx';
import { StaleNotice } from '../stale-notice.tsx';
import { UnitSelect } from '../unit-select.tsx';
import { CauseTable } from './cause-table.tsx';
import { type Feature, features, useFeature } from './feature.ts';
import { GroupTable } from './group-table.tsx';

const breakdownDocument = graphql(`
  query GroupsPage($unit: String, $year: Int!, $standard: String!, $by: PovertyBreakdownKind!, $language: Language!) {
    povertyProfile(administrativeUnit: $unit, year: $year, standard: $standard) {
      households
      poor
      nearPoor
      poorPersons
      breakdown(by: $by) {
        additive
        note(language: $language)
        rows {
          id
          name(language: $language)
          administrativeUnit {
            code
            name
          }
          households {
            count
            lower
            upper
          }
          poor {
            count
            lower
            upper
          }
          nearPoor {
            count
            lower
            upper
          }
          poorPersons
        }
      }
    }
  }
`);

/** Poor and near-poor households by cause, ethnic group, group of form 8 or hamlet. */
export function GroupsPage() {
  const { t } = useLingui();
  const titles: Record<Feature, string> = {
    cause: t`Nguyên nhân nghèo`,
    ethnicity: t`Hộ nghèo, hộ cận nghèo theo dân tộc`,
    group: t`Hộ nghèo, hộ cận nghèo theo nhóm đối tượng`,
    hamlet: t`Hộ nghèo, hộ cận nghèo theo thôn`,
  };
  const feature = useFeature();
  return (
    <ProfileFrame
      page="groups"
      title={titles[feature]}
      controls={() => (
        <>
          <FeatureSwitch />
          <UnitSelect />
        </>
      )}
    >
      {(shown) => <Groups key={feature} shown={shown} title={titles[feature]} />}
    </ProfileFrame>
  );
}

function FeatureSwitch() {
  const { t } = useLingui();
  const { change } = useAddress();
  const words: Record<Feature, string> = { cause: t`Nguyên nhân`, ethnicity: t`Dân tộc`, group: t`Nhóm`, hamlet: t`Thôn` };
  return (
    <SegmentedControl
      size="xs"
      aria-label={t`Chia theo`}
      value={useFeature()}
      onChange={(feature) => change({ by: feature === 'cause' ? null : feature })}
      data={features.map((feature) => ({ value: feature, label: words[feature] }))}
    />
  );
}

const kinds = { cause: 'CAUSE', ethnicity: 'ETHNICITY', group: 'GROUP', hamlet: 'HAMLET' } as const;

function Groups({ shown, title }: { shown: Shown; title: string }) {
  const { year, standard } = shown.reading;
  const { language } = useLanguage();
  const feature = useFeature();
  const [unit] = useUnit();
  const {
    data: answer,
    error,
    refetch,
  } = useQuery(breakdownDocument, {
    variables: { unit, year, standard, by: kinds[feature], language },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !answer) return failureOf(error).code === 'FORBIDDEN' ? <OfDistrictOnly /> : <FailureState error={error} again={refetch} />;
  if (!answer) return <Loading height={560} />;
  const { breakdown, ...totals } = answer.povertyProfile;
  return (
    <div className="groups">
      {error ? <StaleNotice error={error} again={refetch} /> : null}
      {feature === 'cause' ? (
        <CauseTable rows={breakdown.rows} totals={totals} note={breakdown.note} title={title} />
      ) : (
        <GroupTable rows={breakdown.rows} totals={totals} note={breakdown.note} additive={breakdown.additive} title={title} feature={feature} />
      )}
    </div>
  );
}

function OfDistrictOnly() {
  const { t } = useLingui();
  const [, setUnit] = useUnit();
  return (
    <RefusedState
      title={t`Tài khoản này không xem số của riêng xã này`}
      action={
        <Button variant="default" size="xs" onClick={() => setUnit(null)}>
          <Trans>Xem toàn huyện</Trans>
        </Button>
      }
    >
      {t`Số chia nhỏ trong một xã chỉ hiện với lãnh đạo huyện, Phòng Lao động, kiểm toán và chính xã ấy: trừ số các xã cho nhau sẽ lộ từng hộ.`}
    </RefusedState>
  );
}
