import { useMutation, useQuery } from '@apollo/client/react';
import { Alert, Button, FileButton, Group, List, Loader, Modal, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { failureOf } from '../client/failure.ts';
import { newIdempotencyKey } from '../client/idempotency-key.ts';
import { readFragment } from '../gql/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureState } from '../states/failure-state.tsx';
import { FailureText } from '../states/failure-text.tsx';
import { Loading } from '../states/loading.tsx';
import type { EntryMeasure } from './entry-measure.ts';
import { type ImportBatch, importBatchDocument, mergeImportDocument, undoImportDocument } from './import-batch.ts';
import { ImportMapping } from './import-mapping.tsx';
import { ImportReport } from './import-report.tsx';
import { type UploadOutcome, workbookTypes } from './upload-workbook.ts';
import { type RecordOutcome, recordOutcome, recordOutcomeFragment } from './use-record-observations.ts';

interface Props {
  readonly upload: UploadOutcome;
  readonly measures: readonly EntryMeasure[];
  readonly merged: () => void;
  readonly close: () => void;
  /** Another file instead of this one. */
  readonly choose: (file: File | null) => void;
  /** The same file again, with columns chosen by hand; absent where the file is not at hand any more. */
  readonly map?: (mapping: Record<string, string>) => void;
}

/** What a workbook would change, before anything is written; then the merge as one, and its undoing as one. */
export function ImportDialog(props: Props) {
  const { upload, close, choose } = props;
  const { t } = useLingui();
  const { locale } = useLanguage();
  return (
    <Modal opened onClose={close} size="xl" title={<Trans>Nhập từ Excel</Trans>} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      {upload.kind === 'reading' ? (
        <Group gap="sm" role="status" mih={80}>
          <Loader size="sm" />
          <Text size="sm">
            <Trans>Đang gửi và kiểm tra {upload.fileName}… Chưa ô nào bị ghi.</Trans>
          </Text>
        </Group>
      ) : null}
      {upload.kind === 'checked' ? <CheckedImport key={upload.id} {...props} id={upload.id} /> : null}
      {upload.kind === 'failed' ? (
        <Alert color="brick" role="alert">
          <FailureText failure={{ code: upload.code }} />
        </Alert>
      ) : null}
      {upload.kind === 'refused' ? (
        <Alert color="brick" role="alert" title={<Trans>Chưa đọc được tệp này; chưa ô nào bị ghi</Trans>}>
          <List size="sm">
            {upload.errors.map((error) => (
              <List.Item key={error.message}>{locale === 'en' ? (error.messageEn ?? error.message) : error.message}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      {upload.kind === 'failed' || upload.kind === 'refused' ? (
        <Group justify="flex-end" mt="md">
          <AnotherFile choose={choose} />
        </Group>
      ) : null}
    </Modal>
  );
}

function AnotherFile({ choose }: Pick<Props, 'choose'>) {
  return (
    <FileButton accept={workbookTypes} onChange={choose}>
      {(props) => (
        <Button variant="default" {...props}>
          <Trans>Chọn tệp khác</Trans>
        </Button>
      )}
    </FileButton>
  );
}

function CheckedImport({ id, measures, merged, close, choose, map }: { id: string } & Omit<Props, 'upload'>) {
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(importBatchDocument, { variables: { id, language }, fetchPolicy: 'network-only' });
  const [merge] = useMutation(mergeImportDocument);
  const [undo] = useMutation(undoImportDocument);
  const [busy, setBusy] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const [outcome, setOutcome] = useState<RecordOutcome>();
  if (error) return <FailureState error={error} again={refetch} />;
  if (!data) return <Loading height={240} />;
  const batch = data.importBatch;
  if (!batch) return <FailureText failure={{ code: 'NOT_FOUND' }} />;
  const act = async (send: typeof merge | typeof undo) => {
    setBusy(true);
    try {
      const answer = await send({ variables: { input: { idempotencyKey: newIdempotencyKey(), id }, language } });
      setOutcome(recordOutcome(readFragment(recordOutcomeFragment, answer.data?.result)));
    } catch (failed) {
      setOutcome({ kind: 'failed', failure: failureOf(failed) });
    }
    await refetch().catch(() => undefined);
    setBusy(false);
    merged();
  };
  return (
    <>
      <ImportReport batch={batch} measures={measures}>
        {map ? <ImportMapping batch={batch} measures={measures} send={map} /> : null}
      </ImportReport>
      <MergeOutcome outcome={outcome} batch={batch} />
      {undoing ? (
        <Alert color="rice" role="alert" mt="sm" title={<Trans>Hoàn tác {batch.changes} ô?</Trans>}>
          <Text size="sm" mb="xs">
            <Trans>Mỗi ô trở lại số trước khi nhập tệp này; lịch sử ô vẫn giữ cả hai lần.</Trans>
          </Text>
          <Group gap="xs">
            <Button size="xs" color="brick" onClick={() => void act(undo)}>
              <Trans>Đồng ý hoàn tác</Trans>
            </Button>
            <Button size="xs" variant="default" onClick={() => setUndoing(false)}>
              <Trans>Giữ lại</Trans>
            </Button>
          </Group>
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="md">
        {batch.state === 'CHECKED' && (batch.problems.length > 0 || batch.changes === 0) ? <AnotherFile choose={choose} /> : null}
        <Button variant="default" onClick={close}>
          {batch.state === 'CHECKED' ? <Trans>Bỏ, không ghi</Trans> : <Trans>Đóng</Trans>}
        </Button>
        {batch.state === 'MERGED' && batch.undoable ? (
          <Button variant="default" loading={busy} disabled={undoing} onClick={() => setUndoing(true)}>
            <Trans>Hoàn tác lần nhập này</Trans>
          </Button>
        ) : null}
        {batch.state === 'CHECKED' ? (
          <Button loading={busy} disabled={batch.problems.length > 0 || batch.changes === 0} onClick={() => void act(merge)}>
            <Trans>Ghi {batch.changes} ô</Trans>
          </Button>
        ) : null}
      </Group>
    </>
  );
}

function MergeOutcome({ outcome, batch }: { outcome: RecordOutcome | undefined; batch: ImportBatch }) {
  if (!outcome) return null;
  if (outcome.kind === 'recorded') {
    return (
      <Alert color="leaf" role="status" mt="sm">
        {batch.state === 'UNDONE' ? (
          <Trans>Đã hoàn tác; các ô trở lại số trước khi nhập.</Trans>
        ) : (
          <Trans>Đã ghi {outcome.observations.length} ô ở trạng thái nháp.</Trans>
        )}
      </Alert>
    );
  }
  return (
    <Alert color="brick" role="alert" mt="sm" title={<Trans>Chưa ô nào bị ghi</Trans>}>
      {outcome.kind === 'failed' ? <FailureText failure={outcome.failure} /> : null}
      {outcome.kind === 'conflicts' ? <Trans>Có ô đã được sửa sau khi tệp được kiểm tra. Nhập lại tệp để xem thay đổi mới.</Trans> : null}
      {outcome.kind === 'problems' ? (
        <List size="sm">
          {outcome.problems.map(({ index, message }) => (
            <List.Item key={`${index}${message}`}>{message}</List.Item>
          ))}
        </List>
      ) : null}
      <Text size="xs" mt="xs">
        {batch.fileName}
      </Text>
    </Alert>
  );
}
