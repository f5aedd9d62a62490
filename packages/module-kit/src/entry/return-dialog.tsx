import { Button, Group, Modal, Text, Textarea } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

interface Props {
  readonly opened: boolean;
  readonly cells: readonly string[];
  readonly busy: boolean;
  readonly close: () => void;
  readonly send: (note: string) => void;
}

/** Returning needs a note: the author must know what to mend. */
export function ReturnDialog({ opened, cells, busy, close, send }: Props) {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  return (
    <Modal opened={opened} onClose={close} title={<Trans>Trả lại {cells.length} ô</Trans>} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send(note.trim());
        }}
      >
        <Text size="xs" c="dimmed" mb="xs" lineClamp={4}>
          {cells.join(' · ')}
        </Text>
        <Textarea
          label={t`Cần sửa gì`}
          description={t`Người nhập thấy dòng này ở ô bị trả lại.`}
          required
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group mt="md" justify="flex-end">
          <Button variant="default" onClick={close}>
            <Trans>Bỏ</Trans>
          </Button>
          <Button type="submit" color="brick" loading={busy} disabled={note.trim() === ''}>
            <Trans>Trả lại</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
