import { LoadedModulesProvider, type ModuleManifest, useLanguage, useSignedIn } from '@bac-thang/module-kit';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { fetchModuleList, type ListedModule } from './listed-module.ts';
import { loadModule, slowAfter } from './load-module.ts';

export interface ModuleState {
  readonly listed: ListedModule;
  readonly state: 'loading' | 'slow' | 'failed' | 'ready';
  readonly manifest?: ModuleManifest;
  readonly error?: string;
}

interface Modules {
  /** undefined while the list itself is on its way. */
  readonly modules: readonly ModuleState[] | undefined;
  readonly listFailed: boolean;
  readonly retry: (id?: string) => void;
}

const ModulesContext = createContext<Modules>({ modules: undefined, listFailed: false, retry: () => undefined });

export const useModules = (): Modules => useContext(ModulesContext);

/** In the order in which the plan names the departments that answer for them. */
const inOrder = (list: readonly ListedModule[], owners: readonly string[]): ListedModule[] =>
  [...list].sort((a, b) => owners.indexOf(a.owner) - owners.indexOf(b.owner));

/** Fetches the list of modules and all their manifests side by side; one that fails leaves the others alone. */
export function ModulesProvider({ children }: { children: ReactNode }) {
  const { locale } = useLanguage();
  const [modules, setModules] = useState<readonly ModuleState[]>();
  const [listFailed, setListFailed] = useState(false);
  const attempts = useRef(new Map<string, number>());
  const language = useRef(locale);
  language.current = locale;
  const { departments } = useSignedIn();
  const owners = useRef<readonly string[]>([]);
  owners.current = departments.map(({ id }) => id);

  const load = useCallback((listed: ListedModule) => {
    const attempt = attempts.current.get(listed.id) ?? 0;
    attempts.current.set(listed.id, attempt + 1);
    const show = (next: ModuleState) => setModules((now) => now?.map((each) => (each.listed.id === listed.id ? next : each)));
    show({ listed, state: 'loading' });
    const slow = setTimeout(() => show({ listed, state: 'slow' }), slowAfter);
    loadModule(listed, attempt, language.current)
      .then((manifest) => show({ listed, state: 'ready', manifest }))
      .catch((error: unknown) => show({ listed, state: 'failed', error: error instanceof Error ? error.message : String(error) }))
      .finally(() => clearTimeout(slow));
  }, []);

  const loadList = useCallback(() => {
    setListFailed(false);
    fetchModuleList()
      .then((list) => {
        setModules(inOrder(list, owners.current).map((listed) => ({ listed, state: 'loading' })));
        for (const listed of list) load(listed);
      })
      .catch(() => setListFailed(true));
  }, [load]);

  useEffect(loadList, [loadList]);

  const value = useMemo<Modules>(
    () => ({
      modules,
      listFailed,
      retry: (id) => {
        const listed = modules?.find((each) => each.listed.id === id)?.listed;
        if (listed) load(listed);
        else loadList();
      },
    }),
    [modules, listFailed, load, loadList],
  );
  const manifests = useMemo(() => (modules ?? []).flatMap(({ manifest }) => manifest ?? []), [modules]);
  return (
    <ModulesContext value={value}>
      <LoadedModulesProvider manifests={manifests}>{children}</LoadedModulesProvider>
    </ModulesContext>
  );
}
