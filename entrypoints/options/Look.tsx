import { LOCALES, t } from '../../platform/shared/i18n.ts';
import { TEXT_SIZES, THEMES } from '../../platform/shared/settings.ts';
import type { SectionProps } from './Appearing.tsx';
import { Choice } from './Choice.tsx';

/** Every language by its own name, in whatever language the page is. */
const LANGUAGE_NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

export function Look({ settings, onChange }: SectionProps) {
  return (
    <section aria-labelledby="look">
      <h2 id="look">{t('options.look.title')}</h2>
      <Choice
        label={t('options.language.label')}
        value={settings.locale ?? 'auto'}
        choices={[
          { value: 'auto' as const, label: t('options.language.auto') },
          ...LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
        ]}
        onChange={(value) => onChange({ locale: value === 'auto' ? null : value })}
      />
      <Choice
        label={t('options.theme.label')}
        value={settings.theme}
        choices={THEMES.map((value) => ({ value, label: t(`options.theme.${value}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={t('options.textSize')}
        value={settings.textSize}
        choices={TEXT_SIZES.map((value) => ({ value, label: `${value} %` }))}
        onChange={(textSize) => onChange({ textSize })}
      />
    </section>
  );
}
