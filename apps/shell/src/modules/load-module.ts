import { type Locale, type ModuleManifest, manifestProblems } from '@bac-thang/module-kit';
import { i18n } from '@lingui/core';
import type { ListedModule } from './listed-module.ts';
import { keepManifest } from './loaded-manifests.ts';

/** Milliseconds after which a module that has not come is given up: import() alone would wait for ever. */
const patience = 20_000;
/** Milliseconds after which the page says that it is slow. */
export const slowAfter = 5_000;

/** Folder of an attempt: the gateway ignores `~1/`, the browser does not, so a failed file is really asked for again. */
export const folderOf = (listed: ListedModule, attempt: number): string => {
  const base = listed.base ?? `/modules/${listed.id}/`;
  return attempt === 0 ? base : `${base}~${attempt}/`;
};

/** Fetches a module's manifest, styles and texts. @throws Error when a file is missing, broken, not what was listed, or late. */
export function loadModule(listed: ListedModule, attempt: number, locale: Locale, milliseconds = patience): Promise<ModuleManifest> {
  return within(milliseconds, listed.id, fetchModule(listed, folderOf(listed, attempt), locale));
}

async function fetchModule(listed: ListedModule, folder: string, locale: Locale): Promise<ModuleManifest> {
  const hash = (file: string) => {
    const integrity = listed.files?.[file];
    return integrity ? { integrity, crossOrigin: 'anonymous' } : {};
  };
  const styles = Promise.all((listed.css ?? []).map((file) => link({ rel: 'stylesheet', href: folder + file, ...hash(file) })));
  styles.catch(() => undefined);
  // The preload carries the hash: a manifest that is not the listed one is refused before it runs.
  if (listed.files?.[listed.entry]) await link({ rel: 'modulepreload', href: folder + listed.entry, ...hash(listed.entry) });
  const { default: manifest } = (await import(/* @vite-ignore */ folder + listed.entry)) as { default: ModuleManifest };
  const problems = manifestProblems(manifest, listed.id);
  if (problems.length) throw new Error(problems.join('; '));
  const [{ messages }] = await Promise.all([manifest.messages(locale), styles]);
  i18n.load(locale, messages);
  // activate, not loadAndActivate: that one would drop the other modules' texts.
  i18n.activate(locale);
  keepManifest(manifest);
  return manifest;
}

function link(attributes: Partial<HTMLLinkElement>): Promise<void> {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement('link'), attributes);
    element.onload = () => resolve();
    element.onerror = () => {
      element.remove();
      reject(new Error(`could not load ${element.href}`));
    };
    document.head.append(element);
  });
}

export function within<Value>(milliseconds: number, what: string, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not answer within ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
