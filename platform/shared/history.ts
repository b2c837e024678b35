/**
 * What was looked up since the browser started.
 *
 * In the browser's session storage: in memory alone, out of reach of web pages, there when the worker dies and gone when the browser
 * ends. The background writes, and never for private windows, whose side panel keeps its own list; the others read and hear of changes.
 *
 * A reader who wants no history still sees a lookup in the side panel beside it: it is told there, and written nowhere.
 */
import type { Concordance, Wording } from '../../engine/record/answer.ts';
import type { Voice } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { Area } from './storage/area.ts';

/** The page on which a quote was found. */
export interface WebPage {
  address: string;
  title: string;
  /** A frame of another site than the page around it, whose title is not told. */
  isFrame?: true;
}

export interface Lookup {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  quote: string;
  /** True length of the selection, UTF-16 units. */
  length: number;
  page: WebPage | null;
  wording: Wording;
  /** Whose text the best match is from; null where nothing was found, and in lookups of earlier versions. */
  source: string | null;
  /** Of the best match. */
  date: string | null;
  speaker: string | null;
  /** Whose words the best match has; null where nothing was found, and in lookups of earlier versions. */
  voice: Voice | null;
  /** Who asked, where they are a reporter's question. */
  outlet: string | null;
  /** Only of a quote that is too short to be anybody's in particular. */
  concordance?: Concordance;
  /** The words of the quote that were not compared, where there are any. */
  setAside?: string[];
  /**
   * `asked`: by a gesture that the browser or a page of ours tells of; `selected`: opened or followed in a web page, by what its script
   * tells. The side panel shows the first at once, the other only while it follows the selection.
   */
  how: 'asked' | 'selected';
}

/** A lookup before it is written down. */
export type NewLookup = Omit<Lookup, 'id' | 'at'>;

/** @param length of the selection, UTF-16 units */
export function lookupOf(view: AnswerView, length: number, page: WebPage | null, how: Lookup['how']): NewLookup {
  const { query, wording, matches, concordance } = view.answer;
  const { source = null, date = null, speaker = null, voice = null, question = null } = matches[0] ?? {};
  const outlet = voice === 'question' ? (question?.outlet ?? null) : null;
  const found = { quote: query, length, page, wording, source, date, speaker, voice, outlet, how };
  const { setAside } = view;
  return { ...found, ...(concordance ? { concordance } : {}), ...(setAside.length > 0 ? { setAside } : {}) };
}

const HISTORY = 'lookups';
/** Each kind forgets its own oldest: what scripts in pages tell never pushes out what the reader asked for. */
const MOST: Record<Lookup['how'], number> = { asked: 100, selected: 50 };
/** The finder compares no more. */
const MAX_QUOTE = 10_000;
const MAX_PAGE = 2000;

/** What the background itself wrote, in this version or, before an update, in an earlier one. Newest first. */
function lookupsIn(value: unknown): Lookup[] {
  return Array.isArray(value) ? (value as Lookup[]).map(withAllFields) : [];
}

type LaterField = 'source' | 'voice' | 'outlet';
type LookupOfOld = Omit<Lookup, LaterField> & Partial<Pick<Lookup, LaterField>>;

function withAllFields(lookup: LookupOfOld): Lookup {
  const { source = null, voice = null, outlet = null } = lookup;
  return { ...lookup, source, voice, outlet };
}

export async function readLookups(area: Area): Promise<Lookup[]> {
  return lookupsIn((await area.get(HISTORY))[HISTORY]);
}

/** Tell a side panel of a lookup that is written down nowhere. */
export type Show = (lookup: NewLookup) => Promise<unknown>;

export interface History {
  /** @param show is given the lookup where it is not written down */
  add(lookup: NewLookup, show: Show): Promise<void>;
  clear(): Promise<void>;
}

interface Changes {
  onChanged: { addListener(tell: (changes: Record<string, unknown>, area: string) => void): void };
}

/** Hear of the history now, and whenever it is another. */
export async function hearLookups(
  areas: { session: Area } & Changes,
  tell: (history: Lookup[]) => void,
): Promise<void> {
  const { session } = areas;
  const hear = async (): Promise<void> => tell(await readLookups(session));
  areas.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[HISTORY]) void hear();
  });
  await hear();
}

/**
 * There may be one writer only: additions wait for each other.
 * @param keeps whether the reader wants a history
 */
export function createHistory(
  area: Area,
  keeps: () => Promise<boolean>,
  now = () => new Date().toISOString(),
  newId = () => crypto.randomUUID(),
): History {
  let writing: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    writing = writing.then(work, work);
    return writing;
  };
  return {
    async add(lookup, show) {
      let isKept = false;
      await inTurn(async () => {
        if (!(await keeps())) return;
        const lookups = await readLookups(area);
        const quote = lookup.quote.slice(0, MAX_QUOTE).toWellFormed();
        const page = lookup.page && {
          address: lookup.page.address.slice(0, MAX_PAGE),
          title: lookup.page.title.slice(0, MAX_PAGE).toWellFormed(),
          ...(lookup.page.isFrame ? { isFrame: true as const } : {}),
        };
        const isAgain = (other: Lookup): boolean => other.quote === quote && other.page?.address === page?.address;
        const added: Lookup = { ...lookup, quote, page, id: newId(), at: now() };
        // Selecting the same words again is no new lookup, and takes nothing from what was asked for.
        if (added.how === 'selected' && lookups.some((other) => other.how === 'asked' && isAgain(other))) return;
        isKept = true;
        await area.set({ [HISTORY]: withinBounds([added, ...lookups.filter((other) => !isAgain(other))]) });
      });
      if (!isKept) await show(lookup);
    },
    clear: () => inTurn(() => area.set({ [HISTORY]: [] })),
  };
}

/** @param lookups newest first */
function withinBounds(lookups: readonly Lookup[]): Lookup[] {
  const seen: Record<Lookup['how'], number> = { asked: 0, selected: 0 };
  return lookups.filter(({ how }) => (seen[how] += 1) <= MOST[how]);
}
