/**
 * A correction that is being written takes a tenth of a second; a page that is closed before has not written it. The browser asks first.
 * @returns the way to ask no longer
 */
export function guardLeaving(): () => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}
