import { isAction } from '../session/actions.ts';
import type { ModuleManifest } from './module-manifest.ts';
import { slotNames } from './slots.ts';

/** What is wrong with a manifest that came over the line, in words for the log; empty: nothing. */
export function manifestProblems(candidate: unknown, id: string): string[] {
  if (typeof candidate !== 'object' || candidate === null) return ['the module has no manifest as its default export'];
  const manifest = candidate as Partial<ModuleManifest>;
  const problems: string[] = [];
  if (manifest.id !== id) problems.push(`the manifest names itself "${manifest.id}" but is listed as "${id}"`);
  if (!manifest.owner) problems.push('the manifest has no owner');
  if (!manifest.title) problems.push('the manifest has no title');
  if (typeof manifest.messages !== 'function') problems.push('the manifest has no messages');
  const paths = (manifest.routes ?? []).map((route) => route.path);
  if (!paths.includes('')) problems.push('no route with the path "": the module has no first page');
  for (const path of paths) if (path.startsWith('/')) problems.push(`route "${path}" leaves the prefix of the module`);
  for (const entry of manifest.navigation ?? []) if (!paths.includes(entry.path)) problems.push(`navigation leads to "${entry.path}", which is no route`);
  for (const entry of manifest.slots ?? []) if (!slotNames.includes(entry.slot)) problems.push(`slot "${entry.slot}" does not exist`);
  for (const { requires } of [...(manifest.routes ?? []), ...(manifest.navigation ?? []), ...(manifest.slots ?? [])]) {
    if (!isAction(requires)) problems.push(`action "${requires}" does not exist`);
  }
  return problems;
}
