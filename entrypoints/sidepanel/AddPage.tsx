import { useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import type { SidePanelServices } from './services.ts';

type Adding = 'idle' | 'adding' | Exclude<Awaited<ReturnType<SidePanelServices['addPage']>>, null>;

/** Take the page in front for the reader's texts, where it is looked at before it is kept. */
export function AddPage({ services }: { services: Pick<SidePanelServices, 'addPage' | 'libraryAddress'> }) {
  const [state, setState] = useState<Adding>('idle');
  const isRefused = state !== 'idle' && state !== 'adding';
  return (
    <section class="add-page">
      <p>
        <button
          type="button"
          class="button"
          disabled={state === 'adding'}
          onClick={() => {
            setState('adding');
            void services.addPage().then((refusal) => setState(refusal ?? 'idle'));
          }}
        >
          {t('add-page.do')}
        </button>
        <a href={services.libraryAddress} target="_blank" rel="noreferrer">
          {t('popup.library')}
        </a>
      </p>
      <output>{state === 'adding' && t('add-page.adding')}</output>
      {isRefused && (
        <p class="failure" role="alert">
          {t(`add-page.why.${state}`)}
        </p>
      )}
    </section>
  );
}
