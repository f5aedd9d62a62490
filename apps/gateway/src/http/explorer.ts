import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { refusal } from './graphql-body.ts';
import { cacheHashedFiles } from './modules.ts';

/**
 * The GraphQL explorer: its page at `/`, its files beside it; to be mounted before `/graphql`, which answers every address below it.
 * The page has the shell's policy: scripts and requests to ourselves only.
 *
 * @param dist folder of the explorer's build
 */
export function explorerPage(dist: string): RequestHandler {
  const router = Router();
  const page = path.join(dist, 'index.html');
  router.use((request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    response
      .status(405)
      .set('allow', 'GET, HEAD')
      .json(refusal('BAD_USER_INPUT', 'Gửi truy vấn tới /graphql; đây là trang để thử.', 'Send queries to /graphql; this is the page for trying them.'));
  });
  router.get('/', (_request, response, next) => {
    if (!existsSync(page)) return next();
    const nonce = randomBytes(16).toString('base64');
    response
      .set({
        'content-security-policy': contentSecurityPolicy(nonce, undefined),
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      })
      .send(readFileSync(page, 'utf8').replaceAll('__CSP_NONCE__', nonce));
  });
  router.use('/assets', express.static(path.join(dist, 'assets'), { index: false, redirect: false, setHeaders: cacheHashedFiles }));
  router.use((_request, response) => void response.status(404).json(refusal('NOT_FOUND', 'Không có địa chỉ này.', 'There is nothing at this address.')));
  return router;
}
