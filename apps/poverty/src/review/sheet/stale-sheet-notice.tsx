import { useDisplay } from '@bac-thang/module-kit';
import { Button, Group, Notice } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SavedSheet } from './sheet-document.ts';

interface Props {
  readonly current: SavedSheet | null;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Somebody saved the sheet meanwhile: nothing is merged; the officer decides which one goes on. Both versions stay on the server. */
export function StaleSheetNotice({ current, keepMine, takeTheirs }: Props) {
  const { t } = useLingui();
  const { moment } = useDisplay();
  const [who, when] = [current?.savedBy ?? '', current ? moment(current.savedAt, new Date()) : ''];
  return (
    <div role="alert">
      <Notice tone="rice" title={t`Phiếu này đã được lưu ở nơi khác`}>
        <p>
          {current ? (
            <Trans>
              {who} đã lưu phiếu lúc {when}, sau khi trang này mở. Bản đang gõ ở đây chưa ghi đè lên bản đó.
            </Trans>
          ) : (
            <Trans>Bản mà trang này dựa vào không còn.</Trans>
          )}
        </p>
        <Group gap="xs" mt={6}>
          {current ? (
            <Button variant="default" size="compact-sm" onClick={takeTheirs}>
              <Trans>Lấy bản đã lưu, bỏ phần vừa gõ</Trans>
            </Button>
          ) : null}
          <Button variant="default" size="compact-sm" onClick={keepMine}>
            <Trans>Giữ bản đang gõ, lưu thành bản mới</Trans>
          </Button>
        </Group>
      </Notice>
    </div>
  );
}
