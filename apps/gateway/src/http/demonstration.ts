import { type RequestHandler, Router } from 'express';

/** Accounts and password that the sign-in page shows. */
export interface Demonstration {
  readonly password: string;
  readonly accounts: readonly { readonly userName: string; readonly displayName: string; readonly post: string }[];
}

/** What the sign-in page may show of a demonstration: its accounts and their password; 404 where there is none. */
export function demonstrationRoute(demonstration: Demonstration | undefined): RequestHandler {
  const router = Router();
  router.get('/demonstration.json', (_request, response, next) => {
    if (!demonstration) return next();
    response.set('cache-control', 'no-store').json(demonstration);
  });
  return router;
}
