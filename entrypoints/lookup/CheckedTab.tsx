import { useMemo } from 'preact/hooks';
import { useLocale } from '../../components/controls/use-locale.ts';
import { useCheck } from '../../components/page-check/use-check.ts';
import type { TabCheck } from '../../platform/own-page/check/tab-check.ts';
import { t } from '../../platform/shared/i18n.ts';
import { CheckList, type ListServices } from './CheckList.tsx';

interface Props extends ListServices {
  tabCheck: TabCheck;
  /** Bring the checked page to the front. */
  onGo: () => void;
}

/** The check of a page in another tab, for windows that have no side panel. */
export function CheckedTab({ tabCheck, onGo, ...services }: Props) {
  useLocale();
  const seen = useCheck(tabCheck.watch);
  const chosen = seen?.chosen ?? null;
  const pressed = useMemo(
    () => chosen && { index: chosen.statement, times: chosen.time },
    [chosen?.statement, chosen?.time],
  );
  return (
    <div class="lookup">
      <header>
        <h1>{t('check.do')}</h1>
      </header>
      <main>
        <CheckList
          {...services}
          seen={seen}
          actions={{
            check: tabCheck.check,
            cancel: tabCheck.stop,
            clear: tabCheck.stop,
            jump: (index) => {
              tabCheck.jump(index);
              onGo();
            },
          }}
          pressed={pressed}
        />
      </main>
    </div>
  );
}
