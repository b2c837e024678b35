import { describe, expect, it } from 'vitest';
import { createDraftChecks } from '../../../entrypoints/background/draft-checks.ts';
import type { PageText } from '../../../engine/page/page-text.ts';
import type { PageCheck } from '../../../engine/page/statement.ts';
import type { Asker } from '../../../platform/background/serve.ts';

const text = JSON.stringify({
  address: '',
  title: '稿',
  dates: [],
  blocks: [{ text: '王毅说：“一句话。”', role: 'text', quoted: [], frame: 0 }],
  cut: null,
} satisfies PageText);
const asker = {} as Asker;
const ID = '123e4567-e89b-42d3-a456-426614174000';

/** A comparison of two steps, of which a test ends the first. */
function setUp() {
  let go: () => void = () => {};
  const drafts = createDraftChecks(async function* (page, signal) {
    yield { checked: 1, of: 2, statements: [] };
    await new Promise<void>((resolve) => (go = resolve));
    const cut = signal.aborted ? 'cancelled' : page.cut;
    return {
      date: { day: null, state: 'unknown', evidence: [] },
      event: null,
      isTextOf: null,
      disagreements: [],
      statements: [],
      cut,
    } satisfies PageCheck;
  });
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { drafts, go: () => go(), settle };
}

describe('a draft in the background', () => {
  it('tells how far it is, and then what was found; nothing of it stays', async () => {
    const { drafts, go, settle } = setUp();
    const checking = drafts.checkDraft({ id: ID, text }, asker);
    await settle();
    expect(await drafts.draftProgress({ id: ID }, asker)).toEqual({ progress: [1, 2] });
    go();
    expect(await checking).toMatchObject({ page: { title: '稿' }, cut: null, statements: [] });
    expect(await drafts.draftProgress({ id: ID }, asker)).toEqual({ progress: null });
  });

  it('is stopped, and says so', async () => {
    const { drafts, go, settle } = setUp();
    const checking = drafts.checkDraft({ id: ID, text }, asker);
    await settle();
    await drafts.stopDraft({ id: ID }, asker);
    go();
    expect(await checking).toMatchObject({ cut: 'cancelled' });
  });

  it.each(['', '{', 'null', '{"blocks":[{}]}', '[]'])('is refused where it is no text of a page: %j', async (bad) => {
    const { drafts } = setUp();
    await expect(drafts.checkDraft({ id: ID, text: bad }, asker)).rejects.toMatchObject({ failure: 'bad-message' });
  });
});
