import type { Answer } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';

/** Marks, glosses and numbers are no words of anybody, and need no telling. */
const WORDS: ReadonlySet<string> = new Set([
  'label',
  'attribution',
  'around',
  'brackets',
  'editor-note',
  'hashtag',
  'footer',
]);
/** Characters shown of each, and how many: it is a note. */
const LONGEST = 24;
const MOST = 4;

/** The words of the selection that were not compared: a finding must not seem to be about them. */
export function SetAside({ answer: { cleaned, query } }: { answer: Answer }) {
  const words = cleaned
    .filter(({ kind }) => WORDS.has(kind))
    .map(({ range }) => query.slice(...range).trim())
    .filter((each) => /\p{L}/u.test(each));
  if (words.length === 0) return null;
  return (
    <p class="note">
      {t('finding.set-aside')}
      {words.slice(0, MOST).map((each, at) => (
        <bdi key={at}> “{each.length > LONGEST ? `${each.slice(0, LONGEST)}…` : each}”</bdi>
      ))}
      {words.length > MOST && ' …'}
    </p>
  );
}
