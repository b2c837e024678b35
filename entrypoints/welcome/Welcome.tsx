import type { ComponentProps } from 'preact';
import { sayTogether } from '../../components/controls/say-together.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import { t } from '../../platform/shared/i18n.ts';
import { Picture } from './Picture.tsx';
import { TryIt } from './TryIt.tsx';

interface Props extends ComponentProps<typeof TryIt> {
  /** The shortcuts as the browser writes them; empty for none. */
  keys: string;
  pauseKeys: string;
  /** All that the manifest asks for, page access (`hosts`) first. */
  permissions: readonly Permission[];
  /** Opens the browser's own page of this extension; null where the browser lets no extension do that, as in Firefox. */
  onManage: (() => void) | null;
  settingsAddress: string;
  aboutAddress: string;
  noticesAddress: string;
}

/** Each has a reason on this page, and in PRIVACY.md. */
export const PERMISSIONS = [
  'hosts',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'activeTab',
  'scripting',
  'sidePanel',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a reader meets once, after installing: what this does, on an example, and what it sees, keeps and never does. */
export function Welcome({
  keys,
  pauseKeys,
  permissions,
  onManage,
  settingsAddress,
  aboutAddress,
  noticesAddress,
  ...trying
}: Props) {
  useLocale();
  const [beforeLink, afterLink] = t('welcome.limit.off', { settings: '\0' }).split('\0');
  return (
    <main class="welcome">
      <h1>{t('welcome.title')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <Picture keys={keys} />
      <TryIt {...trying} />
      <details class="uses">
        <summary>{t('welcome.use.title')}</summary>
        <ul>
          <li>{t('welcome.use.mark')}</li>
          <li>{t('welcome.use.menu')}</li>
          <li>{keys === '' ? t('welcome.use.shortcutNone') : t('welcome.use.shortcut', { keys })}</li>
          <li>{t('welcome.use.toolbar')}</li>
          <li>{t('welcome.use.library')}</li>
          <li>{t('welcome.use.open')}</li>
          <li>{pauseKeys === '' ? t('welcome.use.pauseNone') : t('welcome.use.pause', { keys: pauseKeys })}</li>
        </ul>
      </details>
      <section>
        <h2>{t('welcome.true.title')}</h2>
        <p>{sayTogether(t('welcome.true.drawn'), t('welcome.true.look'))}</p>
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
        <p>{t('welcome.sees.lead')}</p>
        <ul>
          {permissions.map((permission) => (
            <li key={permission}>{t(`welcome.sees.${permission}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('welcome.limit.title')}</h2>
        <p>{sayTogether(t(onManage ? 'welcome.limit.chromium' : 'welcome.limit.firefox'), t('welcome.limit.still'))}</p>
        {onManage && (
          <p>
            <button type="button" class="button" onClick={onManage}>
              {t('welcome.limit.open')}
            </button>
          </p>
        )}
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
