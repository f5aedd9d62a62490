import { useCan } from '@bac-thang/module-kit';
import { Button, Panel } from '@bac-thang/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui as useDescriptor } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { ReviewLimitName } from '../../gql/graphql.ts';
import { CountField } from '../deeds/count-field.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ProvenanceWords } from './provenance-words.tsx';
import { correctLimitDocument, type Rules } from './rules-document.ts';

const limitWords: Readonly<Record<ReviewLimitName, MessageDescriptor>> = {
  POSTING: msg`Niêm yết kết quả`,
  COMPLAINT: msg`Trả lời khiếu nại`,
  OPINION: msg`Cấp trên cho ý kiến`,
};

/** Time limits in working days, from the day after. */
export function LimitsPanel({ limits }: { limits: Rules['reviewRules']['limits'] }) {
  const { t } = useLingui();
  const { _ } = useDescriptor();
  const may = useCan();
  const [editing, setEditing] = useState<ReviewLimitName>();
  const [days, setDays] = useState('');
  return (
    <Panel title={t`Thời hạn`} aside={t`ngày làm việc, tính từ ngày hôm sau`}>
      <ul className="review-rules">
        {limits.map(({ limit, workingDays, provenance }) => (
          <li key={limit}>
            <div className="review-line">
              <b>{_(limitWords[limit])}:</b> <Plural value={workingDays} other="# ngày làm việc" /> <ProvenanceWords of={provenance} />
              {may('review:correct-rules') && editing !== limit ? (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t`Sửa thời hạn: ${_(limitWords[limit])}`}
                  onClick={() => {
                    setEditing(limit);
                    setDays(String(workingDays));
                  }}
                >
                  <Trans>Sửa</Trans>
                </Button>
              ) : null}
            </div>
            {editing === limit ? (
              <CorrectionForm
                document={correctLimitDocument}
                input={(said) => ({ limit, workingDays: Number(days), ...said })}
                action={t`Sửa thời hạn`}
                close={() => setEditing(undefined)}
              >
                <CountField label={t`Số ngày làm việc`} field="workingDays" value={days} onChange={setDays} />
              </CorrectionForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
