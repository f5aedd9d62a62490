import { FailureState, FailureText, failureOf, Loading, useAddress } from '@bac-thang/module-kit';
import { Button, type Crumb, Notice, PageHeader } from '@bac-thang/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import './paper/paper.css';
import './review.css';

interface Query {
  readonly error?: unknown;
  readonly refetch: () => unknown;
}

interface Props {
  readonly title: string;
  /** Pages above this one, below the list of reviews. */
  readonly above?: readonly { readonly label: string; readonly path: string }[];
  readonly mark?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The page is a sheet of paper: printed, only the paper is left. */
  readonly paper?: boolean;
  /** What the page asked for. */
  readonly query: Query;
  /** Whether it has been answered, be it from an earlier visit. */
  readonly answered: boolean;
  readonly children: ReactNode;
}

/** A page of the review: where it stands, and its states while its data are on their way, refused, old or not to be had. */
export function ReviewPage({ title, above = [], mark, lead, actions, paper = false, query, answered, children }: Props) {
  const { t } = useLingui();
  const { to } = useAddress();
  if (!answered && query.error) return <FailureState error={query.error} again={query.refetch} />;
  const crumbs: Crumb[] = [
    { label: t({ message: 'Rà soát', context: 'module' }), href: to('/poverty/review') },
    ...above.map(({ label, path }) => ({ label, href: to(path) })),
    { label: title },
  ];
  return (
    <article className={paper ? 'review is-paper' : 'review'}>
      <PageHeader title={title} crumbs={crumbs} crumbsLabel={t`Đường dẫn`} mark={mark} lead={lead} actions={actions} />
      {!answered ? (
        <Loading height={480} />
      ) : (
        <>
          {query.error ? <OldAnswer error={query.error} again={query.refetch} /> : null}
          {children}
        </>
      )}
    </article>
  );
}

/** What is shown although the last question for it failed. */
function OldAnswer({ error, again }: { error: unknown; again: () => unknown }) {
  const { t } = useLingui();
  return (
    <Notice
      tone="rice"
      title={t`Đang hiện lần tải trước`}
      action={
        <Button size="compact-sm" variant="default" onClick={() => void again()}>
          <Trans>Thử lại</Trans>
        </Button>
      }
    >
      <FailureText failure={failureOf(error)} />
    </Notice>
  );
}
