import { useAddress } from '@bac-thang/module-kit';
import type { Row } from './form-counts.ts';

/** Form 2 of the poor, form 3 of the near-poor. */
export const useForm = (): 2 | 3 => (useAddress().part('form') === '3' ? 3 : 2);

export const useRow = (): Row => (useAddress().part('row') === 'persons' ? 'persons' : 'households');
