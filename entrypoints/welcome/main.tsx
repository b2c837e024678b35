import { render } from 'preact';
import { PageHead } from '../../components/head/PageHead.tsx';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { openPanelAt } from './open-panel-at.ts';
import { type Permission, PERMISSIONS, Welcome } from './Welcome.tsx';

const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);

/** As the browser writes them; empty where another extension had it first, or the reader took it away. */
const shortcuts = new Map((await browser.commands.getAll()).map(({ name = '', shortcut = '' }) => [name, shortcut]));

/** Page access first; what the manifest asks for without a reason here is seen by a test. */
function permissions(): Permission[] {
  const asked: readonly string[] = browser.runtime.getManifest().permissions ?? [];
  return PERMISSIONS.filter((permission) => permission === 'hosts' || asked.includes(permission));
}

/** Where site access is chosen. */
function manage(): void {
  void browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

function draw(): void {
  document.title = t('welcome.title');
  render(
    <>
      <PageHead here={null} services={head} />
      <Welcome
        keys={shortcuts.get('look-up') ?? ''}
        pauseKeys={shortcuts.get('pause') ?? ''}
        permissions={permissions()}
        onManage={import.meta.env.FIREFOX ? null : manage}
        settingsAddress={browser.runtime.getURL('/options.html')}
        aboutAddress={browser.runtime.getURL('/about.html')}
        noticesAddress={browser.runtime.getURL('/notices.txt')}
        onOpen={(element, takeFocus) => openPanelAt(ask, element, takeFocus)}
      />
    </>,
    document.body,
  );
}

await startOwnPage(draw);
draw();
