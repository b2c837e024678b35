import { t } from '../../../platform/shared/i18n.ts';

/** What can be done with a passage of the text, a turn or a paragraph. Ids are whole: `2017-03-08.scio#a14.2`. */
export interface Actions {
  /** Copy a link to it. */
  link: (passage: string) => void;
  cite: (passage: string) => void;
  /** Look its words up in the whole record; those that are selected in it, where some are. */
  lookUp: (passage: string) => void;
}

interface Props {
  passage: string;
  /** `a14` or `a14.2` */
  place: string;
  actions: Actions;
}

/** A link to keep, a citation, and the way to all other places of the words. */
export function PassageTools({ passage, place, actions }: Props) {
  const link = t('reader.link', { place });
  return (
    <span class="passage-tools">
      <a href={`#${place}`} aria-label={link} title={link} onClick={() => actions.link(passage)}>
        {place}
      </a>
      <button type="button" aria-label={`${t('reader.cite')} ${place}`} onClick={() => actions.cite(passage)}>
        {t('reader.cite')}
      </button>
      <button
        type="button"
        aria-label={`${t('reader.look-up')} ${place}`}
        title={t('reader.look-up-title')}
        // The selection stays where it is: its words may be what is to be looked up.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => actions.lookUp(passage)}
      >
        {t('reader.look-up')}
      </button>
    </span>
  );
}
