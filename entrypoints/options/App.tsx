import { LOCALES, t } from '../../platform/i18n.ts';
import {
  DEFAULT_SETTINGS,
  MARK_SIDES,
  MODIFIERS,
  type Settings,
  TEXT_SIZES,
  THEMES,
  TRIGGERS,
} from '../../platform/settings.ts';
import { Choice } from './Choice.tsx';
import { SiteList } from './SiteList.tsx';

interface Props {
  settings: Settings;
  /** A host name to fill in where sites are switched off; empty for none. */
  suggestedSite: string;
  onChange: (settings: Settings) => Promise<void>;
}

/** Every language by its own name, in whatever language the page is. */
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

/** The settings. What is changed holds at once; there is nothing to save. */
export function App({ settings, suggestedSite, onChange }: Props) {
  const change = (patch: Partial<Settings>) => void onChange({ ...settings, ...patch });
  const usesMark = settings.trigger === 'mark-click' || settings.trigger === 'mark-hover';
  document.title = t('options.title');
  return (
    <>
      <h1>{t('options.title')}</h1>
      <section aria-labelledby="trigger">
        <h2 id="trigger">{t('options.trigger.title')}</h2>
        <Choice
          label={t('options.trigger.label')}
          value={settings.trigger}
          choices={TRIGGERS.map((value) => ({ value, label: t(`options.trigger.${value}`) }))}
          onChange={(trigger) => change({ trigger })}
        />
        {settings.trigger === 'modifier' && (
          <Choice
            label={t('options.modifier')}
            value={settings.modifier}
            choices={MODIFIERS.map((value) => ({ value, label: value === 'Control' ? 'Ctrl' : value }))}
            onChange={(modifier) => change({ modifier })}
          />
        )}
        {usesMark && (
          <>
            <Choice
              label={t('options.markFor.label')}
              value={settings.markFor}
              choices={(['known', 'all'] as const).map((value) => ({ value, label: t(`options.markFor.${value}`) }))}
              onChange={(markFor) => change({ markFor })}
            />
            <Choice
              label={t('options.markSide.label')}
              value={settings.markSide}
              choices={MARK_SIDES.map((value) => ({ value, label: t(`options.markSide.${value}`) }))}
              onChange={(markSide) => change({ markSide })}
            />
          </>
        )}
        <label class="field">
          <span>{t('options.minHan')}</span>
          <input
            type="number"
            min={2}
            max={100}
            value={settings.minHan}
            onChange={(event) => change({ minHan: event.currentTarget.valueAsNumber })}
          />
        </label>
        <p class="hint">{t('options.trigger.hint')}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.paused}
            onChange={(event) => change({ paused: event.currentTarget.checked })}
          />
          <span>{t('options.paused')}</span>
        </label>
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{t('options.sites.title')}</h2>
        <SiteList sites={settings.offSites} suggested={suggestedSite} onChange={(offSites) => change({ offSites })} />
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{t('options.look.title')}</h2>
        <Choice
          label={t('options.language.label')}
          value={settings.locale ?? 'auto'}
          choices={[
            { value: 'auto' as const, label: t('options.language.auto') },
            ...LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          onChange={(value) => change({ locale: value === 'auto' ? null : value })}
        />
        <Choice
          label={t('options.theme.label')}
          value={settings.theme}
          choices={THEMES.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
        <Choice
          label={t('options.textSize')}
          value={settings.textSize}
          choices={TEXT_SIZES.map((value) => ({ value, label: `${value} %` }))}
          onChange={(textSize) => change({ textSize })}
        />
      </section>
      <p>
        <button type="button" onClick={() => change({ ...DEFAULT_SETTINGS, offSites: settings.offSites })}>
          {t('options.reset')}
        </button>
      </p>
    </>
  );
}
