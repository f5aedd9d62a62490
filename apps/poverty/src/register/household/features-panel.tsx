import { useDisplay } from '@bac-thang/module-kit';
import { Panel } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { durabilityWords, latrineWords, meansWords, wasteWords, waterWords } from '../words/dwelling-words.ts';
import { householdFactLabels } from '../words/fact-labels.ts';
import { wishWords } from '../words/wish-words.ts';
import type { RegisterHousehold } from './register-household.ts';
import { useRegisterLists } from './register-lists.tsx';
import { useAnswer } from './use-answer.ts';

interface Feature {
  /** Name of the field, as `hidden` of the household names it. */
  readonly field: string;
  readonly label: string;
  readonly value: ReactNode;
}

/** What the forms ask of the household as a whole; what the post does not see is left out. */
export function FeaturesPanel({ household }: { household: RegisterHousehold }) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const { number, date } = useDisplay();
  const { ethnicGroup, cause } = useRegisterLists();
  const answer = useAnswer();
  const { facts, hidden } = household;
  const wish = (written: string) => {
    const word = wishWords[written];
    return word ? _(word) : written;
  };
  const label = (field: keyof typeof householdFactLabels) => _(householdFactLabels[field]);
  const perPerson = facts.floorArea !== null && household.memberCount ? facts.floorArea / household.memberCount : null;
  const area = facts.floorArea === null ? '–' : `${number(facts.floorArea)} m²${perPerson === null ? '' : ` (${t`${number(perPerson, 1)} m² một người`})`}`;
  const means =
    facts.informationMeans === null
      ? '–'
      : facts.informationMeans.length === 0
        ? t`không có`
        : facts.informationMeans.map((each) => _(meansWords[each])).join(', ');
  const features: Feature[] = [
    { field: 'ethnicity', label: t`Dân tộc`, value: ethnicGroup(household.ethnicity) ?? '–' },
    { field: 'phone', label: t`Điện thoại`, value: household.phone ? <a href={`tel:${household.phone}`}>{household.phone}</a> : '–' },
    { field: 'policyFamily', label: t`Gia đình chính sách, người có công`, value: answer(household.policyFamily) },
    { field: 'unableToWork', label: t`Không có khả năng lao động`, value: answer(household.unableToWork) },
    { field: 'causes', label: t`Nguyên nhân nghèo`, value: household.causes.length > 0 ? household.causes.map(cause).join(', ') : '–' },
    { field: 'wishes', label: t`Nguyện vọng`, value: household.wishes.length > 0 ? household.wishes.map(wish).join('; ') : '–' },
    { field: 'facts.floorArea', label: label('floorArea'), value: area },
    ...(['wall', 'column', 'roof'] as const).map((field) => {
      const kept = facts[field];
      return { field: `facts.${field}`, label: label(field), value: kept ? _(durabilityWords[kept]) : '–' };
    }),
    { field: 'facts.waterSource', label: label('waterSource'), value: facts.waterSource ? _(waterWords[facts.waterSource]) : '–' },
    { field: 'facts.latrine', label: label('latrine'), value: facts.latrine ? _(latrineWords[facts.latrine]) : '–' },
    { field: 'facts.internetUse', label: label('internetUse'), value: answer(facts.internetUse) },
    { field: 'facts.telephoneUse', label: label('telephoneUse'), value: answer(facts.telephoneUse) },
    { field: 'facts.informationMeans', label: label('informationMeans'), value: means },
    { field: 'facts.hearsLoudspeaker', label: label('hearsLoudspeaker'), value: answer(facts.hearsLoudspeaker) },
    { field: 'facts.wasteTreatment', label: label('wasteTreatment'), value: facts.wasteTreatment ? _(wasteWords[facts.wasteTreatment]) : '–' },
    { field: 'facts.untreatedIllness', label: label('untreatedIllness'), value: answer(facts.untreatedIllness) },
  ];
  const shown = features.filter(({ field }) => !hidden.includes(field));
  if (shown.length === 0) return null;
  return (
    <Panel title={t`Đặc điểm và nhà ở`} aside={household.validFrom ? t`như vậy từ ${date(household.validFrom)}` : undefined}>
      <dl className="register-features">
        {shown.map((feature) => (
          <div key={feature.field}>
            <dt>{feature.label}</dt>
            <dd>{feature.value === '–' ? <span title={t`Chưa hỏi, hoặc chưa ghi`}>–</span> : feature.value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
