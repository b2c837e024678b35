import { t } from '../../platform/shared/i18n.ts';

interface Props<T extends string> {
  tabs: readonly T[];
  current: T;
  labelOf: (tab: T) => string;
  onChoose: (tab: T) => void;
}

/** One tab stop; the arrows go round, as the ARIA pattern has it. */
export function Tabs<T extends string>({ tabs, current, labelOf, onChoose }: Props<T>) {
  const press = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <header class="tabs">
      <h1 class="spoken">{t('sidepanel.title')}</h1>
      <div role="tablist" aria-label={t('sidepanel.tabs')}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={tab === current}
            aria-controls="panel"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onChoose(tab)}
            onKeyDown={press}
          >
            {labelOf(tab)}
          </button>
        ))}
      </div>
    </header>
  );
}
