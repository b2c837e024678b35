/** What the background asks of the reader in a page, for the side panel beside it. */
import { type Listener, pageRuntime } from '../../platform/in-page/page-browser.ts';
import type { ReaderProtocol } from '../../platform/shared/page-check/in-page.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { PageMarks } from './marks.ts';
import { bringIntoView } from './bring-into-view.ts';

type Answers = { [T in keyof ReaderProtocol]: (ask: ReaderProtocol[T]['ask']) => ReaderProtocol[T]['answer'] };

/** @param marks null while the page is read */
export function answerTab(check: string, marks: () => PageMarks | null, stop: () => void, signal: AbortSignal): void {
  const answers: Answers = {
    showStatement(which) {
      const all = marks();
      const chosen =
        ('stretches' in which ? all?.chooseWords(which.stretches) : all?.choose(which.index, which.place)) ?? null;
      if (chosen !== null) bringIntoView(chosen.pieces);
      return chosen !== null;
    },
    lookAfterMarks: () => marks()?.lookAfter() ?? [],
    endCheck() {
      stop();
      return true;
    },
  };
  const hear: Listener = (message, _sender, sendResponse) => {
    const { type, ask } = (message ?? {}) as { type?: unknown; ask?: { check?: unknown } };
    // Of another kind, or about another check.
    if (typeof type !== 'string' || !Object.hasOwn(answers, type) || ask?.check !== check) return false;
    sendResponse(answers[type as keyof Answers](ask as never));
    return false;
  };
  pageRuntime()?.onMessage.addListener(hear);
  listen(signal, ['abort'], () => pageRuntime()?.onMessage.removeListener(hear));
}
