import type { Indicator } from '@bac-thang/indicators';
import { useDisplay } from '@bac-thang/module-kit';
import { TextInput } from '@bac-thang/ui';
import { useLingui } from '@lingui/react';
import { useLingui as useText } from '@lingui/react/macro';
import type { InformationMeans } from '../../gql/graphql.ts';
import { durabilityWords, latrineWords, meansWords, wasteWords, waterWords } from '../../register/words/dwelling-words.ts';
import { householdFactLabels } from '../../register/words/fact-labels.ts';
import { AnswerChoice } from './answer-choice.tsx';
import { SeveralChoice } from './several-choice.tsx';
import { useSheet } from './sheet-context.ts';
import { useFloorArea } from './use-floor-area.ts';
import { WordChoice } from './word-choice.tsx';

/** What an indicator asks about the household as a whole. */
export function HouseholdQuestion({ indicator }: { indicator: Indicator }) {
  const { _ } = useLingui();
  const { t } = useText();
  const {
    draft: { facts },
    changeFacts,
  } = useSheet();
  const label = (field: keyof typeof householdFactLabels) => ({ label: _(householdFactLabels[field]), field });
  const means = (
    <SeveralChoice
      {...label('informationMeans')}
      choices={(Object.keys(meansWords) as InformationMeans[]).map((value) => ({ value, label: _(meansWords[value]) }))}
      none={t`không có`}
      value={facts.informationMeans}
      onChange={(informationMeans) => changeFacts({ informationMeans: informationMeans as InformationMeans[] | null })}
    />
  );
  switch (indicator.id) {
    case 'housing_quality':
      return (
        <>
          {(['wall', 'column', 'roof'] as const).map((part) => (
            <WordChoice key={part} {...label(part)} words={durabilityWords} value={facts[part]} onChange={(value) => changeFacts({ [part]: value })} />
          ))}
        </>
      );
    case 'housing_area':
      return <FloorArea />;
    case 'water':
      return <WordChoice {...label('waterSource')} words={waterWords} value={facts.waterSource} onChange={(waterSource) => changeFacts({ waterSource })} />;
    case 'latrine':
      return <WordChoice {...label('latrine')} words={latrineWords} value={facts.latrine} onChange={(latrine) => changeFacts({ latrine })} />;
    case 'telecom':
      return (
        <>
          {indicator.services.map((service) => {
            const field = service === 'internet' ? 'internetUse' : 'telephoneUse';
            return <AnswerChoice key={field} {...label(field)} value={facts[field]} onChange={(answer) => changeFacts({ [field]: answer })} />;
          })}
        </>
      );
    case 'info_means':
      return means;
    case 'info_assets':
      return (
        <>
          {means}
          <AnswerChoice {...label('hearsLoudspeaker')} value={facts.hearsLoudspeaker} onChange={(hearsLoudspeaker) => changeFacts({ hearsLoudspeaker })} />
        </>
      );
    case 'waste':
      return (
        <WordChoice
          {...label('wasteTreatment')}
          words={wasteWords}
          value={facts.wasteTreatment}
          onChange={(wasteTreatment) => changeFacts({ wasteTreatment })}
        />
      );
    case 'health_access':
      return <AnswerChoice {...label('untreatedIllness')} value={facts.untreatedIllness} onChange={(untreatedIllness) => changeFacts({ untreatedIllness })} />;
    default:
      return null;
  }
}

function FloorArea() {
  const { t } = useText();
  const { number } = useDisplay();
  const { sheet, draft, change } = useSheet();
  const { value, problem } = useFloorArea(draft.floorArea);
  const members = sheet.members.length;
  const each = value !== null && members > 0 ? t`${number(value / members)} m² mỗi người, ${members} nhân khẩu` : t`${members} nhân khẩu`;
  return (
    <TextInput
      className="review-short-field"
      label={t`Diện tích nhà ở`}
      description={each}
      inputMode="decimal"
      autoComplete="off"
      rightSection={<span className="review-soft">m²</span>}
      value={draft.floorArea}
      error={problem}
      onChange={({ currentTarget }) => change({ floorArea: currentTarget.value })}
      data-stop=""
      data-field="floorArea"
    />
  );
}
