import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import type { OptionsServices, Shortcut } from './services.ts';

interface Props {
  services: OptionsServices;
  onFailure: (error: unknown) => void;
}

/** The keys as they are now, and the way to the browser's own page, the only one that can change them. */
export function Shortcuts({ services, onFailure }: Props) {
  const { shortcuts: read, openShortcuts } = services;
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const draw = () => void read().then(setShortcuts);
    draw();
    // Whoever comes back from the browser's page has changed them there.
    addEventListener('focus', draw);
    return () => removeEventListener('focus', draw);
  }, [read]);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts.title')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{describe(name) ?? description}</dt>
            <dd>{keys === '' ? t('options.shortcuts.none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ keys }) => keys === '') && <p class="hint">{t('options.shortcuts.none-why')}</p>}
      {shortcuts.some(({ switchesInput }) => switchesInput) && <p class="hint">{t('options.shortcuts.switches')}</p>}
      <p>
        <button type="button" class="button" onClick={() => void openShortcuts().catch(onFailure)}>
          {t('options.shortcuts.change')}
        </button>
      </p>
    </section>
  );
}

/** In the language of the page, which the manifest's words do not follow. */
function describe(name: string): string | null {
  if (name === 'look-up') return t('options.shortcuts.look-up');
  if (name === 'check-page') return t('options.shortcuts.check-page');
  if (name === 'pause') return t('options.shortcuts.pause');
  return name === '_execute_action' ? t('options.shortcuts.search') : null;
}
