import { createContext, useContext } from 'react';
import type { EventProblem } from './life-event-outcome.ts';

/** What was found wrong in the form around a field. */
export const FieldProblems = createContext<readonly EventProblem[]>([]);

export const fieldId = (field: string, index?: number | null): string => (index === undefined || index === null ? field : `${index}.${field}`);

/** Props of a field: where problems of it are shown, and how the list of problems finds it. */
export function useField(): (field: string, index?: number) => { readonly error?: string; readonly 'data-field': string } {
  const problems = useContext(FieldProblems);
  return (field, index) => {
    const own = problems.filter((problem) => problem.field === field && (problem.index ?? undefined) === index).map(({ message }) => message);
    return { 'data-field': fieldId(field, index), ...(own.length > 0 ? { error: own.join(' ') } : {}) };
  };
}

/** Leads from the list of problems to the field. */
export function goToField(field: string, index: number | null): void {
  const found =
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(fieldId(field, index))}"]`) ??
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  found?.scrollIntoView({ block: 'center' });
  const control = found?.matches('input, select, textarea, button') ? found : found?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.focus();
}
