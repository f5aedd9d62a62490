import { type RegisterSight, registerSight } from '@bac-thang/access';
import { useSignedIn } from './session-context.tsx';

/** What the session sees of the register of households: all, its own deprivations, counts, or nothing. */
export const useRegisterSight = (): RegisterSight => registerSight(useSignedIn().session);
