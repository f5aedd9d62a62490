import { useParseNumber } from '@bac-thang/module-kit';
import { Checkbox, Stack } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import type { InformationMeans } from '../../gql/graphql.ts';
import { durabilityWords, latrineWords, meansWords, wasteWords, waterWords } from '../words/dwelling-words.ts';
import { householdFactLabels } from '../words/fact-labels.ts';
import { AnswerField } from './answer-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { useField } from './field-problems.tsx';
import type { HouseholdFields } from './household-fields.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly value: HouseholdFields;
  readonly onChange: (value: HouseholdFields) => void;
}

const meansOffered = Object.keys(meansWords) as InformationMeans[];

/** House, water, latrine, information, waste: the facts behind the deprivations, in the order of sheet B2. */
export function DwellingFields({ value, onChange }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const field = useField();
  const parse = useParseNumber();
  const { facts } = value;
  const put = (changes: Partial<HouseholdFields['facts']>) => onChange({ ...value, facts: { ...facts, ...changes } });
  const label = (name: keyof typeof householdFactLabels) => _(householdFactLabels[name]);
  const read = parse(value.floorArea);
  const answer = (name: 'internetUse' | 'telephoneUse' | 'hearsLoudspeaker' | 'untreatedIllness') => (
    <AnswerField label={label(name)} field={`facts.${name}`} value={facts[name]} onChange={(given) => put({ [name]: given })} />
  );
  const part = (name: 'wall' | 'column' | 'roof') => (
    <ChoiceField label={label(name)} field={`facts.${name}`} words={durabilityWords} value={facts[name]} onChange={(given) => put({ [name]: given })} />
  );
  return (
    <Stack gap="sm">
      <div className="register-grid">
        {part('wall')}
        {part('column')}
        {part('roof')}
        <TextField
          label={t`Diện tích nhà ở (m²)`}
          field="facts.floorArea"
          inputMode="decimal"
          value={value.floorArea}
          onChange={(floorArea) => onChange({ ...value, floorArea })}
          wrong={'problem' in read ? read.problem : undefined}
        />
        <ChoiceField
          label={label('waterSource')}
          field="facts.waterSource"
          words={waterWords}
          value={facts.waterSource}
          onChange={(waterSource) => put({ waterSource })}
        />
        <ChoiceField label={label('latrine')} field="facts.latrine" words={latrineWords} value={facts.latrine} onChange={(latrine) => put({ latrine })} />
        {answer('internetUse')}
        {answer('telephoneUse')}
        {answer('hearsLoudspeaker')}
        <ChoiceField
          label={label('wasteTreatment')}
          field="facts.wasteTreatment"
          words={wasteWords}
          value={facts.wasteTreatment}
          onChange={(wasteTreatment) => put({ wasteTreatment })}
        />
        {answer('untreatedIllness')}
      </div>
      <Checkbox.Group
        label={label('informationMeans')}
        value={facts.informationMeans?.length === 0 ? ['NONE'] : [...(facts.informationMeans ?? [])]}
        onChange={(chosen) => {
          const none = chosen.includes('NONE') && facts.informationMeans?.length !== 0;
          const means = meansOffered.filter((each) => chosen.includes(each));
          put({ informationMeans: none ? [] : means.length > 0 ? means : null });
        }}
        {...field('facts.informationMeans')}
      >
        <div className="register-grid register-checks">
          {meansOffered.map((each) => (
            <Checkbox key={each} value={each} label={_(meansWords[each])} />
          ))}
          <Checkbox value="NONE" label={t`không có phương tiện nào`} />
        </div>
      </Checkbox.Group>
    </Stack>
  );
}
