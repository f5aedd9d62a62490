import { useLingui } from '@lingui/react/macro';
import { TextField } from './text-field.tsx';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly index?: number;
  readonly description?: string;
}

/** Only digits, as they go to the gateway; spaces between groups are how people write them. */
export const citizenDigits = (text: string): string => text.replace(/[\s.]/g, '');

/** A citizen number: twelve digits, or nothing. */
export function CitizenNumberField({ value, onChange, index, description }: Props) {
  const { t } = useLingui();
  const digits = citizenDigits(value);
  return (
    <TextField
      label={t`Số định danh`}
      field="citizenNumber"
      inputMode="numeric"
      maxLength={18}
      value={value}
      onChange={onChange}
      wrong={digits !== '' && !/^\d{0,12}$/.test(digits) ? t`Số định danh gồm 12 chữ số.` : undefined}
      {...(description ? { description } : {})}
      {...(index === undefined ? {} : { index })}
    />
  );
}
