/**
 * Under which id the question stands that a turn answers: `…#q5` for `…#a5`, and for `…#a5-2`, by which a second person answers it. Of
 * every other turn its own id, under which no question stands but itself.
 */
export function questionIdOf(turn: string): string {
  return turn.replace(/#a([1-9]\d*)(?:-\d+)?$/, '#q$1');
}
