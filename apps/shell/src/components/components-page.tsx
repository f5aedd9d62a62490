import { Loading, stateWords, unknown, verdictWords } from '@bac-thang/module-kit';
import {
  Button,
  EmptyState,
  ErrorState,
  Group,
  KeyFigure,
  NativeSelect,
  Notice,
  observationStates,
  PageHeader,
  Panel,
  ProblemList,
  RefusedState,
  StatusMark,
  TextInput,
  verdictStatuses,
} from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { GridSample } from './grid-sample.tsx';
import { MapSample } from './map-sample.tsx';
import { TerraceSample } from './terrace-sample.tsx';

/** Every component in each of its states: for review, for screenshots, and for people who build a module. Figures are made up. */
export default function ComponentsPage() {
  const { t, i18n } = useLingui();
  return (
    <>
      <PageHeader title={t`Các thành phần giao diện`} lead={t`Mọi trạng thái của từng thành phần, với số liệu bịa.`} />
      <div className="component-samples">
        <Panel title={t`Đánh giá và trạng thái`}>
          <Group gap="md">
            {verdictStatuses.map((status) => (
              <StatusMark key={status} status={status} word={i18n._(verdictWords[status])} />
            ))}
          </Group>
          <Group gap="md" mt="sm">
            {observationStates.map((state) => (
              <StatusMark key={state} status={state} word={i18n._(stateWords[state])} />
            ))}
          </Group>
          <Group mt="sm">
            <StatusMark status="BEHIND" word={i18n._(verdictWords.BEHIND)} size="large" />
            <StatusMark status="MET" word={i18n._(verdictWords.MET)} size="small" />
            <StatusMark status="BROKEN" word={i18n._(verdictWords.BROKEN)} size="sign" />
          </Group>
        </Panel>
        <Panel title={t`Đường bậc thang`}>
          <TerraceSample />
        </Panel>
        <Panel title={t`Bản đồ ô`}>
          <MapSample />
        </Panel>
        <Panel title={t`Bảng nhập`}>
          <GridSample />
        </Panel>
        <Panel title={t`Con số chính`}>
          <Group align="flex-start" gap="xl">
            <KeyFigure label={t`Bảo hiểm y tế`} value="84,6" unit="%" tone="brick" note={t`còn thiếu 4.716 người`} />
            <KeyFigure label={t`Nghĩa trang`} value={unknown} note={t`chưa đơn vị nào báo cáo`} />
          </Group>
        </Panel>
        <Panel title={t`Nút và ô nhập`}>
          <Group>
            <Button>{t`Lưu`}</Button>
            <Button variant="default">{t`Nhập từ Excel`}</Button>
            <Button color="brick">{t`Trả lại`}</Button>
            <Button loading>{t`Đang gửi`}</Button>
            <Button disabled>{t`Không dùng được`}</Button>
          </Group>
          <Group mt="sm" align="flex-start">
            <TextInput label={t`Họ tên`} defaultValue="Giàng Seo Páo" />
            <TextInput label={t`Số hộ`} error={t`“12 hộ” không phải số. Chỉ nhập chữ số.`} defaultValue="12 hộ" />
            <NativeSelect label={t`Năm`} data={['2023', '2024']} />
          </Group>
        </Panel>
        <Panel title={t`Thông báo và lỗi`}>
          <Notice tone="leaf">{t`Đã lưu 12 ô.`}</Notice>
          <Notice tone="rice" title={t`Cần biết`}>
            {t`Năm 2024 còn mở, số liệu chưa đủ.`}
          </Notice>
          <ProblemList
            title={t`2 lỗi, chưa ô nào bị ghi`}
            problems={[
              { id: '1', where: 'Cốc Ly!C12', message: t`số trẻ vào lớp 1 lớn hơn số trẻ 6 tuổi.`, cure: t`Kiểm tra cả hai ô.` },
              { id: '2', where: 'Lùng Cải!D8', message: t`“–” không phải số.`, cure: t`Để trống nếu chưa có số liệu.` },
            ]}
          />
        </Panel>
        <Panel title={t`Trang đang tải, trống, lỗi, không được xem`}>
          <Loading height={120} />
          <EmptyState title={t`Chưa có số liệu`}>{t`Tải mẫu Excel, điền rồi nhập vào đây.`}</EmptyState>
          <ErrorState title={t`Chưa tải được`} retryLabel={t`Thử lại`} onRetry={() => undefined} reference={t`Số của lỗi: ${'0192f0a1'}`} />
          <RefusedState title={t`Tài khoản này không xem được trang này`} />
        </Panel>
      </div>
    </>
  );
}
