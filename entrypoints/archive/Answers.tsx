import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../../components/controls/use-latest.ts';
import { FindingView } from '../../components/finding/FindingView.tsx';
import { sayView } from '../../components/finding/say/say-view.ts';
import { type ArchiveFinding, isLongEnough } from '../../platform/archive/find-in-archive.ts';
import type { StoredArchive } from '../../platform/archive/stored-archive.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { t } from '../../platform/shared/i18n.ts';
import { sayArchiveFailure } from './say-archive-failure.ts';
import type { ArchiveServices } from './services.ts';
import { TextShown } from './TextShown.tsx';

interface Props {
  quote: string;
  archive: StoredArchive;
  services: ArchiveServices;
}

/** After so long it is said that the archive has not answered yet. */
const LATE_MS = 1500;

/** The reader's own texts first, which answer at once; then the archive, as another source with its name. */
export function Answers({ quote, archive, services }: Props) {
  const own = useLatest(() => services.lookUp(quote), quote);
  const [failed, setFailed] = useState<unknown>(null);
  const { host } = new URL(archive.origin);
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
          />
        )}
      </section>
      <section aria-labelledby="there">
        <h2 id="there">{t('archive.there', { name: archive.name })}</h2>
        {isLongEnough(quote) ? (
          <>
            <FromArchive quote={quote} archive={archive} services={services} />
            <p class="sent">{t('archive.sent', { host, words: quote })}</p>
          </>
        ) : (
          <p>{t('archive.ask.short')}</p>
        )}
      </section>
    </div>
  );
}

function FromArchive({ quote, archive, services }: Props) {
  const [asked, setAsked] = useState<{ finding: ArchiveFinding | null; error: unknown; isLate: boolean }>({
    finding: null,
    error: null,
    isLate: false,
  });
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const late = setTimeout(() => setAsked((before) => ({ ...before, isLate: true })), LATE_MS);
    services
      .findInArchive(archive, quote, gone.signal)
      .then(
        (finding) => setAsked({ finding, error: null, isLate: false }),
        (error: unknown) => {
          // Nobody waits for what was asked before.
          if (!gone.signal.aborted) setAsked({ finding: null, error, isLate: false });
        },
      )
      .finally(() => clearTimeout(late));
    return () => {
      clearTimeout(late);
      gone.abort();
    };
  }, []);
  const { finding, error, isLate } = asked;
  if (error !== null)
    return (
      <p class="failure" role="alert">
        {sayArchiveFailure(error)}
      </p>
    );
  if (finding === null) return <output>{isLate ? t('archive.late') : t('archive.waiting')}</output>;
  const text = finding.transcripts.find(({ id }) => shown?.startsWith(`${id}#`));
  return (
    <>
      {finding.isPartial && (
        <p class="failure" role="alert">
          {t('archive.partial')}
        </p>
      )}
      {(!finding.isPartial || finding.view.answer.matches.length > 0) && (
        <FindingView
          view={sayView(finding.view)}
          length={quote.length}
          onCopy={services.copy}
          onOpenReader={setShown}
        />
      )}
      {text && shown !== null && <TextShown transcript={text} paragraph={shown} onClose={() => setShown(null)} />}
    </>
  );
}
