import { Button, FileButton } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCan } from '../session/session-context.tsx';
import type { EntryMeasure } from './entry-measure.ts';
import { ImportDialog } from './import-dialog.tsx';
import { type UploadOutcome, uploadWorkbook } from './upload-workbook.ts';

interface Props {
  readonly measures: readonly EntryMeasure[];
  readonly year: number;
  /** Values were written or taken back. */
  readonly merged: () => void;
}

/** The table out to Excel, filled with what is stored, and back in. */
export function ExcelActions({ measures, year, merged }: Props) {
  const may = useCan();
  const [upload, setUpload] = useState<UploadOutcome>();
  const [busy, setBusy] = useState(false);
  const ids = measures.map(({ id }) => id);
  const query = `measures=${encodeURIComponent(ids.join(','))}&year=${year}`;
  const send = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setUpload(await uploadWorkbook(file, query));
    setBusy(false);
  };
  return (
    <>
      <Button size="xs" variant="default" component="a" href={`/files/templates/values.xlsx?${query}`} download>
        <Trans>Tải mẫu Excel</Trans>
      </Button>
      {may('observation:import') ? (
        <FileButton accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" onChange={(file) => void send(file)}>
          {(props) => (
            <Button size="xs" variant="default" loading={busy} {...props}>
              <Trans>Nhập từ Excel</Trans>
            </Button>
          )}
        </FileButton>
      ) : null}
      {upload ? <ImportDialog upload={upload} measures={measures} merged={merged} close={() => setUpload(undefined)} /> : null}
    </>
  );
}
