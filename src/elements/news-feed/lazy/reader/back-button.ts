/** Marks the entry of the history that stands for the open dialog. */
const MARK = 'cluster-news-dialog';

/** Where a browser has `CloseWatcher`, "back" closes its dialogs anyway; with a mouse nobody expects that. */
function isNeeded(): boolean {
  return !('CloseWatcher' in globalThis) && matchMedia('(pointer: coarse)').matches;
}

/** On phones "back" closes an open dialog instead of leaving the page: until then the history has one more entry. */
export function closeOnBack(dialog: HTMLDialogElement): void {
  if (!isNeeded()) return;
  const state: unknown = history.state;
  // A router of the page finds there what it has put there.
  history.pushState({ ...(typeof state === 'object' ? state : undefined), [MARK]: true }, '');
  const close = (): void => dialog.close();
  addEventListener('popstate', close, { once: true });
  dialog.addEventListener('close', () => handleClose(close), { once: true });
}

function handleClose(close: () => void): void {
  removeEventListener('popstate', close);
  const state: unknown = history.state;
  if (typeof state === 'object' && state && MARK in state) history.back();
}
