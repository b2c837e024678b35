/** The check of a draft, told of in the shape in which that of a page is. */
import type { PageText } from '../../../engine/page/page-text.ts';
import type { Ask } from '../../shared/ask.ts';
import type { StoredCheck } from '../../shared/page-check/stored-check.ts';

export type DraftSeen = Omit<StoredCheck, 'tabId'>;

/** As often as a bar is seen to move. */
const LOOK_MS = 300;

/**
 * Have a draft compared, and tell how far it is until it is done.
 * @returns the way to stop it: what was found until then is told
 */
export function checkDraft(
  ask: Ask,
  page: PageText,
  tell: (seen: DraftSeen) => void,
  onFail: (error: unknown) => void,
  every: (work: () => void, ms: number) => () => void = (work, ms) => {
    const timer = setInterval(work, ms);
    return () => clearInterval(timer);
  },
): () => void {
  const id = crypto.randomUUID();
  let seen: DraftSeen = {
    id,
    at: new Date().toISOString(),
    state: 'comparing',
    refusal: null,
    progress: [0, 0],
    check: null,
    gone: [],
    chosen: null,
  };
  const change = (more: Partial<DraftSeen>): void => tell((seen = { ...seen, ...more }));
  change({});
  const rest = every(() => {
    void ask('draftProgress', { id }).then(
      ({ progress }) => progress !== null && seen.state === 'comparing' && change({ progress }),
      () => undefined,
    );
  }, LOOK_MS);
  ask('checkDraft', { id, text: JSON.stringify(page) })
    .then((check) => change({ state: 'done', check }), onFail)
    .finally(rest);
  return () => void ask('stopDraft', { id }).catch(() => undefined);
}
