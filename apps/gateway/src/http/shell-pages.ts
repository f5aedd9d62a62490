import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { contentSecurityPolicy, importMapHash } from './content-security-policy.ts';
import { cacheHashedFiles } from './modules.ts';

/** Names of files; the ids of targets have dots as well, and are pages. */
const FILE = /\.(?:js|mjs|css|map|json|svg|png|jpe?g|ico|woff2?|txt|xml|html|webmanifest)$/i;

/** The shell's files, and its page for every address that names no file and that nobody else answers. */
export function shellPages(dist: string): RequestHandler {
  const router = Router();
  const page = path.join(dist, 'index.html');
  router.get('/index.html', (_request, response) => response.redirect(308, '/')); // the file itself lacks the policy of the page
  router.use(express.static(dist, { index: false, setHeaders: cacheHashedFiles }));
  router.get(/.*/, (request, response, next) => {
    if (FILE.test(request.path) || !existsSync(page) || !request.accepts('html')) return next();
    const html = readFileSync(page, 'utf8');
    const nonce = randomBytes(16).toString('base64');
    response
      .set({
        'content-security-policy': contentSecurityPolicy(nonce, importMapHash(html)),
        'cache-control': 'no-store',
        'content-type': 'text/html; charset=utf-8',
      })
      .send(html.replaceAll('__CSP_NONCE__', nonce));
  });
  return router;
}
