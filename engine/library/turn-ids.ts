/** Ids of turns after corrections: what can keep its id keeps it, and an answer's number is still its question's. */
import type { Voice } from '../record/record.ts';

interface Numbered {
  /** As parsed; null where a correction has made the turn. */
  id: string | null;
  voice: Voice;
  part: 'body' | 'sidebar';
}

const LETTERS: Record<Voice, string> = {
  question: 'q',
  answer: 'a',
  reported: 'a',
  moderator: 'm',
  heading: 'h',
  caption: 'c',
  narration: 'n',
};

export function turnIds(transcript: string, turns: readonly Numbered[]): string[] {
  const taken = new Set<string>();
  const keys = turns.map(({ id }) => (id === null ? '' : id.slice(id.indexOf('#') + 1)));
  /** The next free number by letter: behind all that were ever given. */
  const next = new Map<string, number>();
  for (const key of keys) {
    const [, letter, number] = /^([a-z])(\d+)/.exec(key) ?? [];
    if (letter !== undefined) next.set(letter, Math.max(next.get(letter) ?? 1, Number(number) + 1));
  }
  const numbered = (letter: string): string => {
    const number = next.get(letter) ?? 1;
    next.set(letter, number + 1);
    return `${letter}${number}`;
  };

  // First those that stay, so that nobody new takes their place. Answers wait for the numbers of their questions.
  const kept = turns.map((turn, index) => {
    const key = keys[index]!;
    const letter = letterOf(turn);
    if (key === '' || key[0] !== letter || letter === 'a' || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  let question = '0';
  const asked = turns.map((turn, index) => {
    if (turn.voice === 'question') {
      kept[index] ??= numbered('q');
      question = kept[index].slice(1);
    } else if (letterOf(turn) !== 'a') kept[index] ??= numbered(letterOf(turn));
    return question;
  });
  for (const [index, turn] of turns.entries()) {
    const key = keys[index]!;
    if (letterOf(turn) !== 'a' || key.replace(/-\d+$/, '') !== `a${asked[index]}` || taken.has(key)) continue;
    taken.add(key);
    kept[index] = key;
  }
  /** Of one question may be many answers: counting begins where it stopped. */
  const counts = new Map<string, number>();
  return turns.map((_, index) => {
    let key = kept[index] ?? null;
    if (key === null) {
      const own = `a${asked[index]}`;
      let count = counts.get(own) ?? 0;
      do {
        count += 1;
        key = count === 1 ? own : `${own}-${count}`;
      } while (taken.has(key));
      counts.set(own, count);
      taken.add(key);
    }
    return `${transcript}#${key}`;
  });
}

function letterOf({ voice, part }: Numbered): string {
  return part === 'sidebar' && voice === 'reported' ? 's' : LETTERS[voice];
}
