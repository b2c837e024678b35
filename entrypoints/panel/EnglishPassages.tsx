import { Holding } from '../../components/controls/Holding.tsx';
import { NearList } from '../../components/finding/closest/NearList.tsx';
import type { AnswerView } from '../../engine/record/view.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  view: AnswerView;
  /** The page names somebody who speaks in these passages. */
  isNamed: boolean;
  onOpenReader: (paragraph: string) => void;
}

/** For words in English: where in the Chinese record to look. Unfolded where that is likely to be the place, else where the reader asks. */
export function EnglishPassages({ view, isNamed, onOpenReader }: Props) {
  const { closest, closestShown, matches } = view.answer;
  const isShown = closestShown && isNamed;
  if (matches.length > 0 || (closest ?? []).length === 0) return null;
  return (
    <Holding start={false}>
      {(isAsked, setAsked) => (
        <div class="closest">
          {!isShown && (
            <div class="finding">
              <button type="button" aria-expanded={isAsked} onClick={() => setAsked(!isAsked)}>
                {t('english.ask')}
              </button>
            </div>
          )}
          {(isShown || isAsked) && (
            <NearList view={view} title={t('english.title')} note={t('english.apart')} onOpenReader={onOpenReader} />
          )}
        </div>
      )}
    </Holding>
  );
}
