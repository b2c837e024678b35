/** Drafts: texts that a page of ours has compared as a web page is. Nothing of them is kept. */
import { listedCheck } from '../../engine/page/listed.ts';
import type { ComparePage } from '../../platform/background/page-check/comparing.ts';
import { parsePageText } from '../../platform/background/page-check/parse-page-text.ts';
import type { Handlers } from '../../platform/background/serve.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';

interface Going {
  stop: AbortController;
  progress: [compared: number, of: number];
}

export function createDraftChecks(compare: ComparePage): Pick<Handlers, 'checkDraft' | 'draftProgress' | 'stopDraft'> {
  const going = new Map<string, Going>();
  return {
    async checkDraft({ id, text }) {
      const page = parsePageText(text, null);
      if (page === null) throw new KnownFailure('bad-message');
      // One that is asked for again, because its answer was lost, begins anew.
      going.get(id)?.stop.abort();
      const own: Going = { stop: new AbortController(), progress: [0, 0] };
      going.set(id, own);
      try {
        const comparing = compare(page, own.stop.signal);
        for (;;) {
          const step = await comparing.next();
          if (step.done) return listedCheck(step.value, page);
          own.progress = [step.value.checked, step.value.of];
        }
      } finally {
        if (going.get(id) === own) going.delete(id);
      }
    },
    draftProgress: async ({ id }) => ({ progress: going.get(id)?.progress ?? null }),
    async stopDraft({ id }) {
      going.get(id)?.stop.abort();
      return null;
    },
  };
}
