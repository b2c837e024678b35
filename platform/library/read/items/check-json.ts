/** Where JSON is broken, which platforms tell each in its own words, and whether it is nested too deeply. */
import { LIMITS } from '../limits.ts';
import { atLine, lineAt, ReadProblem } from '../read-problem.ts';

/** @throws ReadProblem `bad-json` with line and column, or `too-deep` */
export function parseChecked(text: string): unknown {
  checkDepth(text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReadProblem('bad-json', placeIn(text, brokenAt(text)), { cause });
  }
}

/** Before it is parsed: what is nested a million times cannot be walked through. */
function checkDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > LIMITS.jsonDepth)
        throw new ReadProblem('too-deep', { ...placeIn(text, at), limit: LIMITS.jsonDepth });
    } else if (character === ']' || character === '}') depth -= 1;
  }
}

const TOKEN =
  /[ \t\r\n]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
const BLANKS = /[ \t\r\n]*/y;

/** The first place at which it cannot go on as it does. */
function brokenAt(text: string): number {
  const open: ('[' | '{')[] = [];
  let at = 0;
  /** What may come: a value, a value or the end of a list, a key, a key or the end of an object, a colon, what parts or closes. */
  let expected: 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  for (;;) {
    BLANKS.lastIndex = at;
    const start = at + BLANKS.exec(text)![0].length;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (token === null) return start;
    const [whole, mark, string, other] = token;
    if (expected === 'next') {
      const inner = open.at(-1);
      if (mark === ',' && inner !== undefined) expected = inner === '{' ? 'key' : 'value';
      else if ((mark === ']' && inner === '[') || (mark === '}' && inner === '{')) open.pop();
      else return start;
    } else if (expected === 'colon') {
      if (mark !== ':') return start;
      expected = 'value';
    } else if (expected === 'key' || expected === 'first-key') {
      if (string !== undefined) expected = 'colon';
      else if (expected === 'first-key' && mark === '}') {
        open.pop();
        expected = 'next';
      } else return start;
    } else if (mark === '[' || mark === '{') {
      open.push(mark);
      expected = mark === '[' ? 'first-value' : 'first-key';
    } else if (string !== undefined || other !== undefined) expected = 'next';
    else if (expected === 'first-value' && mark === ']') {
      open.pop();
      expected = 'next';
    } else return start;
    at += whole.length;
  }
}

function placeIn(text: string, at: number): ReturnType<typeof atLine> {
  return atLine(lineAt(text, at), at - text.lastIndexOf('\n', at - 1));
}
