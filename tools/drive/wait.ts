/** Waiting for what a browser does in its own time. */

const EVERY_MS = 10;

export const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Look again and again until there is something. @returns null where nothing came in time */
export async function findSoon<T>(
  find: () => T | null | undefined | Promise<T | null | undefined>,
  limitMs: number,
): Promise<T | null> {
  for (const end = Date.now() + limitMs; ; await pause(EVERY_MS)) {
    const found = await find();
    if (found !== null && found !== undefined) return found;
    if (Date.now() > end) return null;
  }
}

/** @returns whether it came to hold in time */
export async function comes(holds: () => boolean | Promise<boolean>, limitMs: number): Promise<boolean> {
  return (await findSoon(async () => ((await holds()) ? true : null), limitMs)) !== null;
}

/** Wait for something to hold. @throws with `otherwise` when it does not come about */
export async function until(holds: () => boolean | Promise<boolean>, otherwise: string, limitMs = 5000): Promise<void> {
  if (!(await comes(holds, limitMs))) throw new Error(otherwise);
}
