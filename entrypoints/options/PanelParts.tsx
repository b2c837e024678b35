import { CITE_STYLES } from '../../engine/cite/citation.ts';
import { t } from '../../platform/shared/i18n.ts';
import { PANEL_PARTS } from '../../platform/shared/settings.ts';
import type { SectionProps } from './Appearing.tsx';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';

/** What the panel shows beside the finding itself, and how a passage is cited. */
export function PanelParts({ settings, onChange }: SectionProps) {
  const { panelShows, citationStyle } = settings;
  return (
    <section aria-labelledby="panel-shows">
      <h2 id="panel-shows">{t('options.panel.title')}</h2>
      <p class="hint">{t('options.panel.always')}</p>
      <fieldset class="checks">
        <legend>{t('options.panel.also')}</legend>
        {PANEL_PARTS.map((part) => (
          <Check
            key={part}
            label={t(`options.panel.${part}`)}
            checked={panelShows[part]}
            onChange={(isShown) => onChange({ panelShows: { ...panelShows, [part]: isShown } })}
          />
        ))}
      </fieldset>
      <Choice
        label={t('options.citationStyle')}
        value={citationStyle}
        choices={CITE_STYLES.map((value) => ({ value, label: t(`cite.styles.${value}`) }))}
        onChange={(citationStyle) => onChange({ citationStyle })}
      />
    </section>
  );
}
