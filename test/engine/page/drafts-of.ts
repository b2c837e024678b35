/** The statements that are read from a few paragraphs, in a form that a test can be compared with at a glance. */
import { NAMES } from '../../../data/known-names.ts';
import type { StatementDraft } from '../../../engine/page/draft/statement-draft.ts';
import { draftStatements } from '../../../engine/page/draft-statements.ts';
import { englishSpeakersOf } from '../../../engine/page/english/english-speakers.ts';
import type { PageBlock } from '../../../engine/page/page-text.ts';
import { createSpeakers } from '../../../engine/page/speech/speakers.ts';

const NO_PAGE = { address: '', title: '', dates: [], cut: null };

export type Part = string | Partial<PageBlock>;

interface Options {
  isOfEvent?: boolean;
  /** Sentences, too, that nobody is said to have said: `?` stands before their kind. */
  withTentative?: boolean;
}

/** Kind, speaker and words of each, pieces parted by |. What is carried over from a block before has a + before its kind. */
export function draftsOf(parts: Part[], { isOfEvent = false, withTentative = false }: Options = {}): string[] {
  const blocks = parts.map((part): PageBlock => ({
    text: '',
    role: 'text',
    quoted: [],
    frame: 0,
    ...(typeof part === 'string' ? { text: part } : part),
  }));
  const english = englishSpeakersOf({ ...NO_PAGE, blocks }, NAMES);
  const drafting = draftStatements(blocks, { speakers: createSpeakers(NAMES, true), english, isOfEvent });
  for (;;) {
    const step = drafting.next();
    if (step.done !== true) continue;
    return step.value
      .filter(({ isTentative }) => withTentative || !isTentative)
      .map((draft) => [`${signOf(draft)}${draft.kind}`, draft.speaker.name ?? '-', wordsOf(draft, blocks)].join(' '));
  }
}

function signOf({ isTentative, isCarriedOver }: StatementDraft): string {
  return isTentative ? '?' : isCarriedOver ? '+' : '';
}

function wordsOf({ stretches }: StatementDraft, blocks: readonly PageBlock[]): string {
  return stretches.map(({ block, range }) => blocks[block]!.text.slice(...range)).join('|');
}

const SPOKE = '王毅说，中国愿意同各方对话。';
const WORDS = '“河水涨了三尺，桥面已经封闭。”';

/** Who says the words behind a lead: alone on a page, behind what the official has said, and in the paragraph after. `@`: where they stand in it. */
export function speakersOf(lead: string): Set<string> {
  const sentence = lead.includes('@') ? lead.replace('@', WORDS) : `${lead}${WORDS}`;
  const pages = [[sentence], [`${SPOKE}${sentence}`], [SPOKE, sentence]];
  const said = pages.flatMap((page) => draftsOf(page).filter((draft) => draft.includes('河水涨了')));
  return new Set(said.map((draft) => draft.split(' ')[1]!));
}
