import { render } from 'preact';
import { bringNames } from '../../components/names/printed-names.ts';
import { PageHead } from '../../components/head/PageHead.tsx';
import { figures } from '../../data/figures.ts';
import { ENGLISH } from '../../data/names.ts';
import { makeAsk } from '../../platform/shared/ask.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import { recordContents } from '../../platform/own-page/record-contents.ts';
import { headServices } from '../../platform/own-page/head-services.ts';
import { startOwnPage } from '../../platform/own-page/start.ts';
import { comparePath, readerPath } from '../../platform/shared/addresses.ts';
import { About } from './About.tsx';

const urlOf = (path: string) => browser.runtime.getURL(path);
const ask = makeAsk((message) => browser.runtime.sendMessage(message));
const head = headServices(ask);
const held = Promise.all([recordContents(ask), ask('damage', null)]).then(([contents, damage]) => ({
  contents,
  damage,
}));
// Said on the page once it is drawn; until then nobody listens.
held.catch(() => {});

function draw(): void {
  document.title = `${t('about.title')} · ${t('common.name')}`;
  render(
    <>
      <PageHead here="about" services={head} />
      <About
        held={held}
        figures={figures}
        readerAddressOf={(passage) => urlOf(readerPath(passage))}
        compareAddressOf={(a, b) => urlOf(comparePath(a, b))}
      />
    </>,
    document.body,
  );
}

bringNames(ENGLISH);
await startOwnPage(draw);
draw();
