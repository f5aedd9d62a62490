/** One line of /modules.json. */
export interface ListedModule {
  readonly id: string;
  readonly owner: string;
  readonly version: string;
  /** Folder of the build; left out: /modules/<id>/. */
  readonly base?: string;
  readonly entry: string;
  readonly css: readonly string[];
  /** Hash of each file. */
  readonly files: Readonly<Record<string, string>>;
}

/** @throws Error when the list cannot be had. */
export async function fetchModuleList(): Promise<ListedModule[]> {
  const response = await fetch('/modules.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`/modules.json answered ${response.status}`);
  return (await response.json()) as ListedModule[];
}
