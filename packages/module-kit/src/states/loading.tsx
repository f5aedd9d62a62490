import { LoadingState } from '@bac-thang/ui';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

/** Milliseconds after which the page says that the line is slow. */
const slowAfter = 5000;

/** Space of the right height while something is on its way; says so when it takes long. */
export function Loading({ height = 320 }: { height?: number }) {
  const { t } = useLingui();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return <LoadingState label={t`Đang tải…`} height={height} slow={slow ? t`Đường truyền chậm, vẫn đang tải…` : undefined} />;
}
