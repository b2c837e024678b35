import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfShort, nameTranscript, shortTranscript } from '../../components/names/name-text.ts';
import { NamedTitle } from '../../components/names/Named.tsx';
import { nameFact } from '../../components/names/printed-names.ts';
import { useSaid } from '../../components/controls/use-said.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import type { Collation } from '../../engine/collate/collation.ts';
import { differencesIn, findDifference, placeOfDifference } from '../../engine/collate/difference-place.ts';
import { heatOf } from '../../engine/collate/heat.ts';
import { VARIANT_KINDS, type VariantKind } from '../../engine/collate/variants-of.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import { type CompareAddress, differenceHash } from './address.ts';
import { Exports } from './Exports.tsx';
import { JumpBar } from './JumpBar.tsx';
import { KindFilter } from './KindFilter.tsx';
import type { CompareLinks } from './links.ts';
import { usePlaceInView } from './places.ts';
import { QuestionList } from './QuestionList.tsx';
import { Sections } from './Sections.tsx';
import { showRow, showSection } from './show-row.ts';
import { HeatStrip } from './strip/HeatStrip.tsx';
import { useView } from './strip/use-view.ts';
import { Summary } from './Summary.tsx';
import { useBar } from './use-bar.ts';
import { useJumps } from './use-jumps.ts';

interface Props extends CompareLinks, OfSource, Pick<CompareAddress, 'place' | 'difference' | 'malformed'> {
  collation: Collation;
  save: (name: string, type: string, text: string) => void;
}

/** More lines than the strip has pixels would not be told apart. */
const HEAT_CELLS = 240;

/** Two texts side by side, with what is counted above them and the way from difference to difference. */
export function Collated({ collation, source, place, difference, malformed, save, ...links }: Props) {
  const [kinds, setKinds] = useState<ReadonlySet<VariantKind>>(new Set());
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [said, say] = useSaid();
  const grid = useRef<HTMLElement>(null);
  const bar = useRef<HTMLElement>(null);
  useBar(bar);
  const differences = useMemo(() => differencesIn(collation), [collation]);
  const jumps = useJumps(grid, differences, kinds);
  const known = usePlaceInView(grid, collation, place);
  const linked = useMemo(() => {
    if (place === null || difference === null) return null;
    return findDifference(collation, { paragraph: place, range: difference });
  }, [collation, place, difference]);
  useEffect(() => {
    if (linked !== null && linked >= 0) jumps.show(linked);
  }, [linked]);
  const heat = useMemo(() => heatOf(collation, kinds, HEAT_CELLS), [collation, kinds]);
  const { view, current } = useView(grid, heat.sections);
  const { a, b } = collation;
  // Drawn once: what a filter changes is the styles' matter, and a thousand rows need not be gone through for it.
  const sections = useMemo(
    () => <Sections collation={collation} readerAddressOf={links.readerAddressOf} />,
    [collation],
  );
  const copyLink = (index: number): void => {
    const { paragraph, range } = placeOfDifference(differences[index]!);
    void links
      .onCopy(links.compareAddressOf(a.id, b.id) + differenceHash(paragraph, range))
      .then((done) => say(() => t(done ? 'compare.link-copied' : 'compare.link-not-copied')));
  };
  return (
    <>
      <header class="compare-head">
        <h1>{t('compare.title')}</h1>
        <p class="event">
          <time dateTime={a.date ?? undefined}>{formatDate(a.date ?? b.date)}</time>
          <NamedTitle printed={a.title} named={nameFact(a.title)} />
        </p>
        {(malformed || (place !== null && !known)) && (
          <div class="failure" role="alert">
            <p>{t('compare.unknown-place')}</p>
            <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
          </div>
        )}
        {linked === -1 && known && (
          <p class="failure" role="alert">
            {t('compare.unknown-difference')}
          </p>
        )}
        <Summary standings={collation.standings} />
        <p class="soft">{t('compare.note')}</p>
        <p class="actions">
          <Exports collation={collation} source={source} save={save} />
          <a href={links.aboutAddress}>{t('compare.about')}</a>
        </p>
      </header>
      <section class="bar" ref={bar} aria-label={t('compare.jump')}>
        <KindFilter counts={collation.kinds} chosen={kinds} onChoose={setKinds} />
        <label class="check">
          <input
            type="checkbox"
            checked={onlyDiffering}
            onChange={(event) => setOnlyDiffering(event.currentTarget.checked)}
          />
          {t('compare.only-differing')}
        </label>
        <JumpBar {...jumps} said={said === null ? null : said.text()} onLink={copyLink}>
          <QuestionList
            collation={collation}
            heat={heat.sections}
            current={current}
            onGo={(section) => showSection(grid.current, section)}
          />
        </JumpBar>
        <div class="columns">
          {([a, b] as const).map((transcript, index) => (
            <p key={transcript.id} class="column">
              <b>{t(index === 0 ? 'compare.text-a' : 'compare.text-b')}</b>
              <a
                href={links.readerAddressOf(`${transcript.id}#`)}
                lang={languageOfShort(transcript)}
                title={nameTranscript({ ...transcript, source })}
              >
                {shortTranscript({ ...transcript, source })}
              </a>
            </p>
          ))}
        </div>
      </section>
      <div class="collated">
        <main ref={grid} class={['collation', ...filterOf(kinds, onlyDiffering)].join(' ')}>
          {sections}
        </main>
        <HeatStrip
          collation={collation}
          heat={heat}
          view={view}
          current={current}
          onSection={(section) => showSection(grid.current, section)}
          onDifference={jumps.show}
          onRow={(row) => showRow(grid.current, row)}
        />
      </div>
    </>
  );
}

/** `off-…`: the kinds that are not marked; `only-…`: the rows that are left. */
function filterOf(kinds: ReadonlySet<VariantKind>, onlyDiffering: boolean): string[] {
  const off = kinds.size === 0 ? [] : VARIANT_KINDS.filter((kind) => !kinds.has(kind)).map((kind) => `off-${kind}`);
  if (!onlyDiffering) return off;
  return [...off, ...(kinds.size === 0 ? ['only-differing'] : ['only', ...[...kinds].map((kind) => `only-${kind}`)])];
}
