import type { Session } from '@bac-thang/access';
import type { SignedIn } from '../session/session-context.tsx';

/** A made-up plan with two units, for one session. */
export const mockSignedIn = (session: Session): SignedIn => ({
  session,
  displayName: session.userName,
  plan: { name: 'Kế hoạch thử', area: 'Huyện Thử', firstYear: 2021, endYear: 2025, baseYear: 2020, reportingYear: 2023, demonstration: true },
  departments: [],
  units: [
    { code: '00001', name: 'Xã Một', kind: 'COMMUNE', tileRow: 1, tileColumn: 1 },
    { code: '00002', name: 'Xã Hai', kind: 'COMMUNE', tileRow: 1, tileColumn: 2 },
  ],
});
