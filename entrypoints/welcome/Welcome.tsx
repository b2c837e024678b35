import type { AnswerView } from '../../engine/view.ts';
import { useLocale } from '../../components/use-locale.ts';
import { t } from '../../platform/i18n.ts';
import { TryIt } from './TryIt.tsx';

interface Props {
  /** The shortcut as the browser writes it; empty for none. */
  keys: string;
  inFirefox: boolean;
  settingsAddress: string;
  aboutAddress: string;
  noticesAddress: string;
  lookUp: (quote: string) => Promise<AnswerView>;
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string) => Promise<unknown>;
}

/** What a reader meets once, after installing: what this does, on an example, and what it sees, keeps and never does. */
export function Welcome({ keys, inFirefox, settingsAddress, aboutAddress, noticesAddress, ...trying }: Props) {
  useLocale();
  const [beforeLink, afterLink] = t('welcome.limit.off', { settings: '\0' }).split('\0');
  return (
    <main class="welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <TryIt {...trying} />
      <section>
        <h2>{t('welcome.use.title')}</h2>
        <ul>
          <li>{t('welcome.use.mark')}</li>
          <li>{t('welcome.use.menu')}</li>
          <li>{keys === '' ? t('welcome.use.shortcutNone') : t('welcome.use.shortcut', { keys })}</li>
          <li>{t('welcome.use.toolbar')}</li>
          <li>{t('welcome.use.open')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('welcome.never.title')}</h2>
        <ul>
          <li>{t('welcome.never.network')}</li>
          <li>{t('welcome.never.collect')}</li>
          <li>{t('welcome.never.claim')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('welcome.sees.title')}</h2>
        <ul>
          <li>{t('welcome.sees.pages')}</li>
          <li>{t('welcome.sees.storage')}</li>
          <li>{t('welcome.sees.menu')}</li>
          <li>{t('welcome.sees.scripting')}</li>
        </ul>
      </section>
      <section>
        <h2>{t('welcome.limit.title')}</h2>
        <p>
          {t(inFirefox ? 'welcome.limit.firefox' : 'welcome.limit.chromium')} {t('welcome.limit.still')}
        </p>
        <p>
          {beforeLink}
          <a href={settingsAddress}>{t('welcome.limit.settings')}</a>
          {afterLink}
        </p>
      </section>
      <nav>
        <a href={aboutAddress}>{t('welcome.more.about')}</a>
        <a href={noticesAddress}>{t('welcome.more.notices')}</a>
      </nav>
    </main>
  );
}
