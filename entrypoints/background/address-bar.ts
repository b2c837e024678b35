/** What the address bar says, and proposes, while one types behind our keyword. */
import { namePerson } from '../../components/names/printed-names.ts';
import { isOfRecord, ofLibrary, sayOwner } from '../../components/controls/whose-text.ts';
import { sayVoiceInLine } from '../../components/controls/say-voice.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { SourcedFound } from '../../engine/source/merge-search.ts';
import type { Tell } from '../../platform/background/badge.ts';
import type { GivenWords } from '../../platform/background/given-words.ts';
import type { OmniboxServices } from '../../platform/background/omnibox.ts';
import { isPassageId } from '../../platform/shared/passage-id.ts';
import { lookupOf, type NewLookup } from '../../platform/shared/history.ts';
import { type Locale, setLocale, t } from '../../platform/shared/i18n.ts';

interface AddressBarSources {
  search: (query: string, limit: number) => Promise<SourcedFound>;
  lookUp: (quote: string) => Promise<AnswerView>;
  given: Pick<GivenWords, 'pathWith'>;
  /** @returns whether the side panel of a private window, open already, shows it */
  showPrivately: (lookup: NewLookup, windowId: number) => Promise<boolean>;
  tell: Tell;
  locale: () => Promise<Locale>;
  markup: boolean;
}

export function createAddressBar(sources: AddressBarSources): OmniboxServices {
  const { search, lookUp, given, showPrivately, tell, locale, markup } = sources;
  return {
    pathWith: (page, words) => given.pathWith(page, words, 'reader'),
    async answerPrivately(entered, { id = -1, windowId }) {
      void tell(id, null);
      const isShown =
        windowId !== undefined &&
        !isPassageId(entered) &&
        (await showPrivately(lookupOf(await lookUp(entered), entered.length, null, 'asked'), windowId));
      if (!isShown) await tell(id, 'private-window');
    },
    async search(query, limit) {
      // What a hit says of itself is said in it.
      setLocale(await locale());
      return search(query, limit);
    },
    invitation: async () => t('search.omnibox', {}, await locale()),
    async nearest(query) {
      const [{ answer }, language] = await Promise.all([lookUp(query), locale()]);
      const match = answer.matches[0];
      const reading = match?.readings[0];
      if (match === undefined || reading === undefined) return null;
      const { wording, voice, date, speaker } = match;
      setLocale(language);
      const whose = voice === 'answer' ? (speaker === null ? '' : namePerson(speaker)) : t(`voice.${voice}`);
      const own = isOfRecord(match) ? '' : sayOwner(match);
      const head = [own, t(`wording.${wording}`, {}, language), date ?? '', whose]
        .filter((part) => part !== '')
        .join(' · ');
      return { paragraph: reading.paragraph, text: `${head} ${reading.text}` };
    },
    otherLanguage: async () => t('search.other-language', {}, await locale()),
    sayHit: (hit) => ofLibrary(hit, [hit.date, sayVoiceInLine(hit)].filter((part) => part !== null).join(' ')),
    markup,
  };
}
