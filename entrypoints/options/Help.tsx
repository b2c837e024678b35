import { useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import type { Say } from '../../components/controls/use-said.ts';
import type { OptionsServices } from './services.ts';

interface Props {
  services: OptionsServices;
  pages: { library: string; welcome: string; about: string; notices: string };
  attempt: (work: () => Promise<void>) => Promise<void>;
  say: Say;
}

/** Diagnostics that are seen before they are sent to anybody, and where more is told. */
export function Help({ services, pages, attempt, say }: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const copy = (): void =>
    void attempt(async () => {
      const text = await services.diagnostics();
      setShown(text);
      const isCopied = await services.copy(text);
      say(() => t(isCopied ? 'options.help.copied' : 'options.help.not-copied'));
    });
  return (
    <section aria-labelledby="help">
      <h2 id="help">{t('options.help.title')}</h2>
      <p class="hint">{t('options.help.explain')}</p>
      <p>
        <button type="button" class="button" onClick={copy}>
          {t('options.help.copy')}
        </button>
      </p>
      {/* Read and selected by mouse or keyboard where the browser does not let it be copied. */}
      {shown !== null && (
        <form autocomplete="off">
          <textarea
            class="diagnostics"
            readOnly
            rows={14}
            aria-label={t('options.help.diagnostics')}
            lang="en"
            value={shown}
          />
        </form>
      )}
      <nav aria-label={t('options.help.more')}>
        <a href={pages.library}>{t('popup.library')}</a>
        <a href={pages.welcome}>{t('options.help.welcome')}</a>
        <a href={pages.about}>{t('options.help.about')}</a>
        <a href={pages.notices}>{t('options.help.notices')}</a>
      </nav>
    </section>
  );
}
