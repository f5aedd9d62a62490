import { useApolloClient, useMutation } from '@apollo/client/react';
import { endOfYear, type Failure, FailureText, failureOf, newIdempotencyKey, useCan, useDisplay, useSignedIn, useYear } from '@bac-thang/module-kit';
import { Alert, Button, Group, List, Modal, Stack, Text } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../gql/index.ts';

const setReportingYearDocument = graphql(`
  mutation SetReportingYear($input: SetReportingYearInput!) {
    setReportingYear(input: $input) {
      id
      reportingYear
    }
  }
`);

/** Says which year is the reporting year when another one is looked at; whoever may move it does so from here. */
export function ReportingYear() {
  const { t } = useLingui();
  const may = useCan();
  const { plan } = useSignedIn();
  const [year] = useYear();
  const [asking, setAsking] = useState(false);
  const now = plan.reportingYear;
  if (year === now) return <span className="quiet">{t`năm báo cáo`}</span>;
  return (
    <>
      {may('reporting-year:set') ? (
        <Button variant="default" size="xs" onClick={() => setAsking(true)}>
          <Trans>Đặt {year} làm năm báo cáo…</Trans>
        </Button>
      ) : (
        <span className="quiet">
          <Trans>năm báo cáo: {now}</Trans>
        </span>
      )}
      {asking ? <MoveDialog close={() => setAsking(false)} /> : null}
    </>
  );
}

function MoveDialog({ close }: { close: () => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const { date } = useDisplay();
  const { plan } = useSignedIn();
  const [year] = useYear();
  const [move, { loading }] = useMutation(setReportingYearDocument);
  const [failure, setFailure] = useState<Failure>();
  const [from, to] = [plan.reportingYear, year];
  const until = date(endOfYear(year));
  const send = async () => {
    try {
      await move({ variables: { input: { idempotencyKey: newIdempotencyKey(), year } } });
      close();
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <Modal opened onClose={close} title={t`Chuyển năm báo cáo từ ${from} sang ${to}?`} closeButtonProps={{ 'aria-label': t`Đóng` }}>
      <Stack>
        {failure ? (
          <Alert color="brick" role="alert">
            <FailureText failure={failure} />
          </Alert>
        ) : null}
        <Text size="sm">
          <Trans>Việc này đổi cho mọi người trong huyện:</Trans>
        </Text>
        <List size="sm">
          <List.Item>
            <Trans>Bảng điều hành và mọi đánh giá mở ra ở thời điểm {until} khi không chọn năm khác.</Trans>
          </List.Item>
          <List.Item>
            <Trans>“Chưa nhập” trong Việc của tôi tính theo năm {year}.</Trans>
          </List.Item>
          <List.Item>
            <Trans>Không số liệu nào bị sửa hay xóa; chuyển lại lúc nào cũng được, và nhật ký ghi ai đã chuyển.</Trans>
          </List.Item>
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            <Trans>Bỏ</Trans>
          </Button>
          <Button loading={loading} onClick={() => void send()}>
            <Trans>Chuyển sang {year}</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
