import { t } from '../../platform/i18n.ts';
import type { Find } from './use-find.ts';

interface Props {
  find: Find;
  /** Bring a paragraph into view. */
  onShow: (paragraph: string) => void;
  editorial: boolean;
  onEditorial: (on: boolean) => void;
  /** The source as it was printed. */
  printed: boolean;
  onPrinted: (on: boolean) => void;
  /** Words of others that the official quotes. */
  quoted: boolean;
  onQuoted: (on: boolean) => void;
  homeAddress: string;
  aboutAddress: string;
  contentsOpen: boolean;
  onContents: (open: boolean) => void;
}

/** Stays in view: the way to the whole record, the search within this text, and what is shown in it. */
export function Toolbar({ find, onShow, editorial, onEditorial, homeAddress, aboutAddress, ...props }: Props) {
  const go = (by: number): void => {
    const paragraph = find.move(by);
    if (paragraph !== null) onShow(paragraph);
  };
  return (
    <header class="toolbar">
      <a class="home" href={homeAddress}>
        {t('common.name')}
      </a>
      <button
        type="button"
        class="contents-button"
        aria-expanded={props.contentsOpen}
        onClick={() => props.onContents(!props.contentsOpen)}
      >
        {t('reader.contents')}
      </button>
      <Switch label={t('reader.editorial')} on={editorial} disabled={props.printed} onSwitch={onEditorial} />
      <Switch label={t('reader.quoted')} on={props.quoted} disabled={props.printed} onSwitch={props.onQuoted} />
      <Switch label={t('reader.printed')} on={props.printed} disabled={false} onSwitch={props.onPrinted} />
      <a href={aboutAddress}>{t('reader.about')}</a>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            go(1);
          }}
        >
          <input
            type="search"
            aria-label={t('reader.find')}
            placeholder={t('reader.find')}
            autocomplete="off"
            spellcheck={false}
            value={find.query}
            onInput={(event) => find.setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Escape') find.setQuery('');
              else if (event.key === 'Enter' && event.shiftKey) {
                event.preventDefault();
                go(-1);
              }
            }}
          />
          <output>{find.query.trim() === '' ? '' : `${find.at + 1} / ${find.places.length}`}</output>
          <button type="button" aria-label={t('reader.previous')} disabled={find.at < 0} onClick={() => go(-1)}>
            ↑
          </button>
          <button type="submit" aria-label={t('reader.next')} disabled={find.at < 0}>
            ↓
          </button>
        </form>
      </search>
    </header>
  );
}

interface SwitchProps {
  label: string;
  on: boolean;
  disabled: boolean;
  onSwitch: (on: boolean) => void;
}

function Switch({ label, on, disabled, onSwitch }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
