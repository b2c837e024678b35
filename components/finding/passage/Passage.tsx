import type { LaidPassage } from '../../../engine/record/shown/lay-passage.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { Holding } from '../../controls/Holding.tsx';
import { languageOfWords } from '../../names/language-of-words.ts';
import { DiffText } from './DiffText.tsx';

/** The record's passage, with as much around it as is needed to read it; on demand the whole turn. */
export function Passage({ laid }: { laid: LaidPassage }) {
  return (
    <Holding start={false}>
      {(isWhole, setWhole) => (
        <div class="passage">
          <blockquote lang={languageOfWords(firstWords(laid), 'zh-Hans')}>
            <DiffText laid={laid} around={isWhole ? 'all' : 'brief'} />
          </blockquote>
          {laid.flat().some((each) => each.kind === 'context' && each.brief.join('') !== each.text) && (
            <button type="button" class="plain" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
              {t(isWhole ? 'finding.collapse' : 'finding.expand')}
            </button>
          )}
        </div>
      )}
    </Holding>
  );
}

/** Those of its first paragraph. */
function firstWords([first = []]: LaidPassage): string {
  return first.map((each) => ('text' in each ? each.text : '')).join('');
}
