/** Lists of who said what, from tables and from JSON, as a text with turns. */
import type { SpokenTime, StatedTurn } from '../../../../engine/library/read-text.ts';
import type { Voice } from '../../../../engine/record/record.ts';
import { SourceWriter } from '../body.ts';

export interface StatedItem {
  voice: Voice | null;
  speaker: string | null;
  /** As it is printed; null: the speaker's name. */
  label: string | null;
  paragraphs: string[];
  times: { startMs: number; endMs: number } | null;
}

export interface WrittenItems {
  source: string;
  turns: StatedTurn[];
  times: SpokenTime[];
}

/**
 * @param merges items in a row with the same speaker are one turn: programs that write speech down cut it at every breath
 */
export function writeItems(items: readonly StatedItem[], merges: boolean): WrittenItems {
  const writer = new SourceWriter();
  const turns: StatedTurn[] = [];
  const times: SpokenTime[] = [];
  let last: StatedItem | null = null;
  for (const item of items) {
    const goesOn =
      merges && last !== null && item.speaker !== null && item.speaker === last.speaker && item.voice === last.voice;
    if (!goesOn) turns.push({ ...roleOf(item.speaker, item.voice), label: null, paragraphs: [] });
    const turn = turns.at(-1)!;
    const label = item.label ?? (item.speaker === null ? null : `${item.speaker}：`);
    for (const [at, paragraph] of item.paragraphs.entries()) {
      writer.end(true);
      if (!goesOn && at === 0 && label !== null) turn.label = writer.add(label);
      const range = writer.add(paragraph);
      turn.paragraphs.push(range);
      if (item.times !== null && item.paragraphs.length === 1) times.push({ range, ...item.times });
    }
    last = item;
  }
  return { source: writer.text, turns, times };
}

/** Paragraphs of one value, without what parts them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const VOICES: readonly (readonly [Voice, RegExp])[] = [
  ['question', /^(?:question|q|ask(?:er)?|reporter|journalist|问|問|提问|提問|记者|記者)$/iu],
  ['answer', /^(?:answer|a|reply|答|回答|答复|答覆|发言人|發言人)$/iu],
  ['moderator', /^(?:moderator|chair|host|mc|主持人?|司仪|司儀)$/iu],
  ['heading', /^(?:heading|title|标题|標題)$/iu],
  ['caption', /^(?:caption|图注|圖註)$/iu],
  ['narration', /^(?:narration|narrator|旁白|叙述|敘述)$/iu],
  ['reported', /^(?:reported|转述|轉述)$/iu],
];

/** null for what says nothing of whose words they are. */
export function voiceOf(word: string): Voice | null {
  return VOICES.find(([, pattern]) => pattern.test(word.trim()))?.[0] ?? null;
}

/** Who is called by what he does there alone, 记者 or 问, has no name. */
export function roleOf(speaker: string | null, voice: Voice | null): Pick<StatedTurn, 'voice' | 'speaker'> {
  const role = speaker === null ? null : voiceOf(speaker);
  return { voice: voice ?? role, speaker: role === null ? speaker : null };
}
