/** Everything on the sheet that takes an answer, in order. */
const stopsOf = (form: Element): HTMLElement[] =>
  [...form.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => !stop.matches(':disabled, :disabled *'));

/** Where the keyboard stands in a question: on the answer chosen, else on the first. */
export function focusStop(stop: HTMLElement): void {
  const control = stop.querySelector<HTMLElement>('input:checked') ?? (stop.matches('div') ? stop.querySelector<HTMLElement>('input') : stop);
  control?.focus();
  control?.scrollIntoView({ block: 'nearest' });
}

/** Goes from the question around an element to the next, or the one before. */
export function goToNextStop(from: HTMLElement, step: 1 | -1 = 1): void {
  const form = from.closest('form');
  const here = from.closest<HTMLElement>('[data-stop]');
  if (!form || !here) return;
  const stops = stopsOf(form);
  const next = stops[stops.indexOf(here) + step];
  if (next) focusStop(next);
}
