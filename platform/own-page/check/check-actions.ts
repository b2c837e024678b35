/** What the list of a check can have done, the same in the side panel and on the lookup page. */
import type { ListedStatement } from '../../../engine/page/listed.ts';
import type { SourcedMatch } from '../../../engine/record/answer.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import type { EvidenceWords } from '../../evidence/evidence.ts';
import type { EvidenceFormat } from '../../evidence/write-evidence.ts';
import type { NotebookEntry } from '../../notebook/entry.ts';
import { entryOf, type RecordVersion } from '../../notebook/keep.ts';
import type { Ask } from '../../shared/ask.ts';
import { comparePath, readerPath } from '../../shared/addresses.ts';
import { isPageAddress } from '../../shared/page-address.ts';
import type { StoredCheck } from '../../shared/page-check/stored-check.ts';
import { copyText } from '../copy-text.ts';
import { sayFailure } from '../say-failure.ts';
import { coveredEvent } from './covered-event.ts';

export interface CheckWorld {
  ask: Ask;
  corpus: RecordVersion;
  /** Open a page of ours beside the one in front. */
  open: (path: string) => Promise<unknown>;
  /** Put entries into the notebook; null where nothing is kept. @returns whether all are stored */
  store: ((entries: readonly NotebookEntry[]) => Promise<boolean>) | null;
  /** The words of a file. */
  words: (isLeftOut: boolean) => Promise<{ words: EvidenceWords; name: string }>;
}

/** What a check is about. */
export type Checked = Pick<StoredCheck, 'id' | 'at' | 'check'>;

/** More at once would hold up whoever else asks. */
const BATCH = 50;

export function checkActions(world: CheckWorld, { id, at, check }: Checked) {
  const { ask, corpus, store } = world;
  const page = check === null || check.page.address === '' ? null : check.page;
  const lookUp = (text: string): Promise<AnswerView> => ask('lookUp', { quote: text, length: text.length });
  const entry = (statement: ListedStatement, view: AnswerView, match: SourcedMatch | null): NotebookEntry =>
    entryOfStatement(
      statement,
      entryOf(view, match ?? view.answer.matches[0] ?? null, page, corpus, {
        id: crypto.randomUUID(),
        now: new Date().toISOString(),
      }),
    );
  return {
    lookUp,
    lookUpClosest: (text: string): Promise<AnswerView> => ask('lookUpClosest', { quote: text, length: text.length }),
    sayFailure,
    copy: copyText,
    openReader: (paragraph: string, ranges: readonly Range[]) => world.open(readerPath(paragraph, ranges)),
    /** The two texts that were laid side by side; of an event with one text that one. */
    compare: async (event: string): Promise<unknown> => {
      const covered = await coveredEvent(ask, event);
      const [pair] = covered?.aligned ?? [];
      const [text] = covered?.texts ?? [];
      if (pair) return world.open(comparePath(...pair));
      return text && world.open(readerPath(`${text.id}#`));
    },
    keep:
      store &&
      ((statement: ListedStatement, view: AnswerView, match: SourcedMatch | null): Promise<boolean> =>
        store([entry(statement, view, match)])),
    keepAll:
      store &&
      (async (statements: readonly ListedStatement[], tell: (share: number) => void): Promise<boolean> => {
        const entries: NotebookEntry[] = [];
        for (let from = 0; from < statements.length; from += BATCH) {
          const batch = statements.slice(from, from + BATCH);
          const views = await Promise.all(batch.map(({ text }) => lookUp(text)));
          entries.push(...batch.map((statement, index) => entry(statement, views[index]!, null)));
          tell(entries.length / statements.length);
        }
        return store(entries);
      }),
    save: async (format: EvidenceFormat, withAddress: boolean, tell: (share: number) => void): Promise<void> => {
      if (check === null) return;
      // Most who check a page write no file of it.
      const [{ saveEvidence }, { words, name }] = await Promise.all([
        import('./save-evidence.ts'),
        world.words(!withAddress),
      ]);
      await saveEvidence(ask, format, { check, id, checkedAt: at, corpus, withAddress, words, name }, tell);
    },
  };
}

/** An entry says what the list says: what is folded away is not found, and speech without marks is no quotation with changes. */
function entryOfStatement(
  { kind, shown, said, speaker, frame, before, after }: ListedStatement,
  found: NotebookEntry,
): NotebookEntry {
  const isIndirect = kind === 'indirect';
  const entry = {
    ...found,
    ...(shown === 'folded' ? NOTHING : {}),
    said: isIndirect ? said : null,
    before: before.toWellFormed() || null,
    after: after.toWellFormed() || null,
    // Speech without marks claims no wording from which it could differ.
    ...(isIndirect ? { edits: null } : {}),
  };
  if (isIndirect && said !== 'asIs' && entry.wording !== 'none') entry.wording = 'similar';
  // The words before a statement tell whose it is better than what of them stands in a quote.
  const givenTo = speaker.name === entry.speaker ? null : speaker.name;
  // What another site says in its frame does not stand under the page's address.
  return { ...entry, givenTo, ...(frame === null ? {} : { pageAddress: isPageAddress(frame) ? frame : null }) };
}

const NOTHING = {
  wording: 'none',
  source: null,
  words: '',
  voice: null,
  event: null,
  date: null,
  title: null,
  speaker: null,
  publisher: null,
  sourceLine: null,
  pageHead: null,
  form: null,
  transcript: null,
  paragraph: null,
  ranges: [],
  pieces: null,
  edits: null,
  passage: null,
  question: null,
  questionBy: null,
  others: null,
} as const satisfies Partial<NotebookEntry>;
