import type { ModuleManifest } from '@bac-thang/module-kit';

const manifests = new Map<string, ModuleManifest>();

/** Manifests that have arrived; a change of language asks each of them for its texts again. */
export const loadedManifests = (): ModuleManifest[] => [...manifests.values()];

export const keepManifest = (manifest: ModuleManifest): void => {
  manifests.set(manifest.id, manifest);
};
