import { TextInput } from '@bac-thang/ui';
import { today } from '../words/today.ts';
import { useField } from './field-problems.tsx';
import { useWeekday } from './use-weekday.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** The day of an event; not in the future. Told again below with its weekday: browsers write days in the order of their own language. */
export function HappenedOn({ label, description, value, onChange }: Props) {
  const field = useField();
  const { weekday } = useWeekday();
  const told = [description, weekday(value)].filter((words) => words).join(' ');
  return (
    <TextInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      type="date"
      required
      label={label}
      {...(told ? { description: told } : {})}
      max={today()}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...field('happenedOn')}
    />
  );
}
