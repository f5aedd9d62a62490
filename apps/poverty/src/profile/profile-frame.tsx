import { FailureState, Loading, useAddress, useDisplay } from '@bac-thang/module-kit';
import { Button, EmptyState, PageHeader, printClass, UiLink } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ProfileNavigation } from './profile-navigation.tsx';
import type { ProfilePageId } from './profile-pages.ts';
import type { Reading } from './reading.ts';
import { ReadingSelect } from './reading-select.tsx';
import { type Readings, useReadings } from './use-readings.ts';
import './profile.css';

export interface Shown extends Readings {
  readonly reading: Reading;
  /** Name of the standard in the language of the page. */
  readonly standardName: string;
}

interface Props {
  readonly page: ProfilePageId;
  readonly title: string;
  readonly lead?: ReactNode;
  /** Beside the choice of the review. */
  readonly controls?: ((shown: Shown) => ReactNode) | undefined;
  /** The page asks for two years of its own. */
  readonly withoutReading?: boolean | undefined;
  readonly children: (shown: Shown) => ReactNode;
}

/** What all pages of the profile have in common: the questions, the review that is read, print, and what is said when there is none. */
export function ProfileFrame({ page, title, lead, controls, withoutReading, children }: Props) {
  const { t } = useLingui();
  const { found, error, refetch } = useReadings();
  if (error && !found) return <FailureState error={error} again={refetch} />;
  const reading = found?.reading;
  const shown: Shown | undefined = found &&
    reading && { ...found, reading, standardName: found.standards.find(({ id }) => id === reading.standard)?.name ?? reading.standard };
  return (
    <article className={`profile ${printClass.landscape}`}>
      <ProfileNavigation current={page} />
      <PageHeader
        title={title}
        lead={lead}
        actions={
          <>
            {shown ? controls?.(shown) : null}
            {found && !withoutReading ? <ReadingSelect of={found} /> : null}
            <Button variant="subtle" size="compact-sm" onClick={() => window.print()}>
              <Trans>In A4</Trans>
            </Button>
          </>
        }
      />
      {!found ? <Loading height={560} /> : shown ? <ReadingLine shown={shown} printed={!withoutReading} /> : <NoReading found={found} />}
      {shown ? children(shown) : null}
      <p className={printClass.only}>{t`Nguồn: kết quả rà soát hộ nghèo, hộ cận nghèo đã được Chủ tịch UBND xã công nhận.`}</p>
    </article>
  );
}

/** Which review the figures are of; how much of the district it covers. */
function ReadingLine({ shown: { reading, standardName }, printed }: { shown: Shown; printed: boolean }) {
  const { date } = useDisplay();
  const { year, countedOn, unitsRecognised, unitsExpected } = reading;
  if (!printed) return null;
  const day = date(countedOn);
  return (
    <p className="profile-reading">
      <Trans>
        Rà soát năm {year}, theo {standardName}; hộ tính đến {day}; đã công nhận ở {unitsRecognised}/{unitsExpected} xã, thị trấn.
      </Trans>
    </p>
  );
}

function NoReading({ found: { readings, askedYear } }: { found: Readings }) {
  const { t } = useLingui();
  const { to } = useAddress();
  const years = [...new Set(readings.map(({ year }) => year))];
  if (years.length === 0)
    return (
      <EmptyState title={t`Chưa có kết quả rà soát nào được công nhận`}>
        {t`Số liệu ở đây lấy từ kết quả rà soát đã được Chủ tịch UBND xã công nhận; xã đầu tiên công nhận thì trang này có số.`}
      </EmptyState>
    );
  return (
    <EmptyState
      title={t`Năm ${askedYear ?? ''} chưa có xã nào được công nhận kết quả rà soát`}
      action={
        <span className="profile-years">
          {years.map((year) => (
            <UiLink key={year} href={to('', { year, standard: null })}>
              {year}
            </UiLink>
          ))}
        </span>
      }
    >
      {t`Xem một năm đã có kết quả:`}
    </EmptyState>
  );
}
