import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../../../components/controls/format-date.ts';
import { showLines, showPlainly } from '../../../../components/controls/show-plainly.ts';
import type { CheckedPack, CheckedText } from '../../../../engine/pack/check-pack.ts';
import type { LibraryStanding } from '../../../../platform/library/packs/standing.ts';
import { t } from '../../../../platform/shared/i18n.ts';
import { formatNumber } from '../../format-number.ts';
import { figuresOf } from '../figures-of.ts';
import { YearBars } from '../YearBars.tsx';
import { PackFactList } from './PackFactList.tsx';

interface Props {
  pack: CheckedPack;
  standing: LibraryStanding;
  /** By which its key is known again; null: it is not signed. */
  words: readonly string[] | null;
  /** Of the key that signed it before; null: none did. */
  wordsBefore: readonly string[] | null;
  onKeep: (inPages: boolean) => void;
  onLeave: () => void;
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 160;

/** All that a reader has to know of a pack before anything of it is kept. */
export function PackPreview({ pack, standing, words, wordsBefore, onKeep, onLeave }: Props) {
  const { manifest, characters } = pack;
  const figures = useMemo(
    () => figuresOf(manifest.texts.map(({ event, date }) => ({ event, date, characters: 0 }))),
    [pack],
  );
  const samples = useSamples(pack);
  const [inPages, setInPages] = useState(false);
  const [isSure, setSure] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const isOdd = standing.key === 'changed' || standing.key === 'dropped' || standing.namesake !== null;
  const { order } = standing;
  const isPossible = order === 'first' || order === 'newer';
  return (
    <section class="pack-preview" aria-labelledby="pack-preview">
      <h2 id="pack-preview" ref={head} tabIndex={-1}>
        {showPlainly(manifest.title)}
      </h2>
      {manifest.about !== null && <p>{showLines(manifest.about)}</p>}
      <div class="card-figures">
        <p>
          <span>{t('library.packs.texts', { n: figures.texts, texts: formatNumber(figures.texts) })}</span>
          <span>{t('library.packs.events', { n: figures.events, events: formatNumber(figures.events) })}</span>
          <span>{t('library.row.size', { n: characters, shown: formatNumber(characters) })}</span>
        </p>
        <YearBars years={figures.years} />
      </div>
      <PackFactList facts={manifest} words={words} />
      {isPossible && standing.key !== 'none' && !isOdd && <p>{t(`library.packs.key-is.${standing.key}`)}</p>}
      {standing.key === 'none' && <p>{t('library.packs.key-is.none')}</p>}
      {standing.order === 'newer' && <p>{t('library.packs.replaces', { n: standing.replaces ?? 0 })}</p>}
      {!isPossible && <p class="failure">{t(`library.packs.order.${order}`, { n: standing.replaces ?? 0 })}</p>}
      {samples.length > 0 && (
        <>
          <h3>{t('library.packs.samples')}</h3>
          <ul class="pack-samples">
            {samples.map(({ facts, source }) => (
              <li key={facts.id}>
                <b>{showPlainly(facts.title)}</b>{' '}
                <small>
                  {[formatDate(facts.date), facts.speaker]
                    .filter((each) => each !== null)
                    .map(showPlainly)
                    .join(' · ')}
                </small>
                <blockquote lang={facts.language}>{showLines(openingOf(source))}</blockquote>
              </li>
            ))}
          </ul>
        </>
      )}
      {isPossible && manifest.inPages && (
        <label class="check">
          <input
            type="checkbox"
            checked={inPages}
            onChange={({ currentTarget }) => setInPages(currentTarget.checked)}
          />
          <span>
            {t('library.collections.in-pages')}
            <small>{t('library.collections.in-pages-why')}</small>
          </span>
        </label>
      )}
      {isPossible && isOdd && (
        <div class="failure">
          {standing.key === 'changed' && <p>{t('library.packs.key-is.changed')}</p>}
          {standing.key === 'dropped' && <p>{t('library.packs.key-is.dropped')}</p>}
          {wordsBefore !== null && standing.key !== 'known' && (
            <dl class="pack-facts">
              <dt>{t('library.packs.key-before')}</dt>
              <dd lang="en">{wordsBefore.join(' ')}</dd>
              <dt>{t('library.packs.key-now')}</dt>
              <dd>{words === null ? t('library.packs.unsigned') : <span lang="en">{words.join(' ')}</span>}</dd>
            </dl>
          )}
          {standing.namesake !== null && <p>{t('library.packs.namesake', { name: showPlainly(standing.namesake) })}</p>}
          <label class="check">
            <input type="checkbox" checked={isSure} onChange={({ currentTarget }) => setSure(currentTarget.checked)} />
            {t('library.packs.sure')}
          </label>
        </div>
      )}
      <p class="buttons">
        {isPossible && (
          <button type="button" class="button main" disabled={isOdd && !isSure} onClick={() => onKeep(inPages)}>
            {t('library.packs.import')}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {t(isPossible ? 'library.cancel' : 'library.packs.close')}
        </button>
      </p>
    </section>
  );
}

function openingOf(source: string): string {
  return source.length > SAMPLE_LENGTH ? `${source.slice(0, SAMPLE_LENGTH).toWellFormed()}…` : source;
}

/** The first, the last, and one from between. */
function useSamples(pack: CheckedPack): CheckedText[] {
  const [samples, setSamples] = useState<CheckedText[]>([]);
  useEffect(() => {
    let isShown = true;
    const read = async (): Promise<void> => {
      const { texts } = pack.manifest;
      const last = texts.length - 1;
      const chosen = new Set(
        Array.from({ length: SAMPLES }, (_, at) => texts[Math.round((last * at) / (SAMPLES - 1))]?.id),
      );
      const found: CheckedText[] = [];
      for await (const text of pack.texts(({ id }) => chosen.has(id))) found.push(text);
      if (isShown) setSamples(found);
    };
    void read();
    return () => {
      isShown = false;
    };
  }, [pack]);
  return samples;
}
