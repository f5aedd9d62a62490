import { Checkbox, Stack, Textarea } from '@bac-thang/ui';
import { useLingui as useDescriptor } from '@lingui/react';
import { useLingui } from '@lingui/react/macro';
import { useRegisterLists } from '../household/register-lists.tsx';
import { wishWords } from '../words/wish-words.ts';
import { AnswerField } from './answer-field.tsx';
import { EthnicGroupField } from './ethnic-group-field.tsx';
import { useField } from './field-problems.tsx';
import type { HouseholdFields } from './household-fields.ts';
import { TextField } from './text-field.tsx';

interface Props {
  readonly value: HouseholdFields;
  readonly onChange: (value: HouseholdFields) => void;
}

/** What the report forms ask of the household as a whole. */
export function HouseholdFeatureFields({ value, onChange }: Props) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const field = useField();
  const { causes } = useRegisterLists();
  const put = (changes: Partial<HouseholdFields>) => onChange({ ...value, ...changes });
  return (
    <Stack gap="sm">
      <div className="register-grid">
        <EthnicGroupField value={value.ethnicity} onChange={(ethnicity) => put({ ethnicity })} />
        <TextField label={t`Điện thoại`} field="phone" inputMode="tel" value={value.phone} onChange={(phone) => put({ phone })} />
        <AnswerField
          label={t`Gia đình chính sách, người có công`}
          field="policyFamily"
          value={value.policyFamily}
          onChange={(policyFamily) => put({ policyFamily })}
        />
        <AnswerField label={t`Không có khả năng lao động`} field="unableToWork" value={value.unableToWork} onChange={(unableToWork) => put({ unableToWork })} />
      </div>
      <Checkbox.Group
        label={t`Nguyên nhân nghèo`}
        description={t`Có thể nhiều nguyên nhân.`}
        value={[...value.causes]}
        onChange={(chosen) => put({ causes: chosen })}
        {...field('causes')}
      >
        <div className="register-grid register-checks">
          {causes.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox.Group label={t`Nguyện vọng`} value={[...value.wishes]} onChange={(chosen) => put({ wishes: chosen })} {...field('wishes')}>
        <div className="register-grid register-checks">
          {Object.entries(wishWords).map(([id, word]) => (
            <Checkbox key={id} value={id} label={_(word)} />
          ))}
        </div>
      </Checkbox.Group>
      <Textarea
        label={t`Nguyện vọng khác`}
        description={t`Mỗi dòng một nguyện vọng.`}
        autosize
        minRows={1}
        value={value.otherWishes}
        onChange={(event) => put({ otherWishes: event.currentTarget.value })}
      />
    </Stack>
  );
}
