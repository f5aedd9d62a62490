import { Button, Menu } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';

/** What can happen to a household, by the dialog that records it. */
export type EventKind = 'birth' | 'death' | 'marriage-in' | 'marriage-out' | 'split' | 'join' | 'move' | 'departure' | 'correct-household';

/** The life events of a household, one action each. */
export function EventMenu({ choose }: { choose: (kind: EventKind) => void }) {
  const { t } = useLingui();
  const groups: readonly { readonly title: string; readonly items: readonly (readonly [EventKind, string])[] }[] = [
    {
      title: t`Người trong hộ`,
      items: [
        ['birth', t`Sinh con…`],
        ['death', t`Có người mất…`],
        ['marriage-in', t`Kết hôn về hộ…`],
        ['marriage-out', t`Kết hôn rời hộ…`],
        ['departure', t`Đi khỏi địa bàn…`],
      ],
    },
    {
      title: t`Cả hộ`,
      items: [
        ['split', t`Tách hộ…`],
        ['join', t`Nhập vào hộ khác…`],
        ['move', t`Chuyển chỗ ở…`],
        ['correct-household', t`Sửa thông tin hộ…`],
      ],
    },
  ];
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button rightSection={<span aria-hidden="true">▾</span>}>
          <Trans>Ghi biến động</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {groups.map(({ title, items }) => [
          <Menu.Label key={title}>{title}</Menu.Label>,
          ...items.map(([kind, label]) => (
            <Menu.Item key={kind} onClick={() => choose(kind)}>
              {label}
            </Menu.Item>
          )),
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
