// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SetAside } from '../../../components/finding/SetAside.tsx';
import type { Cleaned } from '../../../engine/record/answer.ts';
import { setLocale } from '../../../platform/shared/i18n.ts';
import { aView } from '../../support/answers.ts';

beforeEach(() => setLocale('zh-CN'));
afterEach(cleanup);

/** What is said of parts of a quote, each of a kind. */
function said(...parts: [kind: string, text: string][]): string {
  let query = '';
  const cleaned = parts.map(([kind, text]): Cleaned => {
    query += text;
    return { kind, range: [query.length - text.length, query.length] };
  });
  return render(<SetAside answer={{ ...aView().answer, query, cleaned }} />).container.textContent ?? '';
}

it.each(['label', 'attribution', 'around', 'brackets', 'editor-note', 'hashtag', 'footer'])(
  'names words that were not compared: %s',
  (kind) => {
    expect(said([kind, ' 王毅说 '])).toBe('以下文字不属引语，未作比对： “王毅说”');
  },
);

it.each([
  ['outer-quotes', '“'],
  ['reference', '[1]'],
  ['markup', '<br>'],
  ['pinyin', '(fā)'],
  ['list-number', '3、'],
  ['ellipsis', '……'],
  // Of what is words elsewhere, marks and numbers alone.
  ['attribution', '”，“'],
])('is silent about %s: %s', (kind, text) => {
  expect(said([kind, text])).toBe('');
});

it('is a short note, whatever was set aside', () => {
  const long = '某'.repeat(30);
  expect(said(['footer', long], ['label', '甲'], ['label', '乙'], ['label', '丙'], ['label', '丁'])).toBe(
    `以下文字不属引语，未作比对： “${'某'.repeat(24)}…” “甲” “乙” “丙” …`,
  );
});
