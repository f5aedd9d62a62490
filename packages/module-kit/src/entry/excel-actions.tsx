import { Button, FileButton } from '@bac-thang/ui';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCan } from '../session/session-context.tsx';
import type { EntryMeasure } from './entry-measure.ts';
import { ImportDialog } from './import-dialog.tsx';
import { ImportList } from './import-list.tsx';
import { type UploadOutcome, uploadWorkbook, workbookTypes } from './upload-workbook.ts';

interface Props {
  readonly measures: readonly EntryMeasure[];
  readonly year: number;
  /** Values were written or taken back. */
  readonly merged: () => void;
}

/** The table out to Excel, filled with what is stored, and back in; earlier imports can be looked at and taken back. */
export function ExcelActions({ measures, year, merged }: Props) {
  const may = useCan();
  const [upload, setUpload] = useState<UploadOutcome>();
  const [file, setFile] = useState<File>();
  const [listed, setListed] = useState(false);
  const ids = measures.map(({ id }) => id);
  const query = `measures=${encodeURIComponent(ids.join(','))}&year=${year}`;
  const send = async (chosen: File | null, mapping?: Readonly<Record<string, string>>) => {
    if (!chosen) return;
    setFile(chosen);
    setUpload({ kind: 'reading', fileName: chosen.name });
    setUpload(await uploadWorkbook(chosen, mapping ? `${query}&mapping=${encodeURIComponent(JSON.stringify(mapping))}` : query));
  };
  return (
    <>
      <Button size="xs" variant="default" component="a" href={`/files/templates/values.xlsx?${query}`} download>
        <Trans>Tải mẫu Excel</Trans>
      </Button>
      {may('observation:import') ? (
        <>
          <FileButton accept={workbookTypes} onChange={(chosen) => void send(chosen)}>
            {(props) => (
              <Button size="xs" variant="default" loading={upload?.kind === 'reading'} {...props}>
                <Trans>Nhập từ Excel</Trans>
              </Button>
            )}
          </FileButton>
          <Button size="xs" variant="subtle" px={6} onClick={() => setListed(true)}>
            <Trans>Các lần nhập</Trans>
          </Button>
        </>
      ) : null}
      {listed ? (
        <ImportList
          measures={ids}
          year={year}
          close={() => setListed(false)}
          open={(id) => {
            setListed(false);
            setFile(undefined);
            setUpload({ kind: 'checked', id });
          }}
        />
      ) : null}
      {upload ? (
        <ImportDialog
          upload={upload}
          measures={measures}
          merged={merged}
          close={() => setUpload(undefined)}
          choose={(chosen) => void send(chosen)}
          {...(file ? { map: (mapping: Readonly<Record<string, string>>) => void send(file, mapping) } : {})}
        />
      ) : null}
    </>
  );
}
