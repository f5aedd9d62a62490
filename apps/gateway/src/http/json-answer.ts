import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** Below this a packed answer is no shorter on the line: it fits one packet as it is. */
const WORTH_PACKING = 1_400;

/** A JSON answer that may be sent many times; packed once, when the first browser asks for that. */
export class JsonAnswer {
  #plain: Buffer;
  #packed: Buffer | undefined;

  constructor(value: unknown) {
    this.#plain = Buffer.from(JSON.stringify(value));
  }

  send(request: IncomingMessage, response: ServerResponse): void {
    const packs = this.#plain.length >= WORTH_PACKING && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (packs) this.#packed ??= gzipSync(this.#plain);
    const body = packs ? (this.#packed as Buffer) : this.#plain;
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
      'cache-control': 'no-store',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  }
}
