import { useSwitches } from '../../components/page-check/use-switches.ts';
import { useLatest } from '../../components/controls/use-latest.ts';
import type { CheckActions } from '../../components/page-check/actions.ts';
import { PageCheckView } from '../../components/page-check/PageCheckView.tsx';
import { type CheckSeen, stateOf } from '../../components/page-check/state.ts';
import { checkActions, type Checked, type CheckWorld } from '../../platform/own-page/check/check-actions.ts';
import type { switchStore } from '../../platform/own-page/check/check-switches.ts';
import { coveredEvent } from '../../platform/own-page/check/covered-event.ts';

export interface ListServices {
  world: CheckWorld;
  switches: ReturnType<typeof switchStore>;
  isPrivate: boolean;
}

interface Props extends ListServices {
  seen: (CheckSeen & Checked) | null;
  /** What a page has and a draft has not. */
  actions: Pick<CheckActions, 'check' | 'cancel' | 'jump' | 'clear'>;
  pressed: { index: number; times: number } | null;
}

/** What was found of a draft or a page, with all that can be done with it. */
export function CheckList({ world, switches, isPrivate, seen, actions, pressed }: Props) {
  const [off, changeSwitch] = useSwitches(switches);
  const event = seen?.check?.event ?? null;
  const covered = useLatest(event === null ? null : () => coveredEvent(world.ask, event), event ?? '');
  return (
    <PageCheckView
      state={stateOf(seen)}
      actions={{ ...checkActions(world, seen ?? NOTHING), ...actions }}
      pressed={pressed}
      off={off}
      onSwitch={changeSwitch}
      event={covered.value}
      isPrivate={isPrivate}
    />
  );
}

const NOTHING = { id: '', at: '', check: null };
