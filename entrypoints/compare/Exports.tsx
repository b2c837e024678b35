import { formatDate } from '../../components/controls/format-date.ts';
import { nameTranscript, shortTranscript } from '../../components/names/name-text.ts';
import { nameFact, withPrinted } from '../../components/names/printed-names.ts';
import type { Collation } from '../../engine/collate/collation.ts';
import { VARIANT_KINDS, type VariantKind } from '../../engine/collate/variants-of.ts';
import { collationCsv, collationMarkdown } from '../../engine/collate/write-collation.ts';
import { collationTei } from '../../engine/collate/write-tei.ts';
import type { OfSource } from '../../engine/record/answer.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props extends OfSource {
  collation: Collation;
  save: (name: string, type: string, text: string) => void;
}

/** The whole collation as a file: for a spreadsheet, to be read, and for scholars' tools. */
export function Exports({ collation, source, save }: Props) {
  const files = [
    ['csv', 'csv', 'text/csv', () => collationCsv(collation)],
    ['markdown', 'md', 'text/markdown', () => collationMarkdown(collation, markdownWords(collation, source))],
    ['tei', 'xml', 'application/tei+xml', () => collationTei(collation, teiWords(collation, source))],
  ] as const;
  return (
    <>
      <span>{t('compare.export')}</span>
      {files.map(([format, ending, type, write]) => (
        <button
          key={format}
          type="button"
          class="button"
          title={t(`compare.${format}-title`)}
          onClick={() => save(`${fileName(collation)}.${ending}`, `${type};charset=utf-8`, write())}
        >
          {t(`compare.${format}`)}
        </button>
      ))}
    </>
  );
}

function fileName({ a, b }: Collation): string {
  return `collation-${a.id}-${b.id}`;
}

/** In few words, and as the text describes itself. */
function nameInFile(text: Parameters<typeof nameTranscript>[0]): string {
  const [short, full] = [shortTranscript(text), nameTranscript(text)];
  return short === full ? full : `${short} — ${full}`;
}

function headOf({ a, b }: Collation, source: string) {
  return {
    title: t('compare.markdown-head.title', {
      title: withPrinted(nameFact(a.title), a.title),
      date: formatDate(a.date ?? b.date),
    }),
    note: t('compare.markdown-head.note'),
    a: nameInFile({ ...a, source }),
    b: nameInFile({ ...b, source }),
  };
}

function teiWords(collation: Collation, source: string) {
  return {
    ...headOf(collation, source),
    damage: (printed: string, emended: string | null) =>
      emended === null ? t('compare.damage-lost', { printed }) : t('compare.damage', { printed, emended }),
  };
}

function markdownWords(collation: Collation, source: string) {
  const kinds = VARIANT_KINDS.map((kind) => [kind, t(`compare.kind.${kind}`)] as const);
  const standings = (['same', 'near', 'altered', 'only-a', 'only-b'] as const).map(
    (standing) => [standing, t(`compare.standing.${standing}`)] as const,
  );
  return {
    ...headOf(collation, source),
    sentence: t('compare.markdown-head.sentence'),
    standing: t('compare.markdown-head.standing'),
    differences: t('compare.differences'),
    standings: Object.fromEntries(standings) as Record<(typeof standings)[number][0], string>,
    kinds: Object.fromEntries(kinds) as Record<VariantKind, string>,
  };
}
