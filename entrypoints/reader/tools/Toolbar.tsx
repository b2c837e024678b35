import { useRef } from 'preact/hooks';
import { t } from '../../../platform/shared/i18n.ts';
import { FindBox } from './FindBox.tsx';
import type { Ways } from '../links.ts';
import type { Find } from './use-find.ts';
import { useBarHeight } from './use-bar-height.ts';
import type { Views } from './use-views.ts';

interface Props {
  find: Find;
  /** Bring a paragraph into view. */
  onShow: (paragraph: string) => void;
  views: Views;
  onView: (name: keyof Views, on: boolean) => void;
  ways: Ways;
  contentsOpen: boolean;
  onContents: (open: boolean) => void;
  /** How much of a long text is there, 0 to 1. */
  share: number;
}

/** Stays in view: the way back, the search within this text, and what is shown in it. */
export function Toolbar({ find, onShow, views, onView, ways, contentsOpen, onContents, share }: Props) {
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  return (
    <header class="toolbar" ref={bar}>
      {ways.back !== null && (
        <button type="button" class="way back" title={t('reader.back')} onClick={ways.back}>
          <span aria-hidden="true">←</span> <span class="words">{t('reader.back')}</span>
        </button>
      )}
      <Switch label={t('reader.editorial')} name="editorial" disabled={views.printed} {...{ views, onView }} />
      <Switch label={t('reader.voices')} name="voices" disabled={views.printed} {...{ views, onView }} />
      <Switch label={t('reader.printed')} name="printed" disabled={false} {...{ views, onView }} />
      <button type="button" class="way" onClick={ways.sidePanel}>
        {t('reader.side-panel')}
      </button>
      <button
        type="button"
        class="contents-button"
        aria-expanded={contentsOpen}
        onClick={() => onContents(!contentsOpen)}
      >
        {t('reader.contents')}
      </button>
      <FindBox find={find} onShow={onShow} />
      {share < 1 && <progress aria-label={t('reader.drawing')} title={t('reader.drawing')} value={share} />}
    </header>
  );
}

interface SwitchProps extends Pick<Props, 'views' | 'onView'> {
  label: string;
  name: keyof Views;
  disabled: boolean;
}

function Switch({ label, name, disabled, views, onView }: SwitchProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={views[name]}
        disabled={disabled}
        onChange={(event) => onView(name, event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
