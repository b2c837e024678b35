import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FromArchive } from '../../components/archive/FromArchive.tsx';
import { namingWith } from '../../components/finding/say/naming.ts';
import { NAMES } from '../../data/known-names.ts';
import { ENGLISH } from '../../data/names.ts';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { findWithLeave } from '../../platform/archive/archive-access.ts';
import { archivePath } from '../../platform/archive/archive-address.ts';
import { isLongEnough } from '../../platform/archive/find-in-archive.ts';
import { sayArchiveFailure } from '../../platform/archive/say-archive-failure.ts';
import { readArchive, type StoredArchive } from '../../platform/archive/stored-archive.ts';
import { browser } from '../../platform/shared/browser.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { SidePanelServices } from './services.ts';

interface Props {
  quote: string;
  services: Pick<SidePanelServices, 'ask' | 'copy' | 'open'>;
  onFail: (error: unknown) => void;
  actions: (view: AnswerView, match: SourcedMatch | null) => ComponentChildren;
}

const call = (name: string): string => t('archive.there', { name });
const world = { call, names: NAMES, naming: namingWith(ENGLISH) };

/**
 * In the newsroom's build, below a finding: the same words asked of the archive, when the reader presses the button. It is connected on its
 * own page, with what is said there before anything is sent. Give it a `key` of the lookup.
 */
export function AskArchive({ quote, services: { ask, copy, open }, onFail, actions }: Props) {
  const [archive, setArchive] = useState<StoredArchive | null | 'unknown'>('unknown');
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const look = (): void => void readArchive(browser.storage.local).then(setArchive, onFail);
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  if (archive === 'unknown') return null;
  const openPage = (): void =>
    void ask('giveWords', { words: quote })
      .then(({ id }) => open(archivePath(id)))
      .catch(onFail);
  if (archive === null)
    return (
      <section class="paste from-archive">
        <button type="button" class="button" onClick={openPage}>
          {t('archive.connect.title')}
        </button>
      </section>
    );
  const { host } = new URL(archive.origin);
  return (
    <section class="paste from-archive" aria-label={call(archive.name)}>
      {isLongEnough(quote) ? (
        <>
          <button type="button" class="button" aria-describedby="goes-to" onClick={() => setTimes(times + 1)}>
            {t('archive.menu')}
          </button>{' '}
          {times === 0 && <small id="goes-to">{t('archive.ask.hint', { host })}</small>}
        </>
      ) : (
        <small>{t('archive.ask.short')}</small>
      )}
      {times > 0 && (
        <div aria-live="polite">
          <h3>{call(archive.name)}</h3>
          <FromArchive
            key={times}
            quote={quote}
            host={host}
            find={(words, signal) => findWithLeave(archive, words, world, signal)}
            sayFailure={sayArchiveFailure}
            onCopy={copy}
            // The text itself is on the archive's page alone.
            onOpenText={openPage}
            actions={actions}
          />
        </div>
      )}
    </section>
  );
}
