import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import { ACTIONS, keysOf, type PassageOutcome, type PassageAction } from './passage-actions.ts';

interface Props {
  /** Id of the option beside which it stands. */
  option: string;
  paragraph: string;
  /** Nothing is kept from here. */
  isPrivate: boolean;
  outcome: PassageOutcome | null;
  onRun: (action: PassageAction) => void;
}

/**
 * What can be done with the passage that is chosen. An option of a list holds no buttons: they stand over its first line, after the list.
 */
export function PassageActions({ option, paragraph, isPrivate, outcome, onRun }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => {
    const list = bar.current?.parentElement;
    const measure = (): void => setTop(document.getElementById(option)?.offsetTop ?? null);
    measure();
    if (!list) return undefined;
    // What was not drawn yet has its true height only when it comes into view.
    const sizes = new ResizeObserver(measure);
    sizes.observe(list);
    return () => sizes.disconnect();
  }, [option, paragraph]);
  const own = outcome?.paragraph === paragraph ? outcome : null;
  const said = own === null || own.state === 'waiting' ? '' : t(`popup.act.${own.action}-${own.state}`);
  return (
    <div
      ref={bar}
      class="passage-actions"
      role="toolbar"
      aria-label={t('popup.act.of-chosen')}
      style={{ insetBlockStart: `${top ?? 0}px` }}
    >
      {ACTIONS.filter((action) => action !== 'keep' || !isPrivate).map((action) => (
        <button
          key={action}
          type="button"
          class="quiet"
          title={keysOf(action)}
          aria-keyshortcuts={keysOf(action)}
          onClick={() => onRun(action)}
        >
          {own?.action === action && said !== '' ? said : t(`popup.act.${action}`)}
        </button>
      ))}
      <output class="spoken">{said}</output>
    </div>
  );
}
