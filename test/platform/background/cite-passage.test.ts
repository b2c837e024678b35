import { expect, it } from 'vitest';
import '../../../platform/background/all-words.ts';
import { buildRecord } from '../../../data/build-record.ts';
import { ENGLISH } from '../../../data/names.ts';
import { CITE_STYLES } from '../../../engine/cite/citation.ts';
import { citePassage } from '../../../platform/background/cite-passage.ts';
import { ofBundled } from '../../support/finder.ts';
import { nameSources } from '../../../platform/shared/i18n.ts';
import { dayOf } from '../../../platform/shared/day.ts';

const record = ofBundled(buildRecord());
const answers = record.transcripts.flatMap(({ turns }) => turns.filter(({ voice }) => voice === 'answer'));

it('cites a passage in every style, each naming the date and the day it was read', () => {
  const { id } = answers.find(({ id }) => id.startsWith('2024-03-07'))!.paragraphs[0]!;
  const citations = citePassage(record, id, 'en', '2026-11-21', ENGLISH)!;
  expect(Object.keys(citations)).toEqual([...CITE_STYLES]);
  for (const style of CITE_STYLES) {
    expect(citations[style], style).toMatch(/2024/);
    expect(citations[style], style).toMatch(/2026/);
  }
  expect(citations.gbt7714).toContain('王毅');
  expect(citations.apa).toContain('March 7');
});

it('writes a style without a language of its own in the reader’s', () => {
  const { id } = answers[0]!.paragraphs[0]!;
  const [english, chinese] = (['en', 'zh-CN'] as const).map((locale) =>
    citePassage(record, id, locale, '2026-11-21', ENGLISH)!,
  );
  expect(english!.plain).not.toBe(chinese!.plain);
  expect(english!.gbt7714).toBe(chinese!.gbt7714);
});

it('cites a whole turn, whose heads have the button too', () => {
  const { id, paragraphs } = answers.find(({ paragraphs }) => paragraphs.length > 1)!;
  const { plain } = citePassage(record, id, 'en', '2026-11-21', ENGLISH)!;
  expect(plain).not.toBe(citePassage(record, paragraphs[1]!.id, 'en', '2026-11-21', ENGLISH)!.plain);
});

it('says so of a passage that the record does not have', () => {
  expect(citePassage(record, '1999-01-01.none#a1.1', 'en', '2026-11-21', ENGLISH)).toBeNull();
});

it('takes the reader’s own day', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
});

it('says in every style that a text is of somebody’s own library, whoever it says published it', () => {
  const own = { transcripts: record.transcripts.map((each) => ({ ...each, source: 'library' })) };
  const id = answers[0]!.paragraphs[0]!.id;
  for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
    const [ours, theirs] = [own, record].map((from) => citePassage(from, id, locale, '2026-11-21', ENGLISH)!);
    for (const style of CITE_STYLES) {
      expect(ours![style], style).toMatch(/个人文库|個人文庫|personal library/);
      expect(theirs![style], style).not.toMatch(/文库|文庫|personal library/);
    }
  }
});

it('cites a passage of a pack as the pack’s, by what its makers call it, and one of a reader’s own as kept by somebody', () => {
  const { id } = answers[0]!.paragraphs[0]!;
  const from = (source: string) => ({ transcripts: record.transcripts.map((each) => ({ ...each, source })) });
  nameSources([{ id: 'pack:harbour', name: '港务局记者会 · 林岚' }]);
  for (const [style, text] of Object.entries(citePassage(from('pack:harbour'), id, 'en', '2026-11-21', ENGLISH)!)) {
    expect(text, style).toContain('港务局记者会 · 林岚');
    expect(text, style).not.toMatch(/personal library|个人文库/u);
  }
  expect(citePassage(from('library'), id, 'en', '2026-11-21', ENGLISH)!.plain).toContain('in a personal library');
});
