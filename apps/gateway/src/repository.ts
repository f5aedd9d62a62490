import { fileURLToPath } from 'node:url';

/** Root of the repository: this file lies in apps/gateway/src or apps/gateway/dist. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));
