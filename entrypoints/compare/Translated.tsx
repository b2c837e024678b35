import { useLayoutEffect, useRef } from 'preact/hooks';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfShort, nameTranscript, shortTranscript } from '../../components/names/name-text.ts';
import { NamedTitle } from '../../components/names/Named.tsx';
import { nameFact } from '../../components/names/printed-names.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import type { BilingualRow, BilingualSection, SideBySide } from '../../engine/english/align/side-by-side.ts';
import type { Turn } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { CompareLinks } from './links.ts';
import { numberTurn, sayWho } from './name-turn.ts';
import { showSection } from './show-row.ts';

interface Props extends CompareLinks {
  shown: SideBySide;
  /** Of which the two texts are. */
  sources: { chinese: string; english: string };
  place: string | null;
  malformed: boolean;
}

/** Roughly what a row takes, so that a place is found before all above it was laid out. */
const ROW_HEIGHT_PX = 96;

/** A translation beside what it translates: one grid, so that both columns move together. No difference between the two is told. */
export function Translated({ shown, sources, place, malformed, ...links }: Props) {
  const grid = useRef<HTMLElement>(null);
  const { chinese, english, sections, pairs, unsure } = shown;
  const turn = place?.replace(/\.\d+$/u, '') ?? null;
  const asked = sections.findIndex((section) => section.chinese?.id === turn || section.english?.id === turn);
  useLayoutEffect(() => {
    if (asked >= 0) showSection(grid.current, asked);
  }, [asked]);
  return (
    <>
      <header class="compare-head">
        <h1>{t('compare.translation')}</h1>
        <p class="event">
          <time dateTime={chinese.date ?? undefined}>{formatDate(chinese.date ?? english.date)}</time>
          <NamedTitle printed={chinese.title} named={nameFact(chinese.title)} />
        </p>
        {(malformed || (place !== null && asked < 0)) && (
          <div class="failure" role="alert">
            <p>{t('compare.unknown-place')}</p>
            <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
          </div>
        )}
        <p>{t('compare.pairs', { n: pairs, unsure })}</p>
        <p class="soft">{t('compare.translation-note')}</p>
      </header>
      <section class="bar translated-bar" aria-label={t('compare.translation')}>
        <div class="columns">
          {(['english', 'chinese'] as const).map((side) => (
            <p key={side} class="column">
              <b>{t(`compare.in-${side}`)}</b>
              <a
                href={links.readerAddressOf(`${shown[side].id}#`)}
                lang={languageOfShort(shown[side])}
                title={nameTranscript({ ...shown[side], source: sources[side] })}
              >
                {shortTranscript({ ...shown[side], source: sources[side] })}
              </a>
            </p>
          ))}
        </div>
      </section>
      <main ref={grid} class="collation translated">
        {sections.map((section) => (
          <Pairs key={`${section.chinese?.id} ${section.english?.id}`} section={section} {...links} />
        ))}
      </main>
    </>
  );
}

function Pairs({
  section: { chinese, english, rows },
  readerAddressOf,
}: { section: BilingualSection } & Pick<CompareLinks, 'readerAddressOf'>) {
  return (
    <section class="turn" style={{ containIntrinsicBlockSize: `auto ${rows.length * ROW_HEIGHT_PX}px` }}>
      <h2 class="turn-head">
        {[english, chinese].map((turn, at) => (
          <TurnName key={at} turn={turn} readerAddressOf={readerAddressOf} />
        ))}
      </h2>
      <ol>
        {rows.map((row, at) => (
          <li key={at} class={row.isUnsure ? 'row row-unsure' : 'row'}>
            <Side words={row.english} lang="en" />
            <span class="sign" title={row.isUnsure ? t('compare.unsure') : undefined} aria-hidden="true">
              {signOf(row)}
            </span>
            <Side words={row.chinese} lang="zh-Hans" />
            {row.isUnsure && <p class="spoken">{t('compare.unsure')}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function TurnName({ turn, readerAddressOf }: { turn: Turn | null } & Pick<CompareLinks, 'readerAddressOf'>) {
  if (turn === null) return <span class="soft">{t('compare.turn-absent')}</span>;
  const who = sayWho(turn);
  return (
    <a class={`voice voice-${turn.voice}`} href={readerAddressOf(turn.id)}>
      {who ?? numberTurn(turn)}
      {who !== null && <small>{numberTurn(turn)}</small>}
    </a>
  );
}

function Side({ words, lang }: { words: string | null; lang: 'en' | 'zh-Hans' }) {
  if (words === null) {
    return (
      <div class="cell absent">
        <p>{t('compare.absent')}</p>
      </div>
    );
  }
  return (
    <div class="cell">
      <p lang={lang}>{words}</p>
    </div>
  );
}

/** Sure pairs need none. */
function signOf({ isUnsure, chinese, english }: BilingualRow): string {
  return isUnsure ? '?' : chinese === null ? '◁' : english === null ? '▷' : '';
}
