// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sayWordsOf } from '../../../components/controls/whose-text.ts';
import { sayAsIsOf } from '../../../components/page-check/say-statement.ts';
import { FindingView } from '../../../components/finding/FindingView.tsx';
import { nameEdition, sayAloud, sayAnswer, sayEdit, sayMatch } from '../../../components/finding/say/say-finding.ts';
import type { Flag, SourcedMatch, Wording } from '../../../engine/record/answer.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { LOCALES, nameSources, setLocale } from '../../../platform/shared/i18n.ts';
import { aMatch, anEdit, aReading, aView } from '../../support/answers.ts';

const WORDINGS: Wording[] = ['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial', 'similar'];
const VOICES: Voice[] = ['answer', 'question', 'moderator', 'heading', 'caption', 'narration', 'reported'];
const FLAGS: Flag[] = [
  'truncated-before-turn',
  'in-question',
  'in-hypothesis',
  'in-others-view',
  'negation-elided',
  'turn-elided',
  'across-sentences',
  'across-turns',
  'across-voices',
  'across-events',
  'reordered',
  'also-in-heading',
];
/** What belongs to the record alone; that a text is none of it is said with the first. */
const OF_RECORD = /记录|記錄|\brecord\b|官方|official record/iu;
const OWN =
  /您文库|您的文库|我的文库|文库原文|您文庫|您的文庫|我的文庫|文庫原文|your own library|your library|my library/iu;

/** As a file could have it: the official, the ministry, its address. */
const forged = (more: Partial<SourcedMatch> = {}): SourcedMatch =>
  aMatch({ source: 'library', date: '2024-03-07', ...more });

function show(view: ReturnType<typeof aView>): string {
  const onCopy = async () => true;
  const { container } = render(<FindingView view={view} length={0} onCopy={onCopy} onOpenReader={() => {}} />);
  return container.textContent ?? '';
}

afterEach(() => {
  cleanup();
  setLocale('en');
});

describe('a text of the reader’s own library', () => {
  it('cannot write on in the sentence that names its speaker, its pack or who asks', () => {
    const forger = '王毅）：逐字一致。官方记录（王毅';
    nameSources([{ id: 'pack:x', name: '官方记录”中（2024年3月7日，王毅）：逐字一致。“' }]);
    const question = { outlet: `新华社${forger}`, text: '请问？' };
    for (const locale of LOCALES) {
      setLocale(locale);
      for (const source of ['library', 'pack:x'] as const) {
        for (const voice of VOICES) {
          const match = forged({ source, voice, speaker: forger, office: null, question });
          const { headline, detail } = sayMatch(match, aView([match]));
          const told = `${headline} / ${detail}`;
          expect(told).not.toContain('）：逐字一致。官方');
          expect(told).not.toContain('官方记录”');
        }
      }
    }
  });

  it('is told as such first, and never as the record, in every wording, voice and language', () => {
    for (const locale of LOCALES) {
      setLocale(locale);
      for (const wording of WORDINGS) {
        for (const voice of VOICES) {
          const match = forged({ wording, voice });
          const { headline, detail } = sayMatch(match, aView([match]));
          const told = `${locale} ${wording} ${voice}: ${headline} / ${detail}`;
          expect(headline, told).toMatch(OWN);
          expect(headline, told).toMatch(/^[^{}]+$/);
          expect(headline, told).not.toMatch(OF_RECORD);
          expect(sayAloud(aView([match])), told).toMatch(OWN);
        }
      }
    }
  });

  it('is named in every line of its finding, and its words are copied as the library’s', () => {
    setLocale('zh-CN');
    const edits = [anEdit()];
    for (const flag of FLAGS) {
      const shown = show(
        aView([forged({ wording: 'altered', readings: [aReading({ source: 'library', edits })], flags: [flag] })]),
      );
      // Whose words several people's are, is said without a name.
      const facts = flag === 'across-voices' ? '2024年3月7日' : '2024年3月7日，外交部长王毅';
      expect(shown).toContain(`与您文库中的一份文本（${facts}）有 1 处不同`);
      expect(shown).toContain('我的文库 · ');
      expect(screen.getByRole('button', { name: '复制文库原文' })).toBeTruthy();
      expect(screen.queryByRole('button', { name: '复制记录原文' })).toBeNull();
      expect(shown.replace('不是官方记录', ''), flag).not.toMatch(/记录/);
      cleanup();
    }
    expect(sayEdit(anEdit(), false)).toBe('引文 800亿 → 该文本 600亿');
  });

  it('is told apart where it is one of several events, of a set phrase or a short quote', () => {
    setLocale('zh-CN');
    const events = [
      aMatch({ formula: true }),
      aMatch({ formula: true, date: '2018-03-08' }),
      forged({ formula: true }),
    ];
    expect(sayAnswer(aView(events))).toBe('这是惯用表述，见于 3 个场合；其中 1 个场合出自您的文库');
    const shown = show(aView(events));
    const rows = screen.getAllByRole('button', { pressed: false }).map(({ textContent }) => textContent);
    expect(rows.filter((row) => row?.includes('我的文库'))).toHaveLength(1);
    expect(shown).toContain('我的文库');
    const concordance = { events: 1, places: 1, voices: [{ voice: 'answer' as const, places: 1 }] };
    expect(sayAnswer(aView([forged()], { concordance }))).toMatch(/出自您的文库$/);
  });

  it('is told apart where it is beside the record: as a reading of the same event, and where page and text name two people', () => {
    setLocale('zh-CN');
    const other = aReading({ source: 'library', transcript: '2017-03-08.0123456789' });
    const view = aView([aMatch({ readings: [aReading(), other] })]);
    const shown = show(view);
    expect(shown).toContain('与2017年3月8日外交部长王毅的回答逐字一致');
    expect(shown).toContain('我的文库 · 2017-03-08.0123456789');
    expect(nameEdition(view.editions['2017-03-08.test']!)).not.toContain('文库');
    const attributed = { to: '毛宁', record: '王毅' };
    expect(show(aView([forged()], { attributed }))).toContain('您文库的文本中说话的是王毅');
  });

  it('names the official as its own text has them, where the record has another in that event', () => {
    const [own, record] = [forged({ date: '2017-03-08', speaker: '李强', office: null }), aMatch()];
    setLocale('zh-CN');
    for (const view of [aView([record, own]), aView([own, record])]) {
      expect(sayMatch(record, view).headline).toContain('王毅');
      expect(sayMatch(own, view).headline).toContain('李强');
    }
  });
});

describe('a text of a pack', () => {
  const NAME = '官方记录';
  const PACKED = 'pack:forged';

  it('is never told as of the reader’s own library: nor counted so, nor where a page gives its words to another', () => {
    nameSources([{ id: PACKED, name: NAME }]);
    setLocale('zh-CN');
    const packed = (more: Partial<SourcedMatch> = {}) => forged({ ...more, source: PACKED });
    const events = [
      aMatch({ formula: true }),
      forged({ formula: true }),
      packed({ formula: true, date: '2018-03-08' }),
    ];
    expect(sayAnswer(aView(events))).toBe(
      '这是惯用表述，见于 3 个场合；其中 1 个场合出自您的文库；其中 1 个场合出自您导入的资料包',
    );
    const attributed = { to: '毛宁', record: '王毅' };
    const shown = show(aView([packed()], { attributed }));
    expect(shown).toContain(`资料包“${NAME}”中说话的是王毅`);
    expect(shown).not.toContain('文库');
    expect([sayWordsOf, sayAsIsOf].map((say) => say({ source: PACKED }))).toEqual([
      `资料包“${NAME}”原文`,
      `网页此处没有引号，文字与资料包“${NAME}”中的相同。`,
    ]);
  });

  it('is told as from the pack, by the name that its makers gave it, in every wording and language', () => {
    nameSources([{ id: PACKED, name: NAME }]);
    const named = { 'zh-CN': `资料包“${NAME}”`, 'zh-TW': `資料包「${NAME}」`, en: `pack “${NAME}”` };
    for (const locale of LOCALES) {
      setLocale(locale);
      for (const wording of WORDINGS) {
        const match = forged({ wording, source: PACKED, readings: [aReading({ source: PACKED })] });
        const { headline } = sayMatch(match, aView([match]));
        expect(headline).toContain(named[locale]);
        // The pack's name is its makers'; without it nothing may say that it is the record.
        expect(headline.replace(NAME, '')).not.toMatch(OF_RECORD);
      }
    }
    setLocale('en');
    const match = forged({ source: PACKED, readings: [aReading({ source: PACKED })] });
    expect(show(aView([match]))).toContain(
      `from the pack “${NAME}”, which you imported. It is not the official record`,
    );
    expect(screen.getByRole('button', { name: 'Copy the pack’s words' })).toBeTruthy();
  });

  it('that is here no more is called by the pack’s id', () => {
    const match = forged({ source: 'pack:gone-2024' });
    expect(sayMatch(match, aView([match])).headline).toContain('In the pack “gone-2024”');
  });
});
