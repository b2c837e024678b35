import { useMemo } from 'preact/hooks';
import { PageCheckView } from '../../components/page-check/PageCheckView.tsx';
import { stateOf } from '../../components/page-check/state.ts';
import { useSwitches } from '../../components/page-check/use-switches.ts';
import { useLatest } from '../../components/controls/use-latest.ts';
import { checkActions, type CheckWorld } from '../../platform/own-page/check/check-actions.ts';
import { coveredEvent } from '../../platform/own-page/check/covered-event.ts';
import type { StoredCheck } from '../../platform/shared/page-check/stored-check.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatTime } from '../../components/controls/format-time.ts';
import { AddPage } from './AddPage.tsx';
import type { NotebookState } from './notebook/use-notebook.ts';
import type { SidePanelServices } from './services.ts';

interface Props {
  services: SidePanelServices;
  notebook: NotebookState;
  seen: StoredCheck | null;
}

/** The check of the page in front: what was found, and every statement in its order. */
export function PageTab({ services, notebook, seen }: Props) {
  const { ask, corpus, open, isPrivate, tabCheck, switches } = services;
  const [off, changeSwitch] = useSwitches(switches);
  // A page without a date of its own is of the day that its statements speak of.
  const event = seen?.check?.event ?? null;
  const covered = useLatest(event === null ? null : () => coveredEvent(ask, event), event ?? '');
  const world: CheckWorld = {
    ask,
    corpus,
    open,
    store: isPrivate ? null : notebook.keepAll,
    words: async (isLeftOut) => {
      const { evidenceWords } = await import('../../components/page-check/evidence-words.ts');
      return { words: evidenceWords({ isLeftOut, sayTime: formatTime }), name: t('check.report.file') };
    },
  };
  const chosen = seen?.chosen ?? null;
  const pressed = useMemo(
    () => chosen && { index: chosen.statement, times: chosen.time },
    [chosen?.statement, chosen?.time],
  );
  return (
    <>
      <PageCheckView
        state={stateOf(seen)}
        actions={{
          ...checkActions(world, seen ?? NOTHING),
          check: tabCheck.check,
          cancel: tabCheck.stop,
          clear: tabCheck.stop,
          jump: tabCheck.jump,
        }}
        pressed={pressed}
        off={off}
        onSwitch={changeSwitch}
        event={covered.value}
        isPrivate={isPrivate}
      />
      <AddPage services={services} />
    </>
  );
}

const NOTHING = { id: '', at: '', check: null };
