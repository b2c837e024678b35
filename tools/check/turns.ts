/** What steps print that run side by side: one step after the other, as if they had. */
export interface Turns {
  /** Something that a step has to say; kept until its turn. */
  say(step: number, text: string): void;
  /** The step has nothing more to say: the next one's turn. */
  end(step: number): void;
}

/** @param titles of the steps, in the order in which they are to be read */
export function takeTurns(titles: string[], write: (text: string) => void): Turns {
  const kept = titles.map((): string[] => []);
  const ended = new Set<number>();
  let turn = 0;
  const open = (): void => {
    if (turn >= titles.length) return;
    write(`\n== ${titles[turn]}\n`);
    for (const text of kept[turn]!.splice(0)) write(text);
  };
  open();
  return {
    say(step, text) {
      if (step === turn) write(text);
      else kept[step]!.push(text);
    },
    end(step) {
      ended.add(step);
      while (ended.has(turn)) {
        turn += 1;
        open();
      }
    },
  };
}
