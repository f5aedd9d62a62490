import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse, serialize } from 'cookie';
import type { Context } from '../context.ts';

const SESSION = 'bac-thang-session';
const DEVICE = 'bac-thang-device';
const YEAR = 365 * 24 * 3600;

/** Whether the browser reached us by https, here or at the proxy before us. */
const isSecure = (request: IncomingMessage) => 'encrypted' in request.socket || request.headers['x-forwarded-proto'] === 'https';

/** Cookies of one request: read at once, written with the answer. Neither can be read by a script nor sent from another site. */
export function cookiesOf(request: IncomingMessage, response: ServerResponse, key: Buffer): Context['cookies'] {
  const given = parse(request.headers.cookie ?? '');
  const set = (name: string, value: string, maxAge?: number) =>
    response.appendHeader(
      'set-cookie',
      serialize(name, value, { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(request), ...(maxAge === undefined ? {} : { maxAge }) }),
    );
  const device = verified(given[DEVICE], key);
  return {
    sessionToken: given[SESSION],
    setSession: (token) => set(SESSION, token ?? '', token === undefined ? 0 : undefined),
    device,
    setDevice: (userName) => {
      const names = [...new Set([userName, ...(device?.split(' ') ?? [])])].slice(0, 5).join(' ');
      set(DEVICE, `${names.replaceAll(' ', '+')}.${sign(names, key)}`, YEAR);
    },
  };
}

const sign = (text: string, key: Buffer) => createHmac('sha256', key).update(text).digest('base64url');

/** The names in a device cookie that we signed ourselves. */
function verified(cookie: string | undefined, key: Buffer): string | undefined {
  const cut = cookie?.lastIndexOf('.') ?? -1;
  if (!cookie || cut < 1) return undefined;
  const names = cookie.slice(0, cut).replaceAll('+', ' ');
  const [given, right] = [Buffer.from(cookie.slice(cut + 1)), Buffer.from(sign(names, key))];
  return given.length === right.length && timingSafeEqual(given, right) ? names : undefined;
}
