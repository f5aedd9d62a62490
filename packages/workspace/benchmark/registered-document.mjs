import { readFileSync } from 'node:fs';
import { root } from '../run.mjs';

/** The hash under which a module's screen sends its query. @throws Error where the module is not built or has no such query. */
export function registeredDocument(module, query) {
  const documents = JSON.parse(readFileSync(new URL(`apps/${module}/dist/documents.json`, root), 'utf8'));
  const [hash] = Object.entries(documents).find(([, text]) => new RegExp(`\\bquery ${query}\\b`).test(text)) ?? [];
  if (!hash) throw new Error(`apps/${module}/dist/documents.json has no query ${query}: build first`);
  return hash;
}
