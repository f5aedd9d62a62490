/** What a template remembers of itself, so that it comes back without a mapping. */
export interface TemplateStamp {
  /** The importer's id. */
  readonly id: string;
  readonly version: number;
  readonly year?: number;
  /** Anything short the caller wants back: measures asked for, time of export. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** Custom document properties survive Excel and LibreOffice; they are seen under File > Info > Properties. */
const propertyName = 'BacThangTemplate';
/** Excel cuts a text property at 255 characters, so longer stamps are spread over several. */
const pieceLength = 240;

export function stampProperties(stamp: TemplateStamp): Record<string, string> {
  const { id, version, year, fields } = stamp;
  // As in an address: programs write quotation marks and brackets of a property in more than one way.
  const text = new URLSearchParams({ id, version: String(version), ...(year !== undefined && { year: String(year) }), ...prefixed(fields ?? {}) }).toString();
  const pieces = text.match(new RegExp(`[^]{1,${pieceLength}}`, 'gu')) ?? [];
  return Object.fromEntries(pieces.map((piece, index) => [`${propertyName}${index + 1}`, piece]));
}

/** The line printed under the title, for programs that drop document properties (phones, web offices). */
export const stampLine = ({ id, version, year }: TemplateStamp): string => `Mã biểu: ${id} · v${version}${year === undefined ? '' : ` · ${year}`}`;

/** @returns `undefined` when there is no stamp or it was tampered with: then the file is read by its headings like any other. */
export function readStamp(properties: Readonly<Record<string, unknown>>, texts: Iterable<string>): TemplateStamp | undefined {
  let joined = '';
  for (let index = 1; typeof properties[`${propertyName}${index}`] === 'string'; index++) joined += properties[`${propertyName}${index}`];
  if (joined !== '') return fromAddress(joined);
  for (const text of texts) {
    const [, id, version, year] = /^Mã biểu: (\S{1,80}) · v(\d{1,6})(?: · (\d{4}))?$/u.exec(text.normalize('NFC').trim()) ?? [];
    if (id !== undefined) return { id, version: Number(version), ...(year !== undefined && { year: Number(year) }) };
  }
  return undefined;
}

const prefix = 'field.';
const prefixed = (fields: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(fields).map(([key, value]) => [`${prefix}${key}`, value]));

function fromAddress(text: string): TemplateStamp | undefined {
  const read = new URLSearchParams(text);
  const [id, version, year] = [read.get('id'), Number(read.get('version') ?? Number.NaN), Number(read.get('year') ?? Number.NaN)];
  if (!id || !Number.isSafeInteger(version)) return undefined;
  const fields = [...read].filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]);
  return { id, version, ...(Number.isSafeInteger(year) && { year }), ...(fields.length > 0 && { fields: Object.fromEntries(fields) }) };
}
