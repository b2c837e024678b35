import { useState } from 'preact/hooks';
import type { Collection, KeptPack } from '../../../../engine/record/collection.ts';
import { t } from '../../../../platform/shared/i18n.ts';
import type { LibraryServices } from '../../services.ts';
import { useFingerprint } from '../key/KeyPanel.tsx';
import { PackFactList } from './PackFactList.tsx';

interface Props {
  collection: Collection;
  pack: KeptPack;
  services: Pick<LibraryServices, 'library' | 'keys' | 'save'>;
  attempt: (work: () => Promise<void>) => Promise<void>;
  onStepBack: () => Promise<void>;
  onRemove: () => void;
}

/** A pack that is here: who made it, and what can be done with it. */
export function PackActions({ collection, pack, services, attempt, onStepBack, onRemove }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const words = useFingerprint(services, isOpen ? pack.key : null);
  const save = (): Promise<void> =>
    attempt(async () => {
      const file = await services.library.packFile(collection.id, 'present');
      if (file !== null) services.save(`${pack.id}-${pack.revision}.yuanhua`, file);
    });
  const stepBack = async (): Promise<void> => {
    setBusy(true);
    await attempt(onStepBack);
    setBusy(false);
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('library.packs.details')}
        </button>
        <button type="button" class="plain" onClick={() => void save()}>
          {t('library.packs.save')}
        </button>
        {pack.before !== null && (
          <button type="button" class="plain" disabled={isBusy} onClick={() => void stepBack()}>
            {t('library.packs.back', { n: pack.before.revision })}
          </button>
        )}
        <button type="button" class="plain" onClick={onRemove}>
          {t('library.packs.remove')}
        </button>
      </p>
      {isOpen && <PackFactList facts={pack} words={words} />}
    </>
  );
}
