import { Button, NativeSelect, SimpleGrid, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EntryMeasure } from './entry-measure.ts';
import type { ImportBatch } from './import-batch.ts';
import { listColumns, mappingOf, missingColumns } from './list-columns.ts';

/** What is wrong with the heads of a file; a mapping by hand may cure it. */
const headCodes: readonly string[] = ['column-missing', 'heading-twice', 'column-shared', 'headings-not-found', 'mapping-column-missing'];

interface Props {
  readonly batch: ImportBatch;
  readonly measures: readonly EntryMeasure[];
  readonly send: (mapping: Record<string, string>) => void;
}

/** For each column of ours that the file's heads did not name: which of the file's columns it is. Open where the heads are the problem. */
export function ImportMapping({ batch, measures, send }: Props) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const aboutHeads = batch.problems.some(({ code }) => headCodes.includes(code));
  const missing = missingColumns(listColumns(measures), batch.headings);
  const free = batch.headings.filter(({ key }) => !key);
  if (missing.length === 0 || free.length === 0 || batch.state !== 'CHECKED') return null;
  return (
    <details className="import-mapping" open={aboutHeads}>
      <summary>
        <Trans>Chọn bằng tay {missing.length} cột chưa nhận ra</Trans>
      </summary>
      <Text size="xs" c="dimmed" mb="xs">
        <Trans>Chỉ chọn cột cần nhập; cột bỏ trống giữ nguyên số hiện có. Lần sau tệp cùng tiêu đề được nhận ra ngay.</Trans>
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing="xs">
        {missing.map(({ key, label }) => (
          <NativeSelect
            key={key}
            size="xs"
            label={label ?? t`Tên đơn vị, tổ chức`}
            value={chosen[key] ?? ''}
            data={[{ value: '', label: t`(không nhập)` }, ...free.map(({ column, path }) => ({ value: column, label: `${column}: ${path}` }))]}
            onChange={(event) => setChosen({ ...chosen, [key]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Button size="xs" mt="sm" disabled={Object.values(chosen).every((column) => column === '')} onClick={() => send(mappingOf(batch.headings, chosen))}>
        <Trans>Đọc lại tệp theo các cột đã chọn</Trans>
      </Button>
    </details>
  );
}
