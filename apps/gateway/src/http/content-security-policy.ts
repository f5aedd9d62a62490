import { createHash } from 'node:crypto';

/** Hash of the import map inside a page: the only inline script there is. */
export function importMapHash(html: string): string | undefined {
  const map = /<script type="importmap">([\s\S]*?)<\/script>/.exec(html)?.[1];
  return map === undefined ? undefined : `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
}

/** Scripts from ourselves and the import map only; styles with the nonce that the page carries; nothing from anywhere else. */
export function contentSecurityPolicy(nonce: string, mapHash: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src 'self'${mapHash ? ` ${mapHash}` : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
