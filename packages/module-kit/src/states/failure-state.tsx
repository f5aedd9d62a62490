import { ErrorState, RefusedState } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { failureOf } from '../client/failure.ts';
import { FailureText } from './failure-text.tsx';

/** A failed load with its cure: asks again on demand. What one may not see cannot be tried again. */
export function FailureState({ error, again }: { error: unknown; again?: (() => unknown) | undefined }) {
  const { t } = useLingui();
  const failure = failureOf(error);
  const words = <FailureText failure={failure} />;
  if (failure.code === 'FORBIDDEN' || failure.code === 'NOT_FOUND') return <RefusedState title={t`Không xem được trang này`}>{words}</RefusedState>;
  const { requestId } = failure;
  return (
    <ErrorState
      title={t`Chưa tải được`}
      onRetry={again ? () => void again() : undefined}
      retryLabel={t`Thử lại`}
      reference={requestId ? t`Số của lỗi: ${requestId}` : undefined}
    >
      {words}
    </ErrorState>
  );
}
