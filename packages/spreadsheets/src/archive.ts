import { crc32, inflateRawSync } from 'node:zlib';
import type { Limits } from './limits.ts';
import { Refusal } from './refusals.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly declared: number;
  readonly offset: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };

/**
 * Opens a zip archive that nobody is trusted to have made honestly.
 *
 * Before anything is unpacked the directory is checked: number of parts, names, overlaps, declared sizes and their ratio.
 * Each wanted part is then unpacked into at most its declared size, so that a false declaration ends in a refusal and
 * never in memory. Parts that are not wanted (macros, pictures, links to other workbooks) are not unpacked at all.
 *
 * @returns the wanted parts by name, and the names of all parts.
 * @throws Refusal
 */
export function openArchive(bytes: Uint8Array, limits: Limits, wanted: (name: string) => boolean): { parts: Map<string, Uint8Array>; names: string[] } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, limits);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) if (wanted(entry.name)) parts.set(entry.name, unpack(view, entry));
  return { parts, names: entries.map((entry) => entry.name) };
}

function directory(view: Buffer, limits: Limits): Entry[] {
  const end = endOfDirectory(view);
  const count = view.readUInt16LE(end + 10);
  let position = view.readUInt32LE(end + 16);
  if (count > limits.entries) throw new Refusal('file-unsafe', { found: `${count}`, limit: `${limits.entries}` });
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (position + 46 > end || view.readUInt32LE(position) !== signature.central) throw new Refusal('file-damaged');
    const [nameLength, extraLength, commentLength] = [view.readUInt16LE(position + 28), view.readUInt16LE(position + 30), view.readUInt16LE(position + 32)];
    if (view.readUInt16LE(position + 8) & 1) throw new Refusal('file-password');
    entries.push({
      name: view.toString('utf8', position + 46, position + 46 + nameLength).replaceAll('\\', '/'),
      method: view.readUInt16LE(position + 10),
      checksum: view.readUInt32LE(position + 16),
      packed: view.readUInt32LE(position + 20),
      declared: view.readUInt32LE(position + 24),
      offset: view.readUInt32LE(position + 42),
    });
    position += 46 + nameLength + extraLength + commentLength;
  }
  checkDirectory(entries, end, limits);
  return entries;
}

function endOfDirectory(view: Buffer): number {
  // The record has 22 bytes and may be followed by a comment of at most 65,535.
  for (let position = view.length - 22; position >= Math.max(0, view.length - 22 - 0xffff); position--)
    if (view.readUInt32LE(position) === signature.end) return position;
  throw new Refusal('file-damaged');
}

function checkDirectory(entries: readonly Entry[], end: number, limits: Limits): void {
  const names = new Set<string>();
  let total = 0;
  for (const { name, method, packed, declared } of entries) {
    if (names.has(name.toLowerCase())) throw new Refusal('file-unsafe', { found: name });
    names.add(name.toLowerCase());
    if (name.startsWith('/') || /^[a-z]:/iu.test(name) || name.split('/').includes('..') || name.includes('\0'))
      throw new Refusal('file-unsafe', { found: name });
    if (method !== 0 && method !== 8) throw new Refusal('file-damaged', { found: name });
    total += declared;
    if (declared > 1024 * 1024 && declared > packed * limits.ratio) throw new Refusal('file-bomb', { found: name });
  }
  if (total > limits.inflatedBytes) throw new Refusal('file-bomb', { found: `${Math.round(total / 1024 / 1024)} MB` });
  let free = 0;
  for (const { name, offset, packed } of [...entries].sort((a, b) => a.offset - b.offset)) {
    // Overlapping parts are how a small file unpacks to a huge one without nesting.
    if (offset < free) throw new Refusal('file-unsafe', { found: name });
    free = offset + 30 + packed;
    if (free > end) throw new Refusal('file-damaged', { found: name });
  }
}

function unpack(view: Buffer, { name, method, packed, declared, offset, checksum }: Entry): Uint8Array {
  if (view.readUInt32LE(offset) !== signature.local) throw new Refusal('file-damaged', { found: name });
  const start = offset + 30 + view.readUInt16LE(offset + 26) + view.readUInt16LE(offset + 28);
  const data = view.subarray(start, start + packed);
  let content: Uint8Array;
  try {
    content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, declared) });
  } catch (error) {
    const larger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(larger ? 'file-bomb' : 'file-damaged', { found: name });
  }
  if (content.length !== declared || crc32(content) !== checksum) throw new Refusal('file-damaged', { found: name });
  return content;
}
