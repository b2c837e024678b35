import { useMemo, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../components/controls/format-date.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import { languageOfName, nameTranscript } from '../../components/controls/name-text.ts';
import { collationCsv, collationMarkdown } from '../../engine/collate/write-collation.ts';
import { VARIANT_KINDS, type VariantKind } from '../../engine/collate/variants-of.ts';
import type { Collation } from '../../engine/collate/collation.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { CompareLinks } from './links.ts';
import { JumpBar } from './JumpBar.tsx';
import { KindFilter } from './KindFilter.tsx';
import { listDifferences, usePlaceInView } from './places.ts';
import { Sections } from './Sections.tsx';
import { Summary } from './Summary.tsx';
import { useJumps } from './use-jumps.ts';

interface Props extends CompareLinks, OfSource {
  collation: Collation;
  place: string | null;
  malformed: boolean;
  save: (name: string, type: string, text: string) => void;
}

/** Two texts side by side, with what is counted above them and the way from difference to difference. */
export function Collated({ collation, source, place, malformed, save, ...links }: Props) {
  const [kinds, setKinds] = useState<ReadonlySet<VariantKind>>(new Set());
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const grid = useRef<HTMLElement>(null);
  const differences = useMemo(() => listDifferences(collation), [collation]);
  const jumps = useJumps(grid, differences, kinds);
  const known = usePlaceInView(grid, collation, place);
  const { a, b } = collation;
  // Drawn once: what a filter changes is the styles' matter, and a thousand rows need not be gone through for it.
  const sections = useMemo(
    () => <Sections collation={collation} readerAddressOf={links.readerAddressOf} />,
    [collation],
  );
  return (
    <>
      <header class="compare-head">
        <h1>{t('compare.title')}</h1>
        <p class="event">
          <time dateTime={a.date ?? undefined}>{formatDate(a.date ?? b.date)}</time>
          <span lang="zh-Hans">{a.title}</span>
        </p>
        {(malformed || (place !== null && !known)) && (
          <div class="failure" role="alert">
            <p>{t('compare.unknown-place')}</p>
            <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
          </div>
        )}
        <Summary standings={collation.standings} />
        <p class="soft">{t('compare.note')}</p>
        <p class="actions">
          <span>{t('compare.export')}</span>
          <button
            type="button"
            class="button"
            title={t('compare.csv-title')}
            onClick={() => save(`${fileName(collation)}.csv`, 'text/csv;charset=utf-8', collationCsv(collation))}
          >
            {t('compare.csv')}
          </button>
          <button
            type="button"
            class="button"
            title={t('compare.markdown-title')}
            onClick={() =>
              save(
                `${fileName(collation)}.md`,
                'text/markdown;charset=utf-8',
                collationMarkdown(collation, words(collation, source)),
              )
            }
          >
            {t('compare.markdown')}
          </button>
          <a href={links.aboutAddress}>{t('compare.about')}</a>
        </p>
      </header>
      <section class="bar" aria-label={t('compare.jump')}>
        <KindFilter counts={collation.kinds} chosen={kinds} onChoose={setKinds} />
        <label class="check">
          <input
            type="checkbox"
            checked={onlyDiffering}
            onChange={(event) => setOnlyDiffering(event.currentTarget.checked)}
          />
          {t('compare.only-differing')}
        </label>
        <JumpBar {...jumps} collation={collation} />
        <div class="columns">
          {([a, b] as const).map((transcript, index) => (
            <p key={transcript.id} class="column">
              <b>{t(index === 0 ? 'compare.text-a' : 'compare.text-b')}</b>
              <a href={links.readerAddressOf(`${transcript.id}#`)} lang={languageOfName(transcript)}>
                {nameTranscript({ ...transcript, source })}
              </a>
            </p>
          ))}
        </div>
      </section>
      <main ref={grid} class={['collation', ...filterOf(kinds, onlyDiffering)].join(' ')}>
        {sections}
      </main>
    </>
  );
}

/** `off-…`: the kinds that are not marked; `only-…`: the rows that are left. */
function filterOf(kinds: ReadonlySet<VariantKind>, onlyDiffering: boolean): string[] {
  const off = kinds.size === 0 ? [] : VARIANT_KINDS.filter((kind) => !kinds.has(kind)).map((kind) => `off-${kind}`);
  if (!onlyDiffering) return off;
  return [...off, ...(kinds.size === 0 ? ['only-differing'] : ['only', ...[...kinds].map((kind) => `only-${kind}`)])];
}

function fileName({ a, b }: Collation): string {
  return `collation-${a.id}-${b.id}`;
}

function words({ a, b }: Collation, source: string) {
  const kinds = VARIANT_KINDS.map((kind) => [kind, t(`compare.kind.${kind}`)] as const);
  const standings = (['same', 'near', 'altered', 'only-a', 'only-b'] as const).map(
    (standing) => [standing, t(`compare.standing.${standing}`)] as const,
  );
  return {
    title: t('compare.markdown-head.title', { title: a.title, date: formatDate(a.date ?? b.date) }),
    note: t('compare.markdown-head.note'),
    a: nameTranscript({ ...a, source }),
    b: nameTranscript({ ...b, source }),
    sentence: t('compare.markdown-head.sentence'),
    standing: t('compare.markdown-head.standing'),
    differences: t('compare.differences'),
    standings: Object.fromEntries(standings) as Record<(typeof standings)[number][0], string>,
    kinds: Object.fromEntries(kinds) as Record<VariantKind, string>,
  };
}
