import type { ReactNode } from 'react';

export interface OfflineBannerProps {
  /** What can still be done, and what waits to be sent. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** No line. Stands above the page, spoken when it comes. */
export function OfflineBanner({ children, action }: OfflineBannerProps) {
  return (
    <div className="bt-offline bt-print-hidden" role="status">
      <span>
        <span aria-hidden="true">⊘ </span>
        {children}
      </span>
      {action}
    </div>
  );
}

export interface DemonstrationMarkProps {
  /** "SỐ LIỆU MINH HỌA". */
  readonly text: string;
  /** The frame is dark in both schemes; everything else is paper. */
  readonly on?: 'frame' | 'paper' | undefined;
}

/** Says that the figures are made up. Printed as well. */
export const DemonstrationMark = ({ text, on = 'paper' }: DemonstrationMarkProps) => <span className={`bt-demonstration bt-demonstration-${on}`}>{text}</span>;
