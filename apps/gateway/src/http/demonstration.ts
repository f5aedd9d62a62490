import { type RequestHandler, Router } from 'express';
import type { GatewayOptions } from '../server.ts';

/** What the sign-in page may show of a demonstration: its accounts and their password; 404 where there is none. */
export function demonstrationRoute(demonstration: GatewayOptions['demonstration']): RequestHandler {
  const router = Router();
  router.get('/demonstration.json', (_request, response, next) => {
    if (!demonstration) return next();
    response.set('cache-control', 'no-store').json(demonstration);
  });
  return router;
}
