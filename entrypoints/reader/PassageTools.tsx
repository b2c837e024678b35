import { t } from '../../platform/i18n.ts';

interface Props {
  /** `a14` or `a14.2` */
  place: string;
  onCite: () => void;
}

/** A link to keep and a citation, for a turn or a paragraph. */
export function PassageTools({ place, onCite }: Props) {
  return (
    <span class="passage-tools">
      <a href={`#${place}`} aria-label={t('reader.link', { place })} title={t('reader.link', { place })}>
        {place}
      </a>
      <button type="button" onClick={onCite}>
        {t('reader.cite')}
        <span class="spoken"> {place}</span>
      </button>
    </span>
  );
}
