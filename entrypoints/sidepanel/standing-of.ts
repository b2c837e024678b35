import { formatDate } from '../../components/controls/format-date.ts';
import { namePerson } from '../../components/names/printed-names.ts';
import { namesOfficial, sayOthers } from '../../components/controls/say-others.ts';
import { isOfRecord, ofLibrary } from '../../components/controls/whose-text.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { NotebookEntry } from '../../platform/notebook/entry.ts';

/** How an entry stands to the record, in few words: whose words were found and how, then the day and the official. */
export function standingOf({
  wording,
  voice,
  date,
  speaker,
  said,
  source = null,
}: Pick<NotebookEntry, 'wording' | 'voice' | 'date' | 'speaker' | 'said'> & Partial<Pick<NotebookEntry, 'source'>>): {
  head: string;
  facts: string[];
} {
  // Speech without marks is called what the list of a page calls it.
  const isOwn = !isOfRecord({ source: source ?? BUNDLED });
  const isFound = wording !== 'none' && wording !== 'unchecked';
  const head = [
    sayOthers(voice),
    said !== null && isFound
      ? t(`check.finding.${said === 'asIs' && isOwn ? 'library-same' : said}`)
      : t(`wording.${wording}`),
  ];
  const facts = [
    date === null ? null : formatDate(date),
    namesOfficial(voice) && speaker !== null ? namePerson(speaker) : null,
  ];
  const present = (parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '') as string[];
  return { head: ofLibrary({ source: source ?? BUNDLED }, present(head).join(' · ')), facts: present(facts) };
}
