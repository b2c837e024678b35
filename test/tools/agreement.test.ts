import { expect, it } from 'vitest';
import { agreementOf } from '../../tools/evaluate/pages/agreement.ts';
import type { GoldPage, GoldStatement } from '../../tools/evaluate/pages/gold.ts';

function statement(text: string, own: Partial<GoldStatement> = {}): GoldStatement {
  return {
    text,
    kind: 'direct',
    speaker: '某某',
    day: null,
    finding: 'none',
    voice: null,
    shown: 'no',
    said: null,
    ...own,
  };
}

function page(name: string, statements: GoldStatement[]): GoldPage {
  return { page: name, group: 'event', date: null, state: 'unknown', isTextOf: null, disagreements: [], statements };
}

it('counts what both have, and in what they say the same of it', () => {
  const first = [page('a', [statement('避罪没有天堂'), statement('劫波渡尽兄弟在')]), page('b', [])];
  const second = [page('a', [statement('避罪，没有天堂。', { shown: 'mark' }), statement('别的话')])];
  const { first: own, second: theirs, both, same } = agreementOf(first, second);
  expect([own, theirs, both]).toEqual([2, 2, 1]);
  expect(same.get('kind')).toEqual({ right: 1, of: 1 });
  expect(same.get('shown')).toEqual({ right: 0, of: 1 });
  expect(same.get('page: date')).toEqual({ right: 1, of: 1 });
});
