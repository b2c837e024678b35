/** One check in one frame: read, sent, marked, and looked after until the marks are taken away. */
import type { PageBlock, PageText } from '../../engine/page/page-text.ts';
import { handover } from '../../platform/in-page/handover.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { ReaderBegun, ReaderStart } from '../../platform/shared/page-check/in-page.ts';
import { answerTab } from './answer-tab.ts';
import { askBackground } from './ask-background.ts';
import type { ReadBlock } from './block-list.ts';
import { isFrameSeen } from './is-frame-seen.ts';
import { PageMarks } from './marks.ts';
import { OutgoingText } from './outgoing.ts';
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
  const text = new OutgoingText(signal);
  const send = () => sendText(ask, 'sendPart', token, text, signal);
  // It is sent while it is read.
  const [walked] = await Promise.all([readInto(text, signal), send()]);
  if (signal.aborted) return;
  marks = new PageMarks(walked.blocks, names);
  const standing = marks;
  listen(signal, ['abort'], () => standing.clear());
  let isWatched = false;
  let seen = 0;
  while (!signal.aborted) {
    const news = await ask('askMarks', { token, seen });
    if (signal.aborted) return;
    if (news.state === 'over') return stop();
    // The background was stopped, and begins anew.
    if (news.state === 'lost') await send();
    seen = news.revision;
    if (news.marks !== null) marks.set(news.marks);
    if (news.marks?.length && !isWatched) {
      isWatched = true;
      watchMarks({ marks, roots: walked.roots, ask, token }, signal);
    }
    if (news.state === 'done') return;
  }
}

/** A block a line; what the page says of itself comes last, when all of it was looked at. */
async function readInto(text: OutgoingText, signal: AbortSignal): Promise<WalkedPage> {
  const rest = createSlices();
  let written = 0;
  const walked = await walkPage(document, signal, (blocks) => {
    for (; written < blocks.length; written += 1) text.write(`${JSON.stringify(blockOf(blocks[written]!))}\n`);
  });
  await rest.take();
  const facts: Omit<PageText, 'blocks'> = { ...pageFacts(document, walked.lookAt), cut: walked.cut };
  text.write(JSON.stringify(facts));
  text.end();
  return walked;
}

function blockOf({ text, role, quoted }: ReadBlock): PageBlock {
  return { text, role, quoted, frame: 0 };
}
