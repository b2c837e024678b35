/** One check in one frame: read, sent, marked, and looked after until the marks are taken away. */
import type { PageText } from '../../engine/page/page-text.ts';
import { handover } from '../../platform/in-page/handover.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { ReaderBegun, ReaderStart } from '../../platform/shared/page-check/in-page.ts';
import { answerTab } from './answer-tab.ts';
import { askBackground } from './ask-background.ts';
import { isFrameSeen } from './is-frame-seen.ts';
import { PageMarks } from './marks.ts';
import { pageFacts } from './page-facts.ts';
import { sendText } from './send.ts';
import { createSlices } from './slices.ts';
import { walkPage, type WalkedPage } from './walk.ts';
import { watchMarks } from './watch-marks.ts';

export function readPage(start: ReaderStart): ReaderBegun {
  const shared = handover();
  if (document.contentType === 'application/pdf') return 'pdf';
  // Asked again, after a stop of the background: it goes on where it is.
  if (shared.reader?.check === start.check) return 'begun';
  shared.reader?.stop();
  if (!isFrameSeen(window)) return 'unseen';
  const life = new AbortController();
  const stop = (): void => {
    life.abort();
    if (shared.reader?.check === start.check) shared.reader = null;
  };
  shared.reader = { check: start.check, names: Object.values(start.names), stop };
  // The background is gone, or knows of this check no longer: so do we.
  run(start, life.signal, stop).catch(stop);
  return 'begun';
}

async function run({ check, token, names }: ReaderStart, signal: AbortSignal, stop: () => void): Promise<void> {
  const ask = askBackground();
  let marks: PageMarks | null = null;
  answerTab(check, () => marks, stop, signal);
  const walked = await walkPage(document, signal);
  // What follows takes as long as a slice of the walk each, on a page of a million characters: the page goes on between them.
  const rest = createSlices();
  await rest.take();
  const text = textOf(walked);
  await rest.take();
  if (signal.aborted) return;
  marks = new PageMarks(walked.blocks, names);
  const standing = marks;
  listen(signal, ['abort'], () => standing.clear());
  let isWatched = false;
  let seen = 0;
  await sendText(ask, 'sendPart', token, text, signal);
  while (!signal.aborted) {
    const news = await ask('askMarks', { token, seen });
    if (signal.aborted) return;
    if (news.state === 'over') return stop();
    // The background was stopped, and begins anew.
    if (news.state === 'lost') await sendText(ask, 'sendPart', token, text, signal);
    seen = news.revision;
    if (news.marks !== null) marks.set(news.marks);
    if (news.marks?.length && !isWatched) {
      isWatched = true;
      watchMarks({ marks, roots: walked.roots, ask, token }, signal);
    }
    if (news.state === 'done') return;
  }
}

function textOf({ blocks, cut, lookAt }: WalkedPage): PageText {
  return {
    ...pageFacts(document, lookAt),
    blocks: blocks.map(({ text, role, quoted }) => ({ text, role, quoted, frame: 0 })),
    cut,
  };
}
