/** Bring a part of the collation into view, unfolding what it is folded away in. */

export function showRow(grid: HTMLElement | null, row: number): void {
  bring(grid?.querySelectorAll('.row')[row], 'center');
}

export function showSection(grid: HTMLElement | null, section: number): void {
  bring(grid?.querySelectorAll(':scope > section')[section], 'start');
}

/** A folded turn has its rows, and the browser lays them out when it is open. */
export function unfold(element: Element | null | undefined): void {
  const fold = element?.closest('details') ?? element?.querySelector('details') ?? null;
  if (fold !== null) fold.open = true;
}

function bring(element: Element | null | undefined, block: 'center' | 'start'): void {
  unfold(element);
  element?.scrollIntoView({ block });
}
