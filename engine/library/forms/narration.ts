import type { Paragraph, Turn } from '../../record/record.ts';

/** What is told before anybody speaks is one narration, however many paragraphs introduce it; so is a text in which nobody does. */
export function wholeNarration(turns: readonly Turn[]): Turn[] {
  const whole: Turn[] = [];
  let told: { turn: Turn; paragraphs: Paragraph[] } | null = null;
  let isSpoken = false;
  for (const turn of turns) {
    isSpoken ||= turn.voice === 'question' || turn.voice === 'answer' || turn.voice === 'moderator';
    const tells = !isSpoken && turn.voice === 'narration' && turn.labelRanges.length === 0;
    if (tells && told && told.turn.part === turn.part) {
      const { id } = told.turn;
      for (const { text, ranges } of turn.paragraphs)
        told.paragraphs.push({ id: `${id}.${told.paragraphs.length + 1}`, text, ranges });
      continue;
    }
    told = tells ? { turn, paragraphs: [...turn.paragraphs] } : null;
    whole.push(told ? { ...turn, paragraphs: told.paragraphs } : turn);
  }
  return whole;
}
