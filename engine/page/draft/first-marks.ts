/**
 * The marks of a page's beginning, told before the rest of it is read.
 *
 * A page of a million characters is drafted for half a second, and a reader who looks at its beginning need not wait for its end. What is
 * drafted there does not change any more, and what follows may add to a mark, but takes none away: where the same words stand further
 * down in a kind that comes first, they are marked in that, too, if the official is said to speak or the page is of an event. Headlines,
 * marked words without a frame and what is carried over wait, since such words may be told as nobody's further down; so does a page that
 * may be a text of an event, which has no marks at all.
 */
import { foldText } from '../../text/fold.ts';
import type { StatementDraft } from './statement-draft.ts';
import { isStatement, lengthOf } from './statement-length.ts';
import { type GroupedDraft, textOf } from '../group.ts';
import { mayBeLabel } from '../labels.ts';
import type { PageBlock, PageText } from '../page-text.ts';
import type { AskRecord, CheckedStatement, StatementKind } from '../statement.ts';
import { LEAST_LABELLED } from '../text-of-event.ts';

/** Statements that are compared early: those of a few screens. */
export const MOST_EARLY = 48;
/** …, between two steps. */
const AT_ONCE = 8;

const MARKED_ANYHOW: ReadonlySet<StatementKind> = new Set(['direct', 'transcript', 'indirect']);

export interface EarlyOptions {
  /** So many statements are compared early. */
  most: number;
  /** UTF-16 units that are read between two looks at what there is. */
  slice?: number;
}

export class FirstMarks {
  readonly #blocks: readonly PageBlock[];
  readonly #isOfEvent: boolean;
  #left: number;
  readonly #seen = new Set<string>();
  #waiting: StatementDraft[] = [];

  constructor(blocks: readonly PageBlock[], isOfEvent: boolean, most: number) {
    this.#blocks = blocks;
    this.#isOfEvent = isOfEvent;
    this.#left = most;
  }

  /**
   * @param settled drafts that will not change
   * @returns of these, and of those before that had to wait, a few that are marked whatever follows
   */
  async among(
    settled: readonly StatementDraft[],
    check: (draft: GroupedDraft) => Promise<CheckedStatement | null>,
  ): Promise<CheckedStatement[]> {
    if (this.#left <= 0) return [];
    this.#waiting.push(...settled);
    const ready: GroupedDraft[] = [];
    while (ready.length < AT_ONCE && this.#left > 0) {
      const draft = this.#waiting.shift();
      if (draft === undefined) break;
      const own = this.#readyToAsk(draft);
      if (own === null) continue;
      ready.push(own);
      this.#left -= 1;
    }
    const checked = await Promise.all(ready.map(check));
    return checked.filter((statement) => statement?.shown === 'mark').filter((statement) => statement !== null);
  }

  /** As it is grouped where its words stand nowhere else; null: none to be told early. */
  #readyToAsk(draft: StatementDraft): GroupedDraft | null {
    if (draft.isCarriedOver || !MARKED_ANYHOW.has(draft.kind)) return null;
    if (draft.speaker.who !== 'official' && !this.#isOfEvent) return null;
    const text = textOf(draft.stretches, this.#blocks);
    const { text: key } = foldText(text);
    if (!isStatement(text) || this.#seen.has(key)) return null;
    this.#seen.add(key);
    return { ...draft, text, length: lengthOf(text, key), places: [draft.stretches] };
  }
}

/** What is asked early is not asked again. */
export function askOnce(ask: AskRecord, most: number): AskRecord {
  const answers = new Map<string, ReturnType<AskRecord>>();
  return (quote, options) => {
    const key = `${String(options.isOfEvent)} ${quote}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(quote, options);
    if (answers.size < most) answers.set(key, answer);
    return answer;
  };
}

/** Whether a page may turn out to be a text of an event, for all that can be seen without reading it. */
export function mayBeTranscript({ blocks }: PageText): boolean {
  let labelled = 0;
  for (const { text, role } of blocks) {
    if (role === 'heading') continue;
    for (const line of text.length < 200 ? [text] : text.split('\n', 400)) {
      const before = mayBeLabel(line);
      // A turn whose words are in marks may go on in paragraphs without a label.
      labelled += before === null ? 0 : before === 'words' ? 1 : LEAST_LABELLED;
      if (labelled >= LEAST_LABELLED) return true;
    }
  }
  return false;
}
