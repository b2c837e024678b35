import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { showInside } from '../../../components/controls/show-plainly.ts';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { Corrections } from '../../../engine/library/correction.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { KeptSource } from '../../../platform/library/library.ts';
import { guardLeaving } from '../../../platform/own-page/guard-leaving.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { LibraryServices } from '../services.ts';
import { hashOf } from '../use-route.ts';
import { TextView } from './TextView.tsx';
import { useCorrections } from './use-corrections.ts';

interface Props {
  id: string;
  services: LibraryServices;
  speakers: readonly string[];
  /** What the list shows of it may be other. */
  onSaved: () => void;
}

/** A text of the library, to be looked over and corrected. */
export function KeptText({ id, services, speakers, onSaved }: Props) {
  const { library, understand } = services;
  const held = useLatest(async () => {
    const source = await library.source(id);
    return source && { source, understood: await understand(source.read, source.corrections) };
  }, id);
  if (held.error !== null) {
    return (
      <p class="failure" role="alert">
        {sayFailure(held.error)}
      </p>
    );
  }
  if (held.waiting) return <output>{t('library.text.opening')}</output>;
  if (!held.value) return <p class="failure">{t('library.text.gone')}</p>;
  return <Correct key={id} id={id} {...held.value} services={services} speakers={speakers} onSaved={onSaved} />;
}

interface CorrectProps extends Props {
  source: KeptSource;
  understood: Understood;
}

type Saving = 'saved' | 'saving' | 'unchanged';

function Correct({ id, source, understood, services, speakers, onSaved }: CorrectProps) {
  const { library, understand } = services;
  const [saving, setSaving] = useState<Saving>('unchanged');
  const [failed, setFailed] = useState<unknown>(null);
  /** One after the other: what was corrected last is what is kept. */
  const last = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef(0);
  const save = (corrections: Corrections, now: Understood): void => {
    const mine = (latest.current += 1);
    setSaving('saving');
    last.current = last.current.then(async () => {
      if (mine !== latest.current) return;
      try {
        await library.correct(id, now.transcript, corrections);
        setFailed(null);
        if (mine === latest.current) setSaving('saved');
        onSaved();
      } catch (error) {
        setFailed(error);
      }
    });
  };
  const correcting = useCorrections(
    { corrections: source.corrections, understood },
    (corrections) => understand(source.read, corrections),
    save,
  );
  useEffect(() => (saving === 'saving' ? guardLeaving() : undefined), [saving]);
  const { title } = correcting.understood.transcript;
  return (
    <TextView
      read={source.read}
      correcting={correcting}
      speakers={speakers}
      head={
        <>
          <h1 lang={languageOfWords(title || source.read.name)}>{showInside(title || source.read.name)}</h1>
          <p class="hint">
            {t('library.preview.from', {
              name: showInside(source.read.name),
              format: t(`library.format.${source.read.format}`),
            })}{' '}
            <a href={services.readerAddress(id)}>{t('library.text.read')}</a>
          </p>
        </>
      }
      foot={
        <>
          {failed !== null && (
            <p class="failure" role="alert">
              {sayFailure(failed)}
            </p>
          )}
          <output class="hint">{t(`library.saving.${saving}`)}</output>
          <a class="button" href={hashOf({ view: 'list' })}>
            {t('library.text.back')}
          </a>
        </>
      }
    />
  );
}
