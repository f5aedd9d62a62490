import { Checkbox } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import type { DeedDocument, DeedInput, DeedVariables } from '../deeds/use-deed.ts';
import { useReload } from '../deeds/use-reload.ts';

interface Props<Result extends { readonly __typename: string }, Variables extends DeedVariables> {
  readonly document: DeedDocument<Result, Variables>;
  readonly input: (said: { readonly source: string; readonly confirmed: boolean }) => DeedInput<Variables>;
  readonly action: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A correction always names the text that says so, and whether somebody has seen it there. */
export function CorrectionForm<Result extends { readonly __typename: string }, Variables extends DeedVariables>({
  document,
  input,
  action,
  close,
  children,
}: Props<Result, Variables>) {
  const { t } = useLingui();
  const reload = useReload();
  const [source, setSource] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  return (
    <DeedForm
      document={document}
      input={() => input({ source, confirmed })}
      action={action}
      close={close}
      done={() => {
        reload();
        close();
      }}
    >
      {children}
      <TextField label={t`Căn cứ`} description={t`văn bản nào nói như vậy`} field="source" value={source} onChange={setSource} required />
      <Checkbox label={t`Đã đối chiếu với nguyên văn`} checked={confirmed} onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)} />
    </DeedForm>
  );
}
