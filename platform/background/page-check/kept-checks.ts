/**
 * What is kept of the checks, so that a worker that dies between two steps loses nothing: in the browser's session storage, in memory
 * alone and gone when the browser ends; of private windows in the worker's own memory, with which it goes.
 */
import type { FrameMark, MarkNames } from '../../shared/page-check/in-page.ts';
import type { StoredCheck } from '../../shared/page-check/stored-check.ts';
import type { Area } from '../../shared/storage/area.ts';
import type { ListLink } from './list-links.ts';

/** One frame of a checked page, the page itself first. */
export interface KeptFrame {
  frameId: number;
  /** null where the browser tells of none. */
  documentId: string | null;
  /** Made at the gesture, for this frame alone. */
  token: string;
}

export interface KeptCheck {
  stored: StoredCheck;
  windowId: number | null;
  incognito: boolean;
  /** Milliseconds of the system's clock, which outlives the worker. */
  begunMs: number;
  names: MarkNames;
  frames: KeptFrame[];
  /** By frame, in the order of `frames`; empty until all is compared. */
  marks: FrameMark[][];
  /** By the index in the list; empty until all is compared. */
  links: (ListLink | null)[];
}

export interface CheckArea extends Area {
  remove(key: string): Promise<void>;
}

/** Older ones are forgotten: the page of each can be checked again. */
const MOST = 8;
const INDEX = 'pageChecks';
const keyOf = (tabId: number): string => `pageCheck.${tabId}`;

export interface KeptChecks {
  read(tabId: number): Promise<KeptCheck | null>;
  write(check: KeptCheck): Promise<void>;
}

export function keptChecks(session: CheckArea): KeptChecks {
  const ofPrivate = new Map<number, KeptCheck>();
  let writing: Promise<void> = Promise.resolve();

  const write = async (check: KeptCheck): Promise<void> => {
    const { tabId } = check.stored;
    const index = ((await session.get(INDEX))[INDEX] ?? []) as number[];
    const tabs = [tabId, ...index.filter((other) => other !== tabId)];
    for (const old of tabs.slice(MOST)) await session.remove(keyOf(old));
    await session.set({ [INDEX]: tabs.slice(0, MOST), [keyOf(tabId)]: check });
  };
  return {
    async read(tabId) {
      // Written by ourselves, in this version: the session ends with an update too.
      return ofPrivate.get(tabId) ?? ((await session.get(keyOf(tabId)))[keyOf(tabId)] as KeptCheck | undefined) ?? null;
    },
    write(check) {
      if (check.incognito) {
        ofPrivate.set(check.stored.tabId, check);
        return Promise.resolve();
      }
      // A full storage costs the check no more than that it must be made again when the worker is stopped.
      writing = writing.then(() => write(check)).catch(() => undefined);
      return writing;
    },
  };
}
