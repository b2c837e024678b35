import { expect, it } from 'vitest';
import type { Answer } from '../../../engine/record/answer.ts';
import { mergeAnswers } from '../../../engine/source/merge.ts';
import { aMatch, aView } from '../../support/answers.ts';

const QUOTE = 'Might does not make right in this world of ours';
const { sources: _of, matches: _none, ...PLAIN } = aView([], { query: QUOTE }).answer;
const answer = (more: Partial<Answer>): Answer => ({ ...PLAIN, matches: [], ...more });

/** The record, which has nothing in English, leads to passages; the library has English texts. */
const merged = (ofLibrary: Answer) =>
  mergeAnswers(
    [
      {
        id: 'bundled',
        value: answer({ wording: 'unchecked', reason: 'other-language', closest: [], closestShown: true }),
      },
      { id: 'library', value: ofLibrary },
    ],
    [],
  );

it('shows the passages of the record unasked where the English texts of another source do not have the words', () => {
  expect(merged(answer({ wording: 'none' }))).toMatchObject({ wording: 'none', closestShown: true });
});

it('does not where a text has them', () => {
  const found = answer({ wording: 'verbatim', matches: [aMatch()] });
  expect(merged(found)).toMatchObject({ wording: 'verbatim', closestShown: false });
});
