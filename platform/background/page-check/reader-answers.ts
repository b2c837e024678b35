/** What the readers in a page may ask of its check, by the tokens that the gesture made for their frames, and nobody else. */
import type { MarkNews } from '../../shared/page-check/in-page.ts';
import type { StoredCheck } from '../../shared/page-check/stored-check.ts';
import { KnownFailure } from '../../shared/protocol.ts';
import { type CheckRun, gatherFrame, isGoing } from './check-run.ts';
import { listedAs } from './list-links.ts';

/** Who sends: the frame that the browser names. */
export interface FrameAsker {
  tabId: number | null;
  frameId: number;
  documentId: string | null;
  /** Of the document, as the browser names it; null where it names none. */
  address?: string | null;
}

/** …, and the origin that it names for it: null where it names none. */
export interface SendingFrame extends FrameAsker {
  origin?: string | null;
}

/** What goes on in a check, as its readers need it. */
export interface RunsOfReaders {
  /** After a stop of the worker too. */
  find: (tabId: number) => Promise<CheckRun | null>;
  change: (run: CheckRun, changes: Partial<StoredCheck>) => void;
  /** A sign of life of the page. */
  hear: (run: CheckRun) => void;
  /** A frame's text is whole. */
  proceed: (run: CheckRun) => void;
  /** Milliseconds of the system's clock. */
  now: () => number;
}

/** A page's text is there long before. */
const TOKEN_MS = 120_000;
/** A reader that asks for news waits so long, and asks again. */
const NEWS_MS = 1000;

export function createReaderAnswers({ find, change, hear, proceed, now }: RunsOfReaders) {
  const frameOf = (run: CheckRun, { frameId, documentId }: FrameAsker, token: string): number =>
    run.kept.frames.findIndex(
      (frame) =>
        frame.token === token &&
        frame.frameId === frameId &&
        (frame.documentId === null || documentId === null || frame.documentId === documentId),
    );
  /** @throws KnownFailure `not-allowed` for whoever has no right to it */
  const entitled = async (asker: FrameAsker, token: string): Promise<[run: CheckRun, frame: number]> => {
    const run = await find(asker.tabId ?? -1);
    const frame = run === null ? -1 : frameOf(run, asker, token);
    if (run === null || frame < 0) throw new KnownFailure('not-allowed');
    return [run, frame];
  };

  return {
    /** A part of a frame's text. @returns which is wanted next; null: none */
    async take(
      asker: SendingFrame,
      token: string,
      part: { at: number; part: string; isLast: boolean },
    ): Promise<number | null> {
      const [run, frame] = await entitled(asker, token);
      if (!isGoing(run) || run.isComparing) return null;
      if (now() - run.kept.begunMs > TOKEN_MS) throw new KnownFailure('not-allowed');
      const { origin = null, address = null } = asker;
      const next = gatherFrame(run.gathered[frame]!, part, { origin, address });
      if (next === null) proceed(run);
      else hear(run);
      return next;
    },

    /** @param seen the revision that the reader has */
    async news(asker: FrameAsker, token: string, seen: number): Promise<MarkNews> {
      const [run, frame] = await entitled(asker, token);
      const { stored } = run.kept;
      if (isGoing(run) && !run.isComparing && run.gathered[frame]!.text === undefined) {
        return { state: 'lost', revision: seen, marks: null };
      }
      if (isGoing(run) && run.revision === seen) {
        await new Promise<void>((resolve) => {
          run.wake.push(resolve);
          setTimeout(resolve, NEWS_MS);
        });
      }
      if (stored.state === 'failed' || stored.state === 'off') return { state: 'over', revision: seen, marks: null };
      const isNew = run.revision !== seen || stored.state === 'done';
      const state = stored.state === 'done' ? 'done' : 'going';
      return { state, revision: run.revision, marks: isNew ? (run.kept.marks[frame] ?? []) : null };
    },

    /** The reader clicked a mark. @throws KnownFailure `not-allowed` */
    async choose(asker: FrameAsker, token: string, mark: number): Promise<void> {
      const [run] = await entitled(asker, token);
      const { links } = run.kept;
      // Until all is compared the list is empty.
      const statement = links.length === 0 ? mark : listedAs(links, mark);
      change(run, { chosen: { statement, time: (run.kept.stored.chosen?.time ?? 0) + 1 } });
    },
  };
}
