import { type PlanUnit, useAddress, useDisplay } from '@bac-thang/module-kit';
import { KeyFigure, UiLink } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { HouseholdClass } from '../../gql/graphql.ts';
import { HouseholdLink } from '../household-link.tsx';
import { shareOf } from '../share-of.ts';
import { useShare } from '../use-share.ts';
import type { Counts } from './unit-row.ts';

interface Props {
  readonly row: { readonly unit: PlanUnit | undefined; readonly counts: Counts | undefined };
  readonly year: number;
  readonly inRegister: boolean;
}

/** The figures that the page is about, each with what it is a part of; each count opens into its households. */
export function RateFigures({ row: { unit, counts }, year, inRegister }: Props) {
  const { t } = useLingui();
  const { number } = useDisplay();
  const share = useShare();
  const { to, part } = useAddress();
  const inPlan = part('basis') === null;
  if (!counts) {
    const name = unit?.name ?? '';
    return <p className="profile-empty">{t`${name}: Chủ tịch UBND xã chưa công nhận kết quả rà soát năm ${year}.`}</p>;
  }
  const all = number(counts.households);
  const everybody = number(counts.persons);
  const households = (of: HouseholdClass, count: number) => (
    <HouseholdLink unit={unit?.code ?? null} year={year} of={of} ownStandard={inRegister}>
      <Plural value={count} other="# hộ" />
    </HouseholdLink>
  );
  return (
    <section className="rate-figures" aria-label={unit?.name ?? t`Toàn huyện`}>
      <h2>
        {unit?.name ?? t`Toàn huyện`}
        {unit && inPlan ? <UiLink href={to('/poverty/profile/groups', { unit: unit.code, by: 'hamlet' })}>{t`Theo thôn`}</UiLink> : null}
      </h2>
      <KeyFigure
        label={t`Tỷ lệ hộ nghèo`}
        value={share(counts.poorRate, 2)}
        note={
          <Trans>
            {households('POOR', counts.poor)} trên {all} hộ
          </Trans>
        }
      />
      <KeyFigure
        label={t`Tỷ lệ hộ cận nghèo`}
        value={share(counts.nearPoorRate, 2)}
        note={
          <Trans>
            {households('NEAR_POOR', counts.nearPoor)} trên {all} hộ
          </Trans>
        }
      />
      <KeyFigure
        label={t`Nhân khẩu hộ nghèo`}
        value={number(counts.poorPersons)}
        note={<PersonShare part={counts.poorPersons} of={counts.persons} all={everybody} />}
      />
      <KeyFigure
        label={t`Nhân khẩu hộ cận nghèo`}
        value={number(counts.nearPoorPersons)}
        note={<PersonShare part={counts.nearPoorPersons} of={counts.persons} all={everybody} />}
      />
      <KeyFigure
        label={t`Hộ chưa xếp loại`}
        value={number(counts.undecided)}
        tone="slate"
        note={
          counts.undecided > 0 ? (
            <Trans>
              {households('UNKNOWN', counts.undecided)} trên {all} hộ
            </Trans>
          ) : (
            t`mọi hộ đã được xếp loại`
          )
        }
      />
    </section>
  );
}

function PersonShare({ part, of, all }: { part: number; of: number; all: string }) {
  const share = useShare();
  const percent = share(shareOf(part, of), 2);
  return (
    <Trans>
      {percent} của {all} nhân khẩu
    </Trans>
  );
}
