import { supportsSet } from '../requirements';

/**
 * Tells when the pane goes out of sight and comes back; gives the way to stop. A pane that is closed lives on, since
 * the functions share its page, and what it does then keeps them waiting (office-js issue 6936). Excel tells of the
 * pane, and the browser of the page, which is hidden with its tab.
 */
export function watchHidden(onChange: (isHidden: boolean) => void): () => void {
  let isClosed = false;
  let was = document.hidden;
  let isStopped = false;
  const tell = (): void => {
    const is = isClosed || document.hidden;
    if (isStopped || is === was) return;
    was = is;
    onChange(is);
  };
  if (was) onChange(true);
  document.addEventListener('visibilitychange', tell);
  const stopExcel = watchPane((closed) => {
    isClosed = closed;
    tell();
  });
  return () => {
    isStopped = true;
    document.removeEventListener('visibilitychange', tell);
    stopExcel();
  };
}

function watchPane(onChange: (isClosed: boolean) => void): () => void {
  if (!supportsSet('SharedRuntime', '1.1')) return () => undefined;
  const listening = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    onChange(visibilityMode === Office.VisibilityMode.hidden);
  });
  // Where Excel does not tell, the browser alone does.
  listening.catch(() => undefined);
  return () => {
    void listening.then((stop) => stop()).catch(() => undefined);
  };
}
