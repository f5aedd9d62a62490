import { foldCase, foldMarks, foldName } from './fold-vietnamese.ts';
import { nearestNames } from './nearest-names.ts';
import { isTotalName } from './total-name.ts';

export interface KnownUnit {
  /** Official code as text, with its leading zero. */
  readonly code: string;
  /** With or without "xã", "thị trấn". */
  readonly name: string;
  /** Only needed to tell two units of one name apart: 'xã', 'thị trấn', 'phường'. */
  readonly type?: string;
  /** Old or local spellings. */
  readonly aliases?: readonly string[];
}

export type Recognition<U extends KnownUnit = KnownUnit> =
  /** `spelling` is `other` when the letters are right but tone marks or spacing are not those of the official name. */
  | { readonly kind: 'unit'; readonly unit: U; readonly spelling: 'same' | 'other' }
  | { readonly kind: 'total' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly U[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly U[] };

export interface Recogniser<U extends KnownUnit = KnownUnit> {
  readonly units: readonly U[];
  recognise(found: string | number): Recognition<U>;
}

const types: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['thi tran', /^(?:thị trấn|thi tran|t\.?\s?t)(?:\.\s*|\s+)/u],
  ['phuong', /^(?:phường|phuong|p)(?:\.\s*|\s+)/u],
  ['xa', /^(?:xã|xa|x)(?:\.\s*|\s+)/u],
];

/**
 * Finds a unit by code or name among the units of one list and one date (the caller chooses the date: a code can change
 * its name). Takes names with and without tone marks, NFC and NFD, old spellings given as aliases, prefixes such as
 * "xã", "TT.", "UBND xã", upper case, spaces; codes as text or number with lost leading zeros; "02842 - Lùng Cải".
 *
 * The exact spelling always wins over the loose one, so two names that differ only in tone marks stay two units. Whole
 * districts and totals ("Cộng", "Toàn huyện", "Huyện …") are `total`, never a commune, unless a unit bears that name.
 */
export function recogniser<U extends KnownUnit>(units: readonly U[]): Recogniser<U> {
  const byCode = new Map<string, U>();
  const exact = new Map<string, Set<U>>();
  const loose = new Map<string, Set<U>>();
  const typeOf = new Map<U, string>();
  for (const unit of units) {
    byCode.set(codeKey(unit.code), unit);
    const own = withoutType(foldCase(unit.name));
    const type = own.type ?? (unit.type === undefined ? undefined : foldMarks(unit.type));
    if (type !== undefined) typeOf.set(unit, type);
    for (const name of [unit.name, ...(unit.aliases ?? [])]) {
      const { bare } = withoutType(foldCase(name));
      add(exact, bare, unit);
      add(loose, foldName(bare), unit);
    }
  }

  const named = (bare: string, type: string | undefined): Recognition<U> | undefined => {
    for (const [index, key, spelling] of [
      [exact, bare, 'same'],
      [loose, foldName(bare), 'other'],
    ] as const) {
      const found = [...(index.get(key) ?? [])];
      const ofType = found.filter((unit) => type === undefined || typeOf.get(unit) === type);
      const fitting = found.length > 1 && ofType.length > 0 ? ofType : found;
      const [only, ...others] = fitting;
      if (only && others.length === 0) return { kind: 'unit', unit: only, spelling };
      if (only) return { kind: 'ambiguous', candidates: fitting };
    }
    return undefined;
  };

  const recognise = (found: string | number): Recognition<U> => {
    const text = foldCase(String(found)).replace(/^'/u, '');
    const coded = byCode.get(codeKey(text));
    if (coded) return { kind: 'unit', unit: coded, spelling: 'same' };
    const pair = /^(\d{3,6})\s*[-–—.:]?\s*(\p{L}.*)$/u.exec(text) ?? /^(\p{L}.*?)\s*[-–—(]\s*(\d{3,6})\)?$/u.exec(text);
    if (pair) return agreeing(recognise(pair[1] ?? ''), recognise(pair[2] ?? ''));
    // "1. Bản Liền", "II) Tổng": a number of order belongs to the table, not to the name.
    for (const candidate of new Set([text, text.replace(/^(?:\d{1,3}|[ivx]{1,4})\s*[.)]\s*/u, '')])) {
      const { bare, type } = withoutType(candidate);
      const unit = named(bare, type);
      if (unit) return unit;
      if (isTotalName(candidate)) return { kind: 'total' };
    }
    const wanted = foldName(withoutType(text).bare);
    const suggestions = wanted === '' ? [] : nearestNames(wanted, units, (unit) => foldName(withoutType(foldCase(unit.name)).bare));
    return { kind: 'unknown', suggestions };
  };
  return { units, recognise };
}

function agreeing<U extends KnownUnit>(one: Recognition<U>, two: Recognition<U>): Recognition<U> {
  if (one.kind !== 'unit') return two.kind === 'unit' ? { kind: 'unknown', suggestions: [two.unit] } : two;
  if (two.kind !== 'unit') return { kind: 'unknown', suggestions: [one.unit] };
  return one.unit === two.unit ? two : { kind: 'ambiguous', candidates: [one.unit, two.unit] };
}

function withoutType(folded: string): { bare: string; type?: string } {
  const text = folded.replace(/^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/u, '');
  for (const [type, pattern] of types) if (pattern.test(text)) return { bare: text.replace(pattern, ''), type };
  return { bare: text };
}

/** Excel drops leading zeros (02842 becomes 2842): codes compare as numbers where they are digits. */
const codeKey = (code: string) => (/^\d+$/u.test(code) ? code.replace(/^0+(?=\d)/u, '') : `#${foldCase(code)}`);

function add<U>(index: Map<string, Set<U>>, key: string, unit: U): void {
  const present = index.get(key);
  if (present) present.add(unit);
  else index.set(key, new Set([unit]));
}
