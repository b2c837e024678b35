import { useState } from 'preact/hooks';
import { FromArchive } from '../../components/archive/FromArchive.tsx';
import { KeepButton } from '../../components/controls/KeepButton.tsx';
import { useLatest } from '../../components/controls/use-latest.ts';
import { FindingView } from '../../components/finding/FindingView.tsx';
import type { Transcript } from '../../engine/record/record.ts';
import { isLongEnough } from '../../platform/archive/find-in-archive.ts';
import { sayArchiveFailure } from '../../platform/archive/say-archive-failure.ts';
import type { StoredArchive } from '../../platform/archive/stored-archive.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { ArchiveServices } from './services.ts';
import { TextShown } from './TextShown.tsx';

interface Props {
  quote: string;
  archive: StoredArchive;
  services: ArchiveServices;
}

/** The reader's own texts first, which answer at once; then the archive, as another source with its name. */
export function Answers({ quote, archive, services }: Props) {
  const own = useLatest(() => services.lookUp(quote), quote);
  const [failed, setFailed] = useState<unknown>(null);
  const [shown, setShown] = useState<{ paragraph: string; transcript: Transcript } | null>(null);
  const { keep } = services;
  return (
    <div class="answers">
      <section aria-labelledby="own" aria-busy={own.waiting}>
        <h2 id="own">{t('archive.own')}</h2>
        {own.waiting && <output>{t('lookup.waiting')}</output>}
        {(own.error ?? failed) !== null && (
          <p class="failure" role="alert">
            {sayFailure(own.error ?? failed)}
          </p>
        )}
        {own.value && (
          <FindingView
            view={own.value}
            length={quote.length}
            onCopy={services.copy}
            onOpenReader={(paragraph) => {
              setFailed(null);
              services.openReader(paragraph).catch(setFailed);
            }}
            actions={(match) => <KeepButton key={match?.event} onKeep={() => keep(own.value!, match)} />}
          />
        )}
      </section>
      <section aria-labelledby="there">
        <h2 id="there">{t('archive.there', { name: archive.name })}</h2>
        {isLongEnough(quote) ? (
          <FromArchive
            quote={quote}
            host={new URL(archive.origin).host}
            find={(words, signal) => services.findInArchive(archive, words, signal)}
            sayFailure={sayArchiveFailure}
            onCopy={services.copy}
            onOpenText={(paragraph, transcripts) => {
              const transcript = transcripts.find(({ id }) => paragraph.startsWith(`${id}#`));
              setShown(transcript === undefined ? null : { paragraph, transcript });
            }}
            actions={(view, match) => <KeepButton key={match?.event} onKeep={() => keep(view, match)} />}
          />
        ) : (
          <p>{t('archive.ask.short')}</p>
        )}
        {shown !== null && <TextShown {...shown} onClose={() => setShown(null)} />}
      </section>
    </div>
  );
}
