import { expect, it } from 'vitest';
import { takeTurns } from '../../../tools/check/turns.ts';

it('prints steps that run side by side one after the other, and what comes in its turn at once', () => {
  const printed: string[] = [];
  const turns = takeTurns(['lint', 'build', 'test'], (text) => printed.push(text));
  expect(printed).toEqual(['\n== lint\n']);
  turns.say(1, 'built');
  turns.say(0, 'clean');
  expect(printed).toEqual(['\n== lint\n', 'clean']);
  turns.say(2, 'passed');
  turns.end(1);
  expect(printed).toHaveLength(2);
  turns.end(0);
  expect(printed.slice(2)).toEqual(['\n== build\n', 'built', '\n== test\n', 'passed']);
  turns.say(2, 'passed too');
  expect(printed.at(-1)).toBe('passed too');
  turns.end(2);
  expect(printed).toHaveLength(7);
});

it('says what failed in its own turn, though it failed early', () => {
  const printed: string[] = [];
  const turns = takeTurns(['slow', 'broken'], (text) => printed.push(text));
  turns.say(1, 'no such command');
  turns.end(1);
  turns.say(0, 'done');
  turns.end(0);
  expect(printed.join('')).toBe('\n== slow\ndone\n== broken\nno such command');
});
