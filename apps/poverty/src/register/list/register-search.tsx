import { FailureState, Loading, PageLink, useAddress, useCan, useDisplay, useRegisterSight, useSignedIn } from '@bac-thang/module-kit';
import { Button, EmptyState, FilterBar, Notice, PageHeader, TextInput, useDebouncedValue, useMediaQuery } from '@bac-thang/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { RecordedNotice } from '../household/recorded-notice.tsx';
import { takeOver } from '../household/registered.ts';
import { HouseholdCards } from './household-cards.tsx';
import { householdLinks } from './household-link.tsx';
import { HouseholdTable } from './household-table.tsx';
import { keptSearch } from './kept-search.ts';
import { RegisterFilterBar } from './register-filter-bar.tsx';
import { useRegisterFilters } from './register-filters.ts';
import { useHouseholds } from './use-households.ts';
import { useListHeading } from './use-list-heading.tsx';
import '../household/household.css';
import './register.css';

const UndoDialog = lazy(() => import('../events/undo-dialog.tsx'));

/** Milliseconds of rest after which the words are sent. */
const restOfTyping = 150;

/** The register as a list: the field first, what was found below it. */
export function RegisterSearch() {
  const { t } = useLingui();
  const { session } = useSignedIn();
  const { reach } = useRegisterSight();
  const { number } = useDisplay();
  const { to, change } = useAddress();
  const may = useCan();
  const go = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState(() => keptSearch.of(session.userName));
  const [sought] = useDebouncedValue(words, restOfTyping);
  const filters = useRegisterFilters();
  const heading = useListHeading(filters);
  const List = useMediaQuery('(max-width: 40em)') ? HouseholdCards : HouseholdTable;
  const { shown, fresh, loading, error, refetch, more } = useHouseholds(filters, sought);
  const [recorded, setRecorded] = useState(() => takeOver());
  const [undoing, setUndoing] = useState(false);
  const [moreFailed, setMoreFailed] = useState<unknown>();
  const households = shown?.edges.map(({ node }) => node) ?? [];
  const total = shown?.totalCount ?? households.length;
  const count = number(total);
  const busy = loading || sought !== words;
  const type = (text: string) => {
    setWords(text);
    keptSearch.keep(session.userName, text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [first, ...others] = householdLinks();
    if (!first || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    const [only] = households;
    if (event.key === 'Enter' && others.length === 0 && only && !busy) void go(to(`/poverty/register/${only.id}`));
    else first.focus();
  };
  const showMore = () => {
    setMoreFailed(undefined);
    more().catch(setMoreFailed);
  };
  const empty = (
    <EmptyState
      title={sought.trim() ? t`Không có hộ nào khớp với những từ đã gõ` : t`Không có hộ nào ở đây`}
      action={
        filters.hamlet || filters.class || (filters.unit && reach !== 'all') || (reach === 'all' && !filters.now) ? (
          <Button variant="default" onClick={() => change({ unit: null, hamlet: null, class: null, ...(reach === 'all' ? { year: null } : {}) })}>
            {reach === 'all' ? <Trans>Tìm trong cả sổ hiện nay</Trans> : <Trans>Bỏ các bộ lọc</Trans>}
          </Button>
        ) : undefined
      }
    >
      <Trans>
        Thử gõ ít từ hơn: mỗi từ phải là đầu một tên, một năm sinh, tên thôn, hoặc những số cuối của mã hộ, điện thoại, số định danh. Không cần gõ dấu.
      </Trans>
    </EmptyState>
  );
  return (
    <>
      <PageHeader
        title={heading.title}
        lead={heading.lead}
        actions={
          may('household:change') ? (
            <PageLink to="/poverty/register/new" className="register-button">
              <Trans>Đăng ký hộ mới</Trans>
            </PageLink>
          ) : undefined
        }
      />
      {recorded ? <RecordedNotice recorded={recorded} undo={() => setUndoing(true)} close={() => setRecorded(undefined)} /> : null}
      <div className="register-field bt-print-hidden">
        <TextInput
          ref={field}
          size="md"
          type="search"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={t`Tìm hộ`}
          placeholder={t`Tên không dấu, năm sinh, số cuối định danh, thôn, điện thoại, mã hộ`}
          description={t`Nhiều từ cùng lúc để thu hẹp, ví dụ “sung 1984 na kim”. Mũi tên và Enter để chọn. Từ đã gõ không được lưu ở đâu; mỗi lần xem được ghi nhật ký.`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={words}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <FilterBar
        label={t`Lọc danh sách`}
        summary={
          shown ? (
            <span data-busy={busy || undefined}>
              {busy && !fresh ? <Trans>đang tìm…</Trans> : <Plural value={total} _0="Không có hộ nào" other={`${count} hộ`} />}
            </span>
          ) : undefined
        }
      >
        <RegisterFilterBar filters={filters} />
      </FilterBar>
      {error && !shown ? (
        <FailureState error={error} again={refetch} />
      ) : !shown ? (
        <Loading height={480} />
      ) : (
        <section className="bt-panel" aria-label={t`Danh sách hộ`}>
          {error ? (
            <div role="alert" className="register-recorded">
              <Notice
                tone="rice"
                action={
                  <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
                    <Trans>Thử lại</Trans>
                  </Button>
                }
              >
                <Trans>Chưa tải được kết quả mới; bên dưới là kết quả trước đó.</Trans>
              </Notice>
            </div>
          ) : null}
          <div aria-busy={busy} className="register-found">
            <List households={households} filters={filters} search={sought} empty={empty} toField={() => field.current?.focus()} />
          </div>
          {shown.pageInfo.hasNextPage ? (
            <div className="register-more">
              <Button variant="default" loading={loading && fresh} onClick={showMore}>
                <Trans>Xem tiếp</Trans>
              </Button>
              <span className="register-soft">
                <Trans>
                  đã hiện {number(households.length)} trên {count} hộ
                </Trans>
              </span>
            </div>
          ) : null}
          {moreFailed ? <FailureState error={moreFailed} again={showMore} /> : null}
        </section>
      )}
      {undoing && recorded ? (
        <Suspense fallback={null}>
          <UndoDialog
            event={recorded.event}
            recorded={(event) => {
              setUndoing(false);
              setRecorded(event);
              void refetch();
            }}
            close={() => setUndoing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
