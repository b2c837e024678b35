/**
 * The last things that went wrong, for the reader to hand to whoever mends them.
 *
 * In the browser's session storage: gone when the browser ends. A code, a kind of error and what was asked for are noted, and never
 * an error's own words: those may hold what the reader read.
 */
import { codeOf, type FailureCode } from './failures.ts';
import type { Area } from './storage/area.ts';

export interface Noted {
  /** ISO 8601, UTC. */
  at: string;
  failure: FailureCode;
  /** The message that was answered, or our page that was open. */
  during: string;
  /** The error's class: `TypeError`. */
  kind: string;
}

export const FAILURE_LOG = 'failures';
const MAX_NOTED = 20;

/** Newest first. */
export async function readFailures(area: Pick<Area, 'get'>): Promise<Noted[]> {
  const noted = (await area.get(FAILURE_LOG))[FAILURE_LOG];
  return Array.isArray(noted) ? (noted as Noted[]) : [];
}

/** Never fails itself. Two at the same moment may leave one: it is a help, no account. */
export async function noteFailure(
  area: Area,
  { failure, during, error }: { failure: FailureCode; during: string; error: unknown },
  now = () => new Date().toISOString(),
): Promise<void> {
  try {
    const noted: Noted = { at: now(), failure, during, kind: kindOf(error) };
    await area.set({ [FAILURE_LOG]: [noted, ...(await readFailures(area))].slice(0, MAX_NOTED) });
  } catch {
    // The storage itself is what fails.
  }
}

/** Note what nobody caught in one of our pages, or in the background. @param during which of them */
export function noteUncaught(
  target: Pick<EventTarget, 'addEventListener'>,
  area: Area,
  during: string,
  now?: () => string,
): void {
  const note = (error: unknown): void => void noteFailure(area, { failure: codeOf(error), during, error }, now);
  target.addEventListener('error', (event) => note((event as ErrorEvent).error));
  target.addEventListener('unhandledrejection', (event) => note((event as PromiseRejectionEvent).reason));
}

/** A class is named by the code; a page could throw at us an error with a name of its own. */
function kindOf(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Error';
}
