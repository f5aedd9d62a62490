import { useCan, useDisplay } from '@bac-thang/module-kit';
import { Button, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ProvenanceWords } from './provenance-words.tsx';
import { correctAuthorityDocument, type Rules } from './rules-document.ts';

const farAhead = '2099-12-31';

/** Who gives the opinion, from when on. */
export function AuthoritiesPanel({ authorities }: { authorities: Rules['reviewRules']['authorities'] }) {
  const { t } = useLingui();
  const { date } = useDisplay();
  const may = useCan();
  const [editing, setEditing] = useState(false);
  const [name, setName] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  return (
    <Panel
      title={t`Cơ quan cho ý kiến`}
      aside={
        may('review:correct-rules') && !editing ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(true)}>
            <Trans>Đặt cơ quan</Trans>
          </Button>
        ) : null
      }
    >
      <ul className="review-rules">
        {authorities.map((authority) => {
          const day = date(authority.validFrom);
          return (
            <li key={authority.validFrom}>
              <Trans>Từ {day}:</Trans> <b>{authority.name ?? t`chưa biết; cán bộ xã ghi tên khi xin ý kiến`}</b> <ProvenanceWords of={authority.provenance} />
            </li>
          );
        })}
      </ul>
      {editing ? (
        <CorrectionForm
          document={correctAuthorityDocument}
          input={(said) => ({ validFrom, ...(name.trim() ? { name: name.trim() } : {}), ...said })}
          action={t`Đặt cơ quan`}
          close={() => setEditing(false)}
        >
          <div className="review-grid">
            <TextField label={t`Cơ quan`} description={t`để trống nếu chưa biết`} field="name" value={name} onChange={setName} />
            <DayField label={t`Từ ngày`} field="validFrom" value={validFrom} onChange={setValidFrom} max={farAhead} />
          </div>
        </CorrectionForm>
      ) : null}
    </Panel>
  );
}
