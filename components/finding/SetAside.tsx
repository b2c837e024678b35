import { t } from '../../platform/shared/i18n.ts';
import { Holding } from '../controls/Holding.tsx';
import { showPlainly } from '../controls/show-plainly.ts';

/** Characters shown of each, and how many before the rest is asked for: it is a note. */
const LONGEST = 24;
const MOST = 4;

/** The words of the selection that were not compared: a finding must not seem to be about them. */
export function SetAside({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <Holding start={words.length <= MOST && words.every((each) => each.length <= LONGEST)}>
      {(isWhole, setWhole) => (
        <p class="note set-aside">
          {t('finding.set-aside')}
          {words.slice(0, isWhole ? words.length : MOST).map((each, at) => (
            <bdi key={at}>
              {' '}
              “{showPlainly(isWhole || each.length <= LONGEST ? each : `${each.slice(0, LONGEST)}…`)}”
            </bdi>
          ))}
          {!isWhole && words.length > MOST && ' … '}
          {/* A button, not a fold of the browser's: that is a change of the panel that is not our own. */}
          {!isWhole && (
            <button type="button" class="quiet" onClick={() => setWhole(true)}>
              {t('finding.set-aside-all', { n: words.length })}
            </button>
          )}
        </p>
      )}
    </Holding>
  );
}
