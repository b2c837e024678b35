import { showPlainly } from '../../../../components/controls/show-plainly.ts';
import type { PackFacts } from '../../../../engine/record/collection.ts';
import { getLocale, t } from '../../../../platform/shared/i18n.ts';

interface Props {
  facts: Omit<PackFacts, 'inPages' | 'title' | 'about'>;
  /** By which its key is known again; null: it is not signed. */
  words: readonly string[] | null;
}

/** Who made a pack, when, from what, and by which key it is signed: all of it their word. */
export function PackFactList({ facts, words }: Props) {
  const { makers, revision, made, licence, languages, from, newer } = facts;
  return (
    <dl class="pack-facts">
      <dt>{t('library.packs.makers')}</dt>
      <dd>{showPlainly(makers.map(({ name }) => name).join(t('library.packs.and')))}</dd>
      <dt>{t('library.packs.revision')}</dt>
      <dd>{t('library.packs.revision-of', { n: revision, made })}</dd>
      <dt>{t('library.packs.from')}</dt>
      <dd>{showPlainly(from)}</dd>
      <dt>{t('library.packs.languages')}</dt>
      <dd>{showPlainly(languages.map(nameLanguage).join(t('library.packs.and')))}</dd>
      <dt>{t('library.packs.licence')}</dt>
      <dd>{showPlainly(licence)}</dd>
      <dt>{t('library.packs.key')}</dt>
      <dd>
        {words === null ? t('library.packs.unsigned') : <span lang="en">{words.join(' ')}</span>}
        {words !== null && <small>{t('library.packs.key-why')}</small>}
      </dd>
      {newer !== null && (
        <>
          <dt>{t('library.packs.newer')}</dt>
          <dd>
            <a href={newer} target="_blank" rel="noreferrer">
              {showPlainly(newer)}
            </a>
          </dd>
        </>
      )}
    </dl>
  );
}

/** A tag is no word of the reader's; one that no browser knows stays a tag. */
function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(getLocale(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // A pack is anybody's: this is no language tag at all.
  }
}
