import { useEffect, useState } from 'preact/hooks';
import { sayBytes } from '../../components/controls/say-bytes.ts';
import type { Say } from '../../components/controls/use-said.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { SectionProps } from './Appearing.tsx';
import { Check } from './Check.tsx';
import type { OptionsServices, SizedKind, StoredSize, StoredTexts } from './services.ts';

interface Props extends SectionProps {
  services: OptionsServices;
  attempt: (work: () => Promise<void>) => Promise<void>;
  say: Say;
}

const KINDS = ['notebook', 'history', 'settings', 'failures', 'record'] as const satisfies readonly SizedKind[];

/** All that is on this machine, with its size, and a way to be rid of each; what is deleted can be had back. */
export function StoredData({ settings, onChange, services, attempt, say }: Props) {
  const { sizes: read, onStored, remove } = services;
  const [sizes, setSizes] = useState<Record<SizedKind, StoredSize | null> | null>(null);
  const [texts, setTexts] = useState<StoredTexts | 'unreadable' | null>(null);
  useEffect(() => {
    const draw = (): void => {
      void read().then(setSizes);
      // The page of the texts says what is wrong with them.
      void services.texts().then(setTexts, () => setTexts('unreadable'));
    };
    draw();
    return onStored(draw);
  }, [read, onStored]);
  const clear = (kind: Exclude<SizedKind, 'record'>): void =>
    void attempt(async () => {
      const bringBack = await remove(kind);
      setSizes(await read());
      say(
        () => t('options.data.deleted', { what: t(`options.data.${kind}.name`) }),
        async () => {
          await bringBack();
          setSizes(await read());
        },
      );
    });
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('options.data.title')}</h2>
      <p class="hint">{t('options.data.explain')}</p>
      <Check label={t('options.data.keep')} checked={settings.history} onChange={(history) => onChange({ history })} />
      <ul class="data">
        {KINDS.map((kind) => (
          <li key={kind}>
            <span>
              <b>{t(`options.data.${kind}.name`)}</b>
              <small>{t(`options.data.${kind}.what`)}</small>
            </span>
            <span class="size">{sizes === null ? '' : saySize(sizes[kind])}</span>
            {kind !== 'record' && (
              <button
                type="button"
                class="button"
                aria-label={t('options.data.delete-one', { what: t(`options.data.${kind}.name`) })}
                disabled={!sizes?.[kind]?.bytes}
                onClick={() => clear(kind)}
              >
                {t('options.data.delete')}
              </button>
            )}
          </li>
        ))}
        <li>
          <span>
            <b>{t('options.data.texts.name')}</b>
            <small>{t('options.data.texts.what')}</small>
          </span>
          <span class="size">{sayTexts(texts)}</span>
          <a class="button" href="library.html" aria-label={t('options.data.texts.open')}>
            {t('options.data.open')}
          </a>
        </li>
      </ul>
      {texts !== null && texts !== 'unreadable' && texts.used !== null && texts.quota !== null && (
        <p class="hint">
          {t('options.data.room', {
            used: sayBytes(texts.used),
            left: sayBytes(Math.max(0, texts.quota - texts.used)),
          })}
        </p>
      )}
    </section>
  );
}

function sayTexts(stored: StoredTexts | 'unreadable' | null): string {
  if (stored === 'unreadable') return t('options.data.unreadable');
  if (stored === null || stored.texts === 0) return t('options.data.nothing');
  const { texts, index, packs } = stored;
  return t('options.data.texts.size', { n: texts, index: sayBytes(index), packs: sayBytes(packs) });
}

function saySize(size: StoredSize | null): string {
  if (size === null) return t('options.data.unreadable');
  if (size.bytes === 0) return t('options.data.nothing');
  const bytes = sayBytes(size.bytes);
  return size.count === null ? bytes : t('options.data.counted', { n: size.count, bytes });
}
