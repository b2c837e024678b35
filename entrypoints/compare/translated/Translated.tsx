import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../components/controls/format-date.ts';
import { languageOfShort, nameTranscript, shortTranscript } from '../../../components/names/name-text.ts';
import { NamedTitle } from '../../../components/names/Named.tsx';
import { nameFact } from '../../../components/names/printed-names.ts';
import { SearchWords } from '../../../components/search/SearchWords.tsx';
import type { SideBySide } from '../../../engine/english/align/side-by-side.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import type { CompareLinks } from '../links.ts';
import { focusInView, showSection } from '../show-row.ts';
import { useBar } from '../use-bar.ts';
import { PairBar } from './PairBar.tsx';
import { Pairs } from './Pairs.tsx';
import { nextUnsure, sentenceAt, useSentenceKeys } from './sentence-keys.ts';
import { type KeptPairs, usePairing } from './use-pairing.ts';

interface Props extends CompareLinks {
  shown: SideBySide;
  /** Of which the two texts are. */
  sources: { chinese: string; english: string };
  place: string | null;
  malformed: boolean;
  /** What the library has of the translation, to be corrected; null where it is not the reader's to correct. */
  openPairs: (() => Promise<KeptPairs>) | null;
}

/** A translation beside what it translates: one grid, so that both columns move together. No difference between the two is told. */
export function Translated({ shown: given, sources, place, malformed, openPairs, ...links }: Props) {
  const [kept, setKept] = useState<KeptPairs | null>(null);
  const [isCorrecting, setCorrecting] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const { shown, pairing: held } = usePairing(given, kept);
  const pairing = isCorrecting ? held : null;
  const [grid, bar] = [useRef<HTMLElement>(null), useRef<HTMLElement>(null)];
  useBar(bar);
  useSentenceKeys(pairing);
  const { chinese, english, sections, pairs, unsure } = shown;
  const turn = place?.replace(/\.\d+$/u, '') ?? null;
  const asked = given.sections.findIndex((section) => section.chinese?.id === turn || section.english?.id === turn);
  useLayoutEffect(() => {
    if (asked >= 0) showSection(grid.current, asked);
  }, [asked]);
  // What was pressed may stand in another row now, and the keyboard goes on where it was.
  const acted = pairing?.acted ?? null;
  useEffect(() => {
    if (acted !== null) sentenceAt(acted.side, acted.at)?.focus();
  }, [acted]);
  const lastRow = useRef<Element | null>(null);

  const start = async (): Promise<void> => {
    try {
      if (kept === null) setKept((await openPairs?.()) ?? null);
      setFailed(null);
      setCorrecting(true);
    } catch (error) {
      setFailed(error);
    }
  };
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
        {openPairs !== null && !isCorrecting && (
          <p class="actions">
            <button type="button" class="button" onClick={() => void start()}>
              {t('compare.pairing.start')}
            </button>
          </p>
        )}
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
      </header>
      <section ref={bar} class="bar translated-bar" aria-label={t('compare.translation')}>
        {pairing !== null && (
          <PairBar
            pairing={pairing}
            unsure={unsure}
            onNextUnsure={() => {
              const next = grid.current && nextUnsure(grid.current, lastRow.current);
              if (next) focusInView(next);
            }}
            onDone={() => setCorrecting(false)}
          />
        )}
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
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- remembers which of the buttons in it had the focus */}
      <main
        ref={grid}
        class="collation translated"
        onFocusIn={({ target }) => (lastRow.current = target instanceof Element ? target.closest('.row') : null)}
      >
        {sections.map((section) => (
          <Pairs
            key={`${section.chinese?.id} ${section.english?.id}`}
            section={section}
            pairing={pairing}
            readerAddressOf={links.readerAddressOf}
          />
        ))}
      </main>
    </>
  );
}
