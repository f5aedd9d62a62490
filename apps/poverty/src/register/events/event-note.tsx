import { Textarea } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useField } from './field-problems.tsx';

/** A remark that is kept with the event: the number of a paper, who told it. */
export function EventNote({ value, onChange }: { value: string; onChange: (note: string) => void }) {
  const { t } = useLingui();
  const field = useField();
  return (
    <Textarea
      label={t`Ghi chú`}
      description={t`Số giấy khai sinh, trích lục, ai báo… Không bắt buộc.`}
      autosize
      minRows={1}
      maxLength={500}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...field('note')}
    />
  );
}

/** The remark as the schema takes it; nothing where nothing was written. */
export const noteOf = (note: string): { readonly note?: string } => (note.trim() === '' ? {} : { note: note.trim() });
