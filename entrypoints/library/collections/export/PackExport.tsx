import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showInside } from '../../../../components/controls/show-plainly.ts';
import { type PackFault, tellFault } from '../../../../engine/pack/fault.ts';
import type { Collection, LastPack } from '../../../../engine/record/collection.ts';
import type { LibraryText } from '../../../../platform/library/library.ts';
import { type PrivateReason, whyPrivate } from '../../../../platform/library/packs/why-private.ts';
import type { KeptKey } from '../../../../platform/pack/kept-key.ts';
import { sayFailure } from '../../../../platform/own-page/say-failure.ts';
import { t } from '../../../../platform/shared/i18n.ts';
import type { LibraryServices } from '../../services.ts';
import { useFingerprint } from '../key/KeyPanel.tsx';
import { fileName, firstForm, headOf } from './pack-form.ts';
import { PackFields } from './PackFields.tsx';
import { PrivateTexts } from './PrivateTexts.tsx';

interface Props {
  collection: Collection;
  /** Of the collection. */
  texts: readonly LibraryText[];
  /** Packed before, of whatever collection: whose packs they are is asked once. */
  others: readonly LastPack[];
  services: Pick<LibraryServices, 'makePack' | 'save' | 'keys'>;
  /** By which it can be signed; null: there is none. */
  kept: KeptKey | null;
  /** It was written and handed over. */
  onDone: (last: LastPack, said: () => string) => void;
  onClose: () => void;
}

type Stage =
  | { at: 'asking' }
  | { at: 'going'; share: number; stop: () => void }
  | { at: 'refused'; faults: readonly PackFault[] }
  | { at: 'failed'; error: unknown };

const MOST_FAULTS = 5;

/** A collection of the reader's own on its way out: what leaves, under whose name, and what had better stay. */
export function PackExport({ collection, texts, others, services, kept, onDone, onClose }: Props) {
  const [form, setForm] = useState(() => firstForm(collection, others));
  const [stage, setStage] = useState<Stage>({ at: 'asking' });
  const reasons = useMemo(() => byReason(texts), [texts]);
  // What was taken from a page goes, as it does where it is shown in pages; what has no address, or one of the reader's own, stays until they say so.
  const [out, setOut] = useState(() => new Set(sureReasons(reasons)));
  const words = useFingerprint(services, kept?.publicKey ?? null);
  const head = useRef<HTMLHeadingElement>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => {
    head.current?.focus();
    return () => stopping.current?.abort();
  }, []);
  const going = texts.filter(({ id }) => !out.has(id));
  const write = async (): Promise<void> => {
    const own = new AbortController();
    stopping.current = own;
    const tell = (share: number): void => setStage({ at: 'going', share, stop: () => own.abort() });
    tell(0);
    try {
      const day = new Date().toISOString().slice(0, 10);
      const asked = headOf(form, collection, day, () => `pack-${crypto.randomUUID()}`);
      const { rights } = form;
      const outcome = await services.makePack({
        collection: collection.id,
        texts: new Set(going.map(({ id }) => id)),
        rights: rights.trim(),
        head: asked,
        last: collection.lastPack ?? null,
        key: form.isSigned ? kept : null,
        signal: own.signal,
        onProgress: tell,
      });
      if (!outcome.ok) return setStage({ at: 'refused', faults: outcome.faults });
      const { file, revision, made, contents, isSame } = outcome.pack;
      services.save(fileName(asked.title, revision), file);
      const { inPages: _shown, newer: _newer, ...facts } = asked;
      const said = isSame ? 'library.export.same' : 'library.export.done';
      onDone({ ...facts, revision, made, rights: rights.trim(), contents }, () =>
        t(said, { name: asked.title, n: revision }),
      );
    } catch (error) {
      setStage(own.signal.aborted ? { at: 'asking' } : { at: 'failed', error });
    }
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the boxes in it
    <form
      class="collection-form pack-export"
      autocomplete="off"
      aria-labelledby="pack-export"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (stage.at !== 'going' && going.length > 0) void write();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && stage.at !== 'going') onClose();
      }}
    >
      <h3 id="pack-export" ref={head} tabIndex={-1}>
        {t('library.export.title')}
      </h3>
      <p>{t('library.export.leaves')}</p>
      {reasons.size > 0 && (
        <fieldset class="private-list">
          <legend>{t('library.export.private.title')}</legend>
          <PrivateTexts
            texts={reasons}
            out={out}
            onOut={(ids, isOut) => setOut((before) => changed(before, ids, isOut))}
          />
        </fieldset>
      )}
      {!collection.inPages && <p class="hint">{t('library.export.not-shown')}</p>}
      <PackFields
        form={form}
        leastRevision={(collection.lastPack?.revision ?? 0) + 1}
        fingerprint={words}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      />
      <output>{t('library.export.count', { n: going.length, all: texts.length })}</output>
      {stage.at === 'going' ? (
        <div class="going">
          <span>{t('library.export.going')}</span>
          <progress aria-label={t('library.export.going')} value={stage.share} />
          <button type="button" class="plain" onClick={stage.stop}>
            {t('library.cancel')}
          </button>
        </div>
      ) : (
        <p class="buttons">
          <button type="submit" class="button main" disabled={going.length === 0}>
            {t('library.export.write')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('library.cancel')}
          </button>
        </p>
      )}
      {stage.at === 'failed' && (
        <p class="failure" role="alert">
          {sayFailure(stage.error)}
        </p>
      )}
      {stage.at === 'refused' && (
        <div class="failure" role="alert">
          <p>{t('library.export.refused')}</p>
          <ul lang="en">
            {stage.faults.slice(0, MOST_FAULTS).map((fault) => (
              <li key={tellFault(fault)}>{showInside(tellFault(fault))}</li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

function byReason(texts: readonly LibraryText[]): Map<PrivateReason, LibraryText[]> {
  const found = new Map<PrivateReason, LibraryText[]>();
  for (const text of texts) {
    const why = whyPrivate(text);
    if (why !== null) found.set(why, [...(found.get(why) ?? []), text]);
  }
  return found;
}

function sureReasons(reasons: ReadonlyMap<PrivateReason, readonly LibraryText[]>): string[] {
  return [...reasons].flatMap(([why, texts]) => (why === 'as-seen' ? [] : texts.map(({ id }) => id)));
}

function changed(before: ReadonlySet<string>, ids: readonly string[], isOut: boolean): Set<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (isOut) after.add(id);
    else after.delete(id);
  }
  return after;
}
