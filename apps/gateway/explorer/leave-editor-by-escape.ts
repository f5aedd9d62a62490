/**
 * Lets the keyboard out of an editor: Escape, then Tab or Shift+Tab. In the editor itself Tab indents, and whoever uses no mouse
 * would never leave it.
 *
 * @returns stops it again
 */
export function leaveEditorByEscape(): () => void {
  let leaving = false;
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('.CodeMirror') || event.key === 'Shift') return;
    // caught before the editor sees it; the browser then moves the focus as everywhere else
    if (leaving && event.key === 'Tab') event.stopPropagation();
    leaving = event.key === 'Escape';
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
