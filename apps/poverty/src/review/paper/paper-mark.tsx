import { useSignedIn } from '@bac-thang/module-kit';
import { DemonstrationMark } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

/** What every sheet of paper says of itself: that it is not the official form, and that its people are made up. */
export function PaperMark({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const { plan } = useSignedIn();
  return (
    <p className="review-paper-mark">
      {plan.demonstration ? <DemonstrationMark text={t`SỐ LIỆU MINH HỌA`} /> : null} {children}
    </p>
  );
}
