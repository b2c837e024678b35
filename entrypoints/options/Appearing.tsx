import { t } from '../../platform/shared/i18n.ts';
import {
  isMinHan,
  MARK_FOR,
  MARK_SIDES,
  MIN_HAN,
  MODIFIERS,
  type Settings,
  TRIGGERS,
} from '../../platform/shared/settings.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';

export interface SectionProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** How a selection leads to the panel. Only what the chosen way heeds is asked for. */
export function Appearing({ settings, onChange }: SectionProps) {
  const usesMark = settings.trigger === 'mark-click' || settings.trigger === 'mark-hover';
  const isByItself = settings.trigger !== 'shortcut' && settings.trigger !== 'menu';
  return (
    <section aria-labelledby="trigger">
      <h2 id="trigger">{t('options.trigger.title')}</h2>
      <Choice
        label={t('options.trigger.label')}
        value={settings.trigger}
        choices={TRIGGERS.map((value) => ({ value, label: t(`options.trigger.${value}`) }))}
        onChange={(trigger) => onChange({ trigger })}
      />
      {settings.trigger === 'modifier' && (
        <Choice
          label={t('options.modifier')}
          value={settings.modifier}
          choices={MODIFIERS.map((value) => ({ value, label: value === 'Control' ? 'Ctrl' : value }))}
          onChange={(modifier) => onChange({ modifier })}
        />
      )}
      {usesMark && (
        <>
          <Choice
            label={t('options.markFor.label')}
            value={settings.markFor}
            choices={MARK_FOR.map((value) => ({ value, label: t(`options.markFor.${value}`) }))}
            onChange={(markFor) => onChange({ markFor })}
          />
          <Choice
            label={t('options.markSide.label')}
            value={settings.markSide}
            choices={MARK_SIDES.map((value) => ({ value, label: t(`options.markSide.${value}`) }))}
            onChange={(markSide) => onChange({ markSide })}
          />
        </>
      )}
      {isByItself && (
        <label class="field">
          <span>{t('options.minHan')}</span>
          <input
            type="number"
            autocomplete="off"
            min={MIN_HAN.least}
            max={MIN_HAN.most}
            required
            value={settings.minHan}
            onChange={({ currentTarget }) => {
              // The browser itself says what is wrong, in its own language.
              if (isMinHan(currentTarget.valueAsNumber)) onChange({ minHan: currentTarget.valueAsNumber });
              else currentTarget.reportValidity();
            }}
          />
        </label>
      )}
      <p class="hint">{t('options.trigger.hint')}</p>
      <Check label={t('options.paused')} checked={settings.paused} onChange={(paused) => onChange({ paused })} />
    </section>
  );
}
