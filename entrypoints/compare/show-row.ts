/** Bring a part of the collation into view, unfolding what it is folded away in. */

export function showRow(grid: HTMLElement | null, row: number): void {
  bring(grid?.querySelectorAll('.row')[row], 'center');
}

export function showSection(grid: HTMLElement | null, section: number): void {
  bring(grid?.querySelectorAll(':scope > section')[section], 'start');
}

/** Bring what has the focus just into view; another that takes it meanwhile goes before. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  bring(element, 'nearest', FRAMES, () => document.activeElement === element);
}

/** A folded turn has its rows, and the browser lays them out when it is open. */
export function unfold(element: Element | null | undefined): void {
  const fold = element?.closest('details') ?? element?.querySelector('details') ?? null;
  if (fold !== null) fold.open = true;
}

/** What lies above has its real height only when it comes near the window, and then moves what was brought there: so for these frames. */
const FRAMES = 5;

function bring(
  element: Element | null | undefined,
  block: 'center' | 'start' | 'nearest',
  frames = FRAMES,
  isWanted = () => true,
): void {
  if (!isWanted()) return;
  unfold(element);
  element?.scrollIntoView({ block });
  if (frames > 1) requestAnimationFrame(() => bring(element, block, frames - 1, isWanted));
}
