import {
  type BoardRow,
  endOfYear,
  FailureState,
  Loading,
  PageLink,
  TargetFigures,
  terraceIsRate,
  terraceTarget,
  useAddress,
  useBoard,
  useDisplay,
  useLanguage,
  useSignedIn,
  useYear,
  VerdictMark,
  verdictWords,
  YearSelect,
} from '@bac-thang/module-kit';
import {
  DataTable,
  EmptyState,
  FilterBar,
  NativeSelect,
  PageHeader,
  statusTone,
  type TableColumn,
  TerraceSmall,
  TextInput,
  verdictStatuses,
} from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { withoutMarks } from './without-marks.ts';

/** All targets in a table that can be sorted and searched; the board in another form. */
export default function TargetListPage() {
  const { t, i18n } = useLingui();
  const [year] = useYear();
  const { date } = useDisplay();
  const { locale } = useLanguage();
  const { departments } = useSignedIn();
  const { part, change } = useAddress();
  const { board, error, refetch } = useBoard(year);
  if (error && !board) return <FailureState error={error} again={refetch} />;
  if (!board) return <Loading height={640} />;
  const [department, status, sought] = [part('department'), part('status'), withoutMarks(part('q') ?? '')];
  const rows = board.rows.filter(
    ({ target, verdict }) =>
      (!department || target.department === department) &&
      (!status || verdict.status === status) &&
      withoutMarks(`${target.name} ${target.id}`).includes(sought),
  );
  const shortName = (id: string) => departments.find((each) => each.id === id)?.shortName ?? id;
  const order = (row: BoardRow) => verdictStatuses.indexOf(row.verdict.status);
  const columns: TableColumn<BoardRow>[] = [
    {
      id: 'name',
      label: t`Chỉ tiêu`,
      sortBy: ({ target }) => target.name,
      render: ({ target }) => <PageLink to={`/targets/${target.id}`}>{target.name}</PageLink>,
    },
    { id: 'clause', label: t`Mục`, sortBy: ({ target }) => target.clause, render: ({ target }) => target.clause },
    { id: 'department', label: t`Cơ quan`, sortBy: ({ target }) => shortName(target.department), render: ({ target }) => shortName(target.department) },
    { id: 'status', label: t`Đánh giá`, sortBy: order, render: ({ verdict }) => <VerdictMark status={verdict.status} size="small" /> },
    { id: 'figures', label: t`Kết quả / chỉ tiêu`, render: ({ target, verdict }) => <TargetFigures actual={verdict.actual} {...target} /> },
    {
      id: 'terrace',
      label: t`Đường đi`,
      render: ({ target, verdict, series }) => (
        <TerraceSmall
          points={series}
          target={terraceTarget(target)}
          rate={terraceIsRate(target)}
          zoomedText={t`Trục không bắt đầu từ 0`}
          tone={statusTone(verdict.status)}
          title=""
          currentYear={verdict.year}
        />
      ),
    },
  ];
  const until = date(endOfYear(year));
  return (
    <>
      <PageHeader title={t`Chỉ tiêu`} lead={<Trans>Kết quả đến {until}</Trans>} actions={<YearSelect />} />
      <FilterBar label={t`Lọc chỉ tiêu`} summary={t`${rows.length} trên ${board.rows.length} chỉ tiêu`}>
        <TextInput
          size="xs"
          aria-label={t`Tìm theo tên`}
          placeholder={t`Tìm theo tên`}
          value={part('q') ?? ''}
          onChange={(event) => change({ q: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t`Cơ quan`}
          value={department ?? ''}
          data={[{ value: '', label: t`Mọi cơ quan` }, ...departments.map((each) => ({ value: each.id, label: each.shortName }))]}
          onChange={(event) => change({ department: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          aria-label={t`Trạng thái`}
          value={status ?? ''}
          data={[{ value: '', label: t`Mọi trạng thái` }, ...verdictStatuses.map((each) => ({ value: each, label: i18n._(verdictWords[each]) }))]}
          onChange={(event) => change({ status: event.currentTarget.value })}
        />
      </FilterBar>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ target }) => target.id}
        caption={t`Chỉ tiêu của kế hoạch`}
        captionHidden
        language={locale}
        empty={<EmptyState title={t`Không có chỉ tiêu nào khớp bộ lọc`} />}
      />
    </>
  );
}
