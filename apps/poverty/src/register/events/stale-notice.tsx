import { useDisplay } from '@bac-thang/module-kit';
import { Button, Notice } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ageOn } from '../words/age.ts';
import { relationWords } from '../words/person-words.ts';
import type { StaleHouseholdNow } from './life-event-outcome.ts';

/** Somebody has changed the household meanwhile: what, who, when, and how it stands now. What was typed stays. */
export function StaleNotice({ households, goOn }: { households: readonly StaleHouseholdNow[]; goOn: () => void }) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { moment } = useDisplay();
  const person = ({ name, relation, ...born }: StaleHouseholdNow['members'][number], on: string) => {
    const age = ageOn(born, on);
    return age === undefined ? `${name} (${_(relationWords[relation])})` : t`${name} (${_(relationWords[relation])}, ${age} tuổi)`;
  };
  return (
    <div role="alert">
      <Notice
        tone="rice"
        title={t`Chưa ghi: hộ đã thay đổi trong lúc này`}
        action={
          <Button size="compact-sm" onClick={goOn}>
            <Trans>Đã xem, làm tiếp</Trans>
          </Button>
        }
      >
        {households.map((household) => {
          const [last] = household.events;
          return (
            <div key={household.id}>
              {last ? (
                <p>
                  {last.sentence}{' '}
                  <Trans>
                    ({last.by} ghi lúc {moment(last.recordedAt)})
                  </Trans>
                </p>
              ) : null}
              <p>
                <Trans>
                  Hiện nay: hộ {household.code}, {household.hamlet}, {household.administrativeUnit.name}.
                </Trans>{' '}
                {household.members.map((each) => person(each, household.on)).join('; ')}
              </p>
            </div>
          );
        })}
        <p>
          <Trans>Những gì đã gõ vẫn còn. Xem lại rồi ghi.</Trans>
        </p>
      </Notice>
    </div>
  );
}
