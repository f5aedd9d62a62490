import type { MessageDescriptor, Messages } from '@lingui/core';
import type { ComponentType } from 'react';
import type { Locale } from '../language/locale.ts';
import type { Action } from '../session/actions.ts';
import type { SlotName, SlotProps } from './slots.ts';

/** Code that is fetched only when it is shown; its default export is what is shown. */
export type Entry<Props = object> = () => Promise<{ default: ComponentType<Props> }>;

export interface ModuleRoute {
  /** Below the module's own prefix; '' is the module's first page. */
  readonly path: string;
  readonly requires: Action;
  readonly entry: Entry;
}

export interface NavigationEntry {
  /** Path of one of the module's routes. */
  readonly path: string;
  readonly title: MessageDescriptor;
  readonly requires: Action;
}

export type SlotEntry = {
  [Name in SlotName]: { readonly slot: Name; readonly id: string; readonly requires: Action; readonly entry: Entry<SlotProps[Name]> };
}[SlotName];

/** How a department's module describes itself to the shell: plain data, code only behind `entry` and `messages`. */
export interface ModuleManifest {
  /** Prefix of the routes, name of the build's folder, and value of `Measure.module` and `Target.module`. */
  readonly id: string;
  /** Department that answers for the module; shown at its foot. */
  readonly owner: string;
  /** Departments that work in it: rights follow a target's owner, not the screen. */
  readonly departments: readonly string[];
  readonly title: MessageDescriptor;
  readonly routes: readonly ModuleRoute[];
  readonly navigation: readonly NavigationEntry[];
  readonly slots: readonly SlotEntry[];
  readonly messages: (locale: Locale) => Promise<{ readonly messages: Messages }>;
}
