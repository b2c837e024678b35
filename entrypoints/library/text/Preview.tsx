import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { useState } from 'preact/hooks';
import { showInside } from '../../../components/controls/show-plainly.ts';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { Corrections } from '../../../engine/library/correction.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { Collection } from '../../../platform/library/library.ts';
import type { OpenText, QueueItem } from '../../../platform/own-page/library/queue-item.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { nameOf } from '../list/name-of.ts';
import type { LibraryServices } from '../services.ts';
import { EncodingChoice } from './EncodingChoice.tsx';
import { SameText } from './SameText.tsx';
import { TextView } from './TextView.tsx';
import { useCorrections } from './use-corrections.ts';

export interface PreviewProps {
  item: QueueItem;
  services: Pick<LibraryServices, 'understand' | 'readings' | 'library'>;
  collections: readonly Collection[];
  collection: string;
  speakers: readonly string[];
  /** The text that is here already under the address of this one. */
  atAddress: string | null;
  onCollection: (id: string) => void;
  onEncoding: (encoding: string) => void;
  onCorrect: (corrections: Corrections) => void;
  /** Whether its words may be shown in web pages, as it is said beforehand; null: that is not asked of it. */
  inPages: boolean | null;
  /** @param inPages the reader says that its words may be shown in web pages @throws where it cannot be kept */
  onKeep: (inPages: boolean) => Promise<void>;
  onLeave: () => void;
}

/** A text before it is kept, as it would be. */
export function Preview(props: PreviewProps) {
  const { item, services, onEncoding } = props;
  const { file, problem, open } = item;
  const encoding = open?.read.encoding ?? null;
  const isGuessed = open?.read.notices.some(({ kind }) => kind === 'encoding-guessed') ?? false;
  const isAsked = file !== null && (open === null ? problem !== null : encoding !== null);
  const readings = useLatest(isAsked ? () => services.readings(file) : null, `${item.id}`);
  const choice = isAsked && (readings.value?.length ?? 0) > 1 && (
    <details class="encoding-box" open={isGuessed || open === null}>
      <summary>{t('library.encoding.is', { encoding: encoding?.toUpperCase() ?? t('library.unknown') })}</summary>
      <EncodingChoice encoding={encoding} readings={readings.value ?? []} onEncoding={onEncoding} />
    </details>
  );
  if (open === null) return choice || null;
  // By another encoding it is another text.
  return <OpenPreview key={open.read.source.length + (encoding ?? '')} {...props} open={open} choice={choice} />;
}

interface OpenProps extends PreviewProps {
  open: OpenText;
  choice: ReturnType<typeof Preview> | false;
}

function OpenPreview({ open, choice, ...props }: OpenProps) {
  const { item, services, collections, collection, speakers, onCollection, onCorrect, onKeep, onLeave } = props;
  const [notKept, setNotKept] = useState<unknown>(null);
  const [isKeeping, setKeeping] = useState(false);
  const [said, setSaid] = useState<boolean | null>(null);
  const inPages = said ?? props.inPages ?? false;
  // The collection that is chosen says so already.
  const isAsked = props.inPages !== null && !collections.find(({ id }) => id === collection)?.inPages;
  const understand = (corrections: Corrections): Promise<Understood> => services.understand(open.read, corrections);
  const correcting = useCorrections(open, understand, (corrections) => onCorrect(corrections));
  const { understood } = correcting;
  const same = item.keptAs ?? props.atAddress;
  const keep = async (): Promise<void> => {
    setKeeping(true);
    setNotKept(null);
    try {
      await onKeep(isAsked && inPages);
    } catch (error) {
      setNotKept(error);
      setKeeping(false);
    }
  };
  return (
    <TextView
      read={open.read}
      correcting={correcting}
      speakers={speakers}
      head={
        <>
          <h1 lang={languageOfWords(understood.transcript.title || item.name)}>
            {showInside(understood.transcript.title || item.name)}
          </h1>
          <p class="hint">
            {t('library.preview.from', {
              name: showInside(item.name),
              format: t(`library.format.${open.read.format}`),
            })}
          </p>
          {same !== null && <SameText id={same} read={open.read} library={services.library} />}
          {choice}
        </>
      }
      foot={
        <>
          {notKept !== null && (
            <p class="failure" role="alert">
              {sayFailure(notKept)}
            </p>
          )}
          <span class="hint" id="keep-why">
            {understood.isSettled ? t('library.preview.settled') : t('library.preview.not-settled')}
          </span>
          {isAsked && (
            <label class="check">
              <input
                type="checkbox"
                checked={inPages}
                onChange={({ currentTarget }) => setSaid(currentTarget.checked)}
              />
              <span>
                {t('library.collections.in-pages')}
                <small>{t('library.preview.in-pages-why')}</small>
              </span>
            </label>
          )}
          {collections.length > 1 && !(isAsked && inPages) && (
            <select
              aria-label={t('library.preview.collection')}
              value={collection}
              onChange={({ currentTarget }) => onCollection(currentTarget.value)}
            >
              {collections.map((each) => (
                <option key={each.id} value={each.id}>
                  {showInside(nameOf(each))}
                </option>
              ))}
            </select>
          )}
          <button type="button" class="button" onClick={onLeave}>
            {t('library.preview.leave')}
          </button>
          <button
            type="button"
            class="button main"
            aria-describedby="keep-why"
            disabled={!understood.isSettled || isKeeping}
            onClick={() => void keep()}
          >
            {t('library.preview.keep')}
          </button>
        </>
      }
    />
  );
}
