import { useCan, useDisplay } from '@bac-thang/module-kit';
import { Button, Checkbox, FileButton, Notice, Panel } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { TextField } from '../../register/events/text-field.tsx';
import { today } from '../../register/words/today.ts';
import { DayField } from '../deeds/day-field.tsx';
import { DeedForm } from '../deeds/deed-form.tsx';
import { useReload } from '../deeds/use-reload.ts';
import { loadTableDocument, type Rules } from './rules-document.ts';

const farAhead = '2099-12-31';

/** Point tables of sheet B1: none is shipped, a district loads its own. */
export function ScoreTablesPanel({ tables }: { tables: Rules['scoreTables'] }) {
  const { t } = useLingui();
  const { date, moment, number } = useDisplay();
  const may = useCan();
  const [loading, setLoading] = useState(false);
  return (
    <Panel
      title={t`Bảng điểm phiếu B1`}
      aside={
        may('review:correct-rules') && !loading ? (
          <Button variant="subtle" size="compact-sm" onClick={() => setLoading(true)}>
            <Trans>Nạp bảng điểm</Trans>
          </Button>
        ) : null
      }
    >
      {tables.length === 0 ? (
        <Notice tone="slate" title={t`Chưa nạp bảng điểm`}>
          <Trans>
            Không tìm thấy phụ lục có điểm của phiếu B1 nên phần mềm không có sẵn bảng điểm nào. Khi chưa nạp, cán bộ gõ tổng điểm B1 từ phiếu giấy.
          </Trans>
        </Notice>
      ) : (
        <ul className="review-rules">
          {tables.map(({ id, source, validFrom, validTo, sample, loadedBy, loadedAt, options }) => {
            const [from, to, items, when] = [
              date(validFrom),
              validTo ? date(validTo) : t`nay`,
              number(new Set(options.map(({ item }) => item)).size),
              moment(loadedAt),
            ];
            return (
              <li key={id}>
                <b>{source}</b>{' '}
                {sample ? (
                  <span className="bt-tone-text bt-tone-rice">
                    <Trans>▲ bảng mẫu</Trans>
                  </span>
                ) : null}
                <div className="review-soft review-small">
                  <Trans>
                    {items} mục; từ {from} đến {to}; {loadedBy} nạp {when}
                  </Trans>
                </div>
              </li>
            );
          })}
        </ul>
      )}
      {loading ? <LoadForm close={() => setLoading(false)} /> : null}
    </Panel>
  );
}

function LoadForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const reload = useReload();
  const [file, setFile] = useState<{ readonly name: string; readonly content: string }>();
  const [source, setSource] = useState('');
  const [validFrom, setValidFrom] = useState(today());
  const [sample, setSample] = useState(false);
  const read = async (chosen: File | null) => setFile(chosen ? { name: chosen.name, content: await chosen.text() } : undefined);
  return (
    <DeedForm
      document={loadTableDocument}
      input={() => ({
        content: file?.content ?? '',
        format: file?.name.toLowerCase().endsWith('.json') ? ('JSON' as const) : ('CSV' as const),
        source,
        validFrom,
        sample,
      })}
      action={t`Nạp bảng điểm`}
      close={close}
      done={() => {
        reload();
        close();
      }}
    >
      <p className="review-small">
        <Trans>
          Tệp CSV có dòng đầu là <code>item,option,rural,urban</code>, hoặc tệp JSON cùng nội dung; mỗi dòng một lựa chọn của một mục, với điểm nông thôn và
          thành thị.
        </Trans>
      </p>
      <div className="review-line" data-field="content">
        <FileButton accept=".csv,.json,text/csv,application/json" onChange={(chosen) => void read(chosen)}>
          {(props) => (
            <Button variant="default" {...props}>
              <Trans>Chọn tệp</Trans>
            </Button>
          )}
        </FileButton>
        <span>{file?.name ?? <Trans>chưa chọn tệp</Trans>}</span>
      </div>
      <div className="review-grid">
        <TextField label={t`Lấy từ văn bản`} field="source" value={source} onChange={setSource} required />
        <DayField label={t`Áp dụng từ`} field="validFrom" value={validFrom} onChange={setValidFrom} max={farAhead} />
      </div>
      <Checkbox label={t`Đây là bảng mẫu, không phải điểm của Thông tư`} checked={sample} onChange={({ currentTarget }) => setSample(currentTarget.checked)} />
    </DeedForm>
  );
}
