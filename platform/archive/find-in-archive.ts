/**
 * A quotation asked of an archive. The archive says where something like it stands; the texts are fetched and compared here, by our own
 * finder: so it cannot claim a wording that its texts do not bear.
 */
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import { dumpIndex } from '../../engine/index/index-dump.ts';
import { createMemoryStore } from '../../engine/index/memory-store.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { alignWithin } from '../../engine/library/one-event.ts';
import type { Coverage } from '../../engine/record/answer.ts';
import type { Transcript } from '../../engine/record/record.ts';
import { type Naming, type UnsaidView, viewOf } from '../../engine/record/view.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import { sourceOf, UNNAMED_ARCHIVE } from './archive-address.ts';
import { type ArchiveAccess, ArchiveFailure, askArchive, jsonOf } from './ask-archive.ts';
import { NoText, parseTexts } from './parse-texts.ts';

export interface ArchiveFinding {
  view: UnsaidView;
  /** Of the view's events. */
  transcripts: Transcript[];
  /** A part did not answer: what is not found may be there. */
  isPartial: boolean;
}

export interface FindingWorld {
  /** What the archive is called before the reader. */
  call: (name: string) => string;
  names: KnownNames;
  naming: Naming;
}

/** Fewer characters are counted wherever they stand, and all places of an archive cannot be compared here. */
const SHORTEST = 8;
/** Texts of so many events are fetched. */
const MOST_EVENTS = 24;

export function isLongEnough(quote: string): boolean {
  return foldText(quote).text.length >= SHORTEST;
}

/** What is told of an archive: by its own word. */
export interface NamedArchive {
  /** Of one without a name, its host: what the reader entered. */
  name: string;
  coverage: Coverage;
}

/** Whether an archive answers there, and its name. @throws ArchiveFailure; the signal's reason */
export async function describeArchive(access: ArchiveAccess, signal: AbortSignal): Promise<NamedArchive> {
  return toldOf(access, await jsonOf(await askArchive(access, '/v1/coverage', null, signal), signal));
}

/** @throws ArchiveFailure; the signal's reason */
export async function findInArchive(
  access: ArchiveAccess,
  quote: string,
  { call, names, naming }: FindingWorld,
  signal: AbortSignal,
): Promise<ArchiveFinding> {
  const sent = { query: quote, fold: FOLD_VERSION };
  const answer = await jsonOf(await askArchive(access, '/v1/lookup', sent, signal), signal);
  const { name, coverage } = toldOf(access, answer);
  const { archive, matches } = answer as { archive: { partial?: unknown }; matches?: unknown };
  const isPartial = archive.partial !== false;
  const fetched = await Promise.all(
    oneTextOfEach(matches).map(async (id) => {
      const path = `/v1/texts/${encodeURIComponent(id)}`;
      return parsed(await jsonOf(await askArchive(access, path, null, signal), signal));
    }),
  );
  const transcripts = [...new Map(fetched.flat().map((text) => [text.id, text])).values()];
  const alignment = transcripts.flatMap((text, at) => alignWithin(text, transcripts.slice(0, at), names));
  const record = { transcripts, emendations: [], alignment };
  const finder = createBilingualFinder(createMemoryStore(record, dumpIndex(record)), () => performance.now(), names);
  const own = await finder.lookUp(quote);
  const source = sourceOf(access);
  const state = isPartial && own.matches.length === 0 ? ('failed' as const) : ('answered' as const);
  const told = mergeAnswers(
    // A text in no language that it has was not looked through: that is as the archive says.
    [{ id: source, value: { ...own, coverage } }],
    [{ id: source, state, reason: isPartial ? 'partial' : null, name: call(name) }],
  );
  const view = viewOf(told, { transcripts: transcripts.map((text) => ({ ...text, source })) }, naming);
  return { view, transcripts, isPartial };
}

function toldOf({ origin }: ArchiveAccess, value: unknown): NamedArchive {
  const { archive, coverage } = (value ?? {}) as { archive?: { name?: unknown }; coverage?: Partial<Coverage> };
  const name = archive?.name;
  const { events, transcripts, from = null, to = null } = coverage ?? {};
  const isDay = (day: unknown): boolean => day === null || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/u.test(day));
  if (
    typeof name !== 'string' ||
    !/^[^\p{Cc}\p{Cf}]{1,100}$/u.test(name) ||
    !Number.isSafeInteger(events) ||
    !Number.isSafeInteger(transcripts) ||
    !isDay(from) ||
    !isDay(to)
  )
    throw new ArchiveFailure('no-archive', 'what answers there is no archive');
  return {
    name: name === UNNAMED_ARCHIVE ? new URL(origin).host : name,
    coverage: { events: events!, transcripts: transcripts!, from, to },
  };
}

/** A text has the others of its event with it. */
function oneTextOfEach(matches: unknown): string[] {
  if (!Array.isArray(matches)) throw new ArchiveFailure('no-archive', 'what answers there is no archive');
  const ids = matches.map((match: unknown) => {
    const { readings } = (match ?? {}) as { readings?: { transcript?: unknown }[] };
    return readings?.[0]?.transcript;
  });
  return [...new Set(ids.filter((id): id is string => typeof id === 'string'))].slice(0, MOST_EVENTS);
}

function parsed(value: unknown): Transcript[] {
  try {
    return parseTexts(value);
  } catch (error) {
    if (!(error instanceof NoText)) throw error;
    throw new ArchiveFailure('no-archive', `what the archive sent is no text: ${error.message}`);
  }
}
