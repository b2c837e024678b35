// @vitest-environment happy-dom
/** A page's statement that stands in a text of the reader's own library: in the list, in the line beside a mark, and in every file. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StatementItem } from '../../../components/page-check/StatementItem.tsx';
import { saySummary } from '../../../components/page-check/say-summary.ts';
import type { ListedStatement } from '../../../engine/page/listed.ts';
import { listedCheck } from '../../../engine/page/listed.ts';
import { sayMark } from '../../../entrypoints/background/say-mark.ts';
import { type EvidenceFormat, writeEvidence } from '../../../platform/evidence/write-evidence.ts';
import { atOnce } from '../../../engine/record/stepwise.ts';
import { LOCALES, setLocale } from '../../../platform/shared/i18n.ts';
import { aCheck, aListedMatch, aStatement } from '../../support/a-check.ts';
import { aPageText, aStatement as aChecked } from '../../support/a-page-check.ts';
import { anEvidence, someWords } from '../../support/an-evidence.ts';
import { aMatch, anEdit, aView } from '../../support/answers.ts';

const OF_RECORD = /记录|記錄|\brecord\b/iu;
const own = (more: Partial<ListedStatement> = {}): ListedStatement =>
  aStatement({ match: aListedMatch({ source: 'library', edits: [anEdit()] }), ...more });
const KINDS: Partial<ListedStatement>[] = [
  {},
  { finding: 'altered' },
  { kind: 'indirect', said: 'asIs' },
  { kind: 'indirect', said: 'retold', finding: 'similar' },
  { kind: 'embedded' },
];

beforeEach(() => setLocale('zh-CN'));
afterEach(() => {
  cleanup();
  setLocale('en');
});

it('is named as such in its row, whatever kind it is of, in every language', () => {
  for (const locale of LOCALES) {
    setLocale(locale);
    for (const more of KINDS) {
      cleanup();
      const row = { number: 1, isSelected: false, isStop: true, isGone: false, onPress: () => {}, onMove: () => {} };
      const { container } = render(<StatementItem statement={own(more)} {...row} />);
      const facts = [...container.querySelectorAll('.statement-facts')].map(({ textContent }) => textContent).join();
      expect(facts, JSON.stringify(more)).toMatch(/我的文库|我的文庫|My library/);
      expect(facts).not.toMatch(OF_RECORD);
    }
  }
});

it('is counted apart', () => {
  expect(saySummary(aCheck([aStatement(), own()]))).toContain('其中 1 处出自您文库中的文本，不是官方记录。');
  expect(saySummary(aCheck([aStatement()]))).not.toContain('文库');
});

it('is named in the line beside a mark', () => {
  const { answer } = aView([aMatch({ source: 'library' })]);
  for (const more of [{}, { kind: 'indirect', said: 'asIs' }, { kind: 'embedded' }] as const) {
    const line = sayMark('zh-CN')(aChecked('多极化', { answer, ...more }));
    expect(line).toMatch(/^我的文库 · /);
    expect(line).not.toMatch(OF_RECORD);
  }
});

it('is named in every file that is handed on', () => {
  const write = (statement: ListedStatement, format: EvidenceFormat): string =>
    atOnce(writeEvidence(anEvidence(aCheck([statement])), format, someWords(), 'x')).text;
  for (const format of ['html', 'markdown'] as const) {
    const text = write(own({ finding: 'altered' }), format);
    expect(text).toContain('文库原文');
    expect(text).toContain('我的文库');
    expect(text).not.toContain('记录原文');
    expect(text).not.toContain('→ 记录');
    expect(write(aStatement(), format)).toContain('记录原文');
  }
  const [head, row] = write(own(), 'csv').split('\r\n');
  const column = head!.replace('\uFEFF', '').split(',').indexOf('"source"');
  expect(column).toBeGreaterThan(0);
  expect(row).toContain('"library"');
  expect(write(aStatement(), 'csv').split('\r\n')[1]).toContain('"bundled"');
  const annotation = write(own(), 'annotation');
  expect(annotation).not.toContain('urn:yuanhua:transcript:');
  expect(annotation).toContain('urn:yuanhua:library:');
  expect(annotation).toMatch(/"source": "library"/);
});

it('comes to the list with the source of its words', () => {
  const { answer } = aView([aMatch({ source: 'library' })]);
  const check = { date: aCheck().date, event: null, isTextOf: null, disagreements: [], cut: null };
  const listed = listedCheck({ ...check, statements: [aChecked('多极化', { answer })] }, aPageText('多极化'));
  expect(listed.statements[0]?.match?.source).toBe('library');
});
