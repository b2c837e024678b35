/**
 * The checks of whole pages, one a tab: from the reader's gesture over the page's text to the marks.
 *
 * The readers in the page drive it. What the worker forgets when it is stopped, they send again, and what they may send is told by a
 * token that the gesture made for each frame.
 */
import type { FrameMark } from '../../shared/page-check/in-page.ts';
import type { CheckRefusal, StoredCheck } from '../../shared/page-check/stored-check.ts';
import { type CheckRun, frameText, isGoing, newFrame, newRun } from './check-run.ts';
import type { CheckedFrames } from './checked-frames.ts';
import { compareFrames } from './compare-frames.ts';
import type { ComparePage } from './comparing.ts';
import type { CompareForPages, StatementForPages } from './for-pages.ts';
import { goneStatements } from './gone-statements.ts';
import { joinFrames } from './join-frames.ts';
import type { KeptChecks } from './kept-checks.ts';
import { markStyles, newMarkNames } from './mark-styles.ts';
import { listedAs } from './list-links.ts';
import { createReaderAnswers } from './reader-answers.ts';

export interface CheckServices {
  /** With the sources whose words may be shown in web pages: of this marks are made. */
  compareForPages: CompareForPages;
  /** With all sources, for the list; null where there are no others. */
  compareAll: () => Promise<ComparePage | null>;
  frames: CheckedFrames;
  kept: KeptChecks;
  /** The line that is said beside a mark, in the reader's language. */
  says: () => Promise<(statement: StatementForPages) => string>;
  /** The check of a tab is another than before. */
  onChange: (tabId: number, windowId: number | null) => void;
  /** Milliseconds of the system's clock. */
  now?: () => number;
}

/** The tab of a gesture. */
export interface CheckedTab {
  tabId: number;
  windowId: number | null;
  incognito: boolean;
}

/** The frames of a page that is read itself are waited for so long after the last of them. */
const FRAME_MS = 2000;
/** Nothing was heard of a page for so long: it is gone, or was thrown away. */
const SILENT_MS = 20_000;
export function createPageChecks(services: CheckServices) {
  const { frames, kept: keptChecks, onChange, now = Date.now } = services;
  const runs = new Map<number, CheckRun>();

  const isLatest = (run: CheckRun): boolean => runs.get(run.kept.stored.tabId) === run;

  /** What is known of a tab, after a stop of the worker too. */
  const find = async (tabId: number): Promise<CheckRun | null> => {
    const known = runs.get(tabId);
    if (known) return known;
    const kept = await keptChecks.read(tabId);
    // Two may have asked at once.
    const other = runs.get(tabId);
    if (kept === null || other) return other ?? null;
    const run = newRun(kept);
    runs.set(tabId, run);
    if (kept.stored.state === 'reading') void start(run);
    else if (isGoing(run)) hear(run);
    return run;
  };

  const change = (run: CheckRun, changes: Partial<StoredCheck>): void => {
    Object.assign(run.kept.stored, changes);
    if (!isLatest(run)) return;
    if (changes.state !== undefined) void keptChecks.write(run.kept);
    onChange(run.kept.stored.tabId, run.kept.windowId);
  };
  const renew = (run: CheckRun): void => {
    run.revision += 1;
    for (const wake of run.wake.splice(0)) wake();
  };
  const fail = (run: CheckRun, refusal: CheckRefusal): CheckRefusal => {
    clearTimeout(run.timer);
    run.stop.abort();
    change(run, { state: 'failed', refusal });
    renew(run);
    return refusal;
  };
  /** A sign of life: as long as there are any, the page is waited for. */
  const hear = (run: CheckRun, patienceMs = SILENT_MS, then: () => void = () => void fail(run, 'page-gone')): void => {
    clearTimeout(run.timer);
    if (isGoing(run)) run.timer = setTimeout(then, patienceMs);
  };

  /**
   * Before it is known which frames will have marks: a long page takes for the styles of its elements about as long as the worker takes for
   * the first statements, and neither waits for the other.
   * @returns for each frame, when its marks can be seen
   */
  const paint = ({ kept: { stored, names, frames: known }, gathered }: CheckRun): Promise<void>[] =>
    known.map(async ({ frameId }, frame) => {
      if ((gathered[frame]?.text?.blocks.length ?? 0) > 0) await frames.paint(stored.tabId, frameId, markStyles(names));
    });
  const draw = async (run: CheckRun, marks: Map<number, FrameMark[]>, painted: Promise<void>[]): Promise<void> => {
    run.kept.marks = run.kept.frames.map((_, frame) => marks.get(frame) ?? []);
    await Promise.all(painted.filter((_, frame) => marks.has(frame)));
    renew(run);
  };

  const compare = async (run: CheckRun): Promise<void> => {
    run.isComparing = true;
    clearTimeout(run.timer);
    const joined = joinFrames(run.gathered.map(frameText));
    if (joined.page.blocks.length === 0) return void fail(run, 'no-text');
    change(run, { state: 'comparing', progress: [0, 0] });
    const painted = paint(run);
    const compared = await compareFrames(joined, {
      compareForPages: services.compareForPages,
      compareAll: await services.compareAll(),
      says: await services.says(),
      draw: (marks) => draw(run, marks, painted),
      onProgress: (progress) => change(run, { progress }),
      signal: run.stop.signal,
      now,
    });
    if (compared === null) return;
    const { check, links } = compared;
    const { chosen } = run.kept.stored;
    run.kept.links = links;
    const of = check.statements.length;
    change(run, {
      state: 'done',
      progress: [of, of],
      check,
      chosen: chosen && { ...chosen, statement: listedAs(links, chosen.statement) },
    });
    renew(run);
  };
  /** Compare as soon as every frame is read, or those that are read have waited long enough. */
  const proceed = (run: CheckRun): void => {
    if (!run.isBegun || run.isComparing || !isGoing(run)) return;
    const start = (): void =>
      void compare(run).catch((error: unknown) => {
        if (!run.stop.signal.aborted) console.error('yuanhua:', error);
        fail(run, 'failed');
      });
    if (run.gathered.every(({ text }) => text !== undefined)) start();
    else if (run.gathered[0]?.text !== undefined) hear(run, FRAME_MS, start);
    else hear(run);
  };

  /** Bring the readers, or the same ones again after a stop of the worker: they go on where they are. */
  const start = async (run: CheckRun): Promise<CheckRefusal | null> => {
    const { kept } = run;
    const { id: check, tabId } = kept.stored;
    hear(run);
    const entered = kept.frames.length > 0 ? kept.frames : await frames.enter(tabId);
    if (!isLatest(run)) return null;
    if (entered.length === 0) return fail(run, 'closed');
    if (kept.frames.length === 0) {
      kept.frames = entered.map((frame) => ({ ...frame, token: crypto.randomUUID() }));
      run.gathered = kept.frames.map(newFrame);
      // Before the readers know of their tokens: the worker may be another when they use them.
      await keptChecks.write(kept);
    }
    const begun = await Promise.all(
      kept.frames.map(({ token, ...frame }) => frames.begin(tabId, frame, { check, token, names: kept.names })),
    );
    if (!isLatest(run) || !isGoing(run)) return null;
    if (begun[0] !== 'begun') return fail(run, begun[0] === 'pdf' ? 'pdf' : 'closed');
    // Others nobody sees, or they vanished at once: nothing is missing.
    run.gathered = run.gathered.filter((_, frame) => begun[frame] === 'begun');
    kept.frames = kept.frames.filter((_, frame) => begun[frame] === 'begun');
    void keptChecks.write(kept);
    run.isBegun = true;
    proceed(run);
    return null;
  };

  const end = async (run: CheckRun, changes: Partial<StoredCheck>): Promise<boolean> => {
    clearTimeout(run.timer);
    run.stop.abort();
    const { stored, frames: known, names } = run.kept;
    const { id: check, tabId } = stored;
    const answers = await Promise.all(
      known.map(async ({ frameId }) => {
        const answer = await frames.ask(tabId, frameId, 'endCheck', { check });
        await frames.unpaint(tabId, frameId, markStyles(names));
        return answer;
      }),
    );
    change(run, changes);
    renew(run);
    return answers.includes(true);
  };

  return {
    /** Check the page of a tab, again where it was checked before. @returns why that cannot be */
    async begin({ tabId, windowId, incognito }: CheckedTab): Promise<CheckRefusal | null> {
      const before = await find(tabId);
      // Not waited for: a page that hangs does not answer.
      if (before !== null) void end(before, {});
      const stored: StoredCheck = {
        id: crypto.randomUUID(),
        tabId,
        at: new Date(now()).toISOString(),
        state: 'reading',
        refusal: null,
        progress: [0, 0],
        check: null,
        gone: [],
        chosen: null,
      };
      const begunMs = now();
      const run = newRun({
        stored,
        windowId,
        incognito,
        begunMs,
        names: newMarkNames(),
        frames: [],
        marks: [],
        links: [],
      });
      runs.set(tabId, run);
      change(run, { state: 'reading' });
      return start(run);
    },

    /** @returns whether there was a page with marks, or one that was being read */
    async stop(tabId: number): Promise<boolean> {
      const run = await find(tabId);
      if (run === null || run.kept.stored.state === 'off' || run.kept.stored.state === 'failed') return false;
      return end(run, { state: 'off' });
    },

    /** Known at once, for who must not wait. @returns null after a stop of the worker too */
    isMarked: (tabId: number): boolean => runs.get(tabId)?.kept.stored.state === 'done',

    async read(tabId: number): Promise<StoredCheck | null> {
      return (await find(tabId))?.kept.stored ?? null;
    },

    /** Which statements stand no longer on the page. */
    async lookAfter(tabId: number): Promise<StoredCheck | null> {
      const run = await find(tabId);
      if (run === null) return null;
      const { stored, frames: known, marks, links } = run.kept;
      if (stored.state !== 'done') return stored;
      const answers = await Promise.all(
        known.map(({ frameId }) => frames.ask(tabId, frameId, 'lookAfterMarks', { check: stored.id })),
      );
      if (answers.every((answer) => answer === null)) {
        change(run, { state: 'off', refusal: 'page-gone' });
        return stored;
      }
      const gone = goneStatements(marks, answers, links);
      if (gone.join() !== stored.gone.join()) change(run, { gone });
      return stored;
    },

    /** Bring a statement of the list into view. @returns whether it still stands there */
    async show(tabId: number, index: number, place: number | null): Promise<boolean> {
      const run = await find(tabId);
      if (run === null) return false;
      const { stored, frames: known, links } = run.kept;
      const link = links[index] ?? null;
      if (link === null) return false;
      const at = 'mark' in link ? { index: link.mark, place } : { stretches: link.stretches };
      const asked = 'mark' in link ? known : known.filter((_, frame) => frame === link.frame);
      const shown = await Promise.all(
        asked.map(({ frameId }) => frames.ask(tabId, frameId, 'showStatement', { check: stored.id, ...at })),
      );
      return shown.includes(true);
    },

    ...createReaderAnswers({ find, change, hear, proceed, now }),
  };
}

export type PageChecks = ReturnType<typeof createPageChecks>;
