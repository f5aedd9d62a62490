import { createContext, type ReactNode, useContext } from 'react';
import type { ModuleManifest } from './module-manifest.ts';

const LoadedModules = createContext<readonly ModuleManifest[]>([]);

/** The shell tells which modules have arrived; slots ask here. */
export function LoadedModulesProvider({ manifests, children }: { manifests: readonly ModuleManifest[]; children: ReactNode }) {
  return <LoadedModules value={manifests}>{children}</LoadedModules>;
}

export const useLoadedModules = (): readonly ModuleManifest[] => useContext(LoadedModules);
