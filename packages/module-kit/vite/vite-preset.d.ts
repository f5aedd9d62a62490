import type { UserConfig, UserConfigFnObject } from 'vite';

/** Configuration of the shell. */
export function shell(): UserConfig;

/** Configuration of a department's module. `owner`: id of the department that answers for it, as in the plan. */
export function module(options: { id: string; owner: string }): UserConfigFnObject;

/** Configuration of a package that is built into the shell; used by its tests. */
export function frontPackage(): UserConfig;
