import { WithChinese } from '../../components/names/WithChinese.tsx';
import { languageOfWords } from '../../components/names/language-of-words.ts';
import { nameOutlet } from '../../components/names/printed-names.ts';
import { formatDate } from '../../components/controls/format-date.ts';
import { sayConcordance } from '../../components/finding/say/say-finding.ts';
import { sayOthers } from '../../components/controls/say-others.ts';
import { isOfRecord, sayOwner } from '../../components/controls/whose-text.ts';
import { showPlainly } from '../../components/controls/show-plainly.ts';
import type { Lookup } from '../../platform/shared/history.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatTime } from '../../components/controls/format-time.ts';

interface Props {
  lookups: readonly Lookup[];
  isPrivate: boolean;
  /** Not so, nothing is added to what is there. */
  isKept: boolean;
  onShow: (lookup: Lookup) => void;
  onClear: () => void;
}

/** What was looked up since the browser started, newest first. */
export function HistoryTab({ lookups, isPrivate, isKept, onShow, onClear }: Props) {
  return (
    <>
      {!isKept && <p class="hint">{t('settings.history-off')}</p>}
      {isKept && lookups.length === 0 && <p class="hint">{t('sidepanel.history-empty')}</p>}
      <ol class="history">
        {lookups.map((lookup) => (
          <li key={lookup.id}>
            <button type="button" onClick={() => onShow(lookup)}>
              <span class="history-quote" lang={languageOfWords(lookup.quote)}>
                {showPlainly(lookup.quote)}
              </span>
              {lookup.setAside && (
                <span class="history-aside">
                  {t('finding.set-aside')}{' '}
                  <WithChinese said={showPlainly(lookup.setAside.map((each) => `“${each}”`).join(' '))} />
                </span>
              )}
              <span class="history-facts">
                <Whose {...lookup} />
                {lookup.source !== null && !isOfRecord({ source: lookup.source }) && (
                  <b class="history-others">{sayOwner({ source: lookup.source })}</b>
                )}
                <b>{lookup.concordance ? sayConcordance(lookup.concordance) : t(`wording.${lookup.wording}`)}</b>
                {lookup.date !== null && !lookup.concordance && <span>{formatDate(lookup.date)}</span>}
                <time dateTime={lookup.at}>{formatTime(lookup.at, null)}</time>
                {lookup.page && (
                  <span class="history-page" lang={languageOfWords(lookup.page.title || lookup.page.address)}>
                    {showPlainly(lookup.page.title || lookup.page.address)}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <footer class="side-foot">
        <p>{t(isPrivate ? 'sidepanel.history-private' : 'sidepanel.history-note')}</p>
        {lookups.length > 0 && (
          <button type="button" class="button" onClick={onClear}>
            {t('sidepanel.clear')}
          </button>
        )}
      </footer>
    </>
  );
}

function Whose({ concordance, voice, outlet }: Pick<Lookup, 'concordance' | 'voice' | 'outlet'>) {
  const whose = concordance ? null : sayOthers(voice, outlet && nameOutlet(outlet));
  return (
    whose !== null && (
      <b class="history-others">
        <WithChinese said={whose} />
      </b>
    )
  );
}
