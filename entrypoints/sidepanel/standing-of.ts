import { formatDate } from '../../components/controls/format-date.ts';
import { namesOfficial, sayOthers } from '../../components/controls/say-others.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { NotebookEntry } from '../../platform/notebook/entry.ts';

/** How an entry stands to the record, in few words: whose words were found and how, then the day and the official. */
export function standingOf({
  wording,
  voice,
  date,
  speaker,
}: Pick<NotebookEntry, 'wording' | 'voice' | 'date' | 'speaker'>): { head: string; facts: string[] } {
  const head = [sayOthers(voice), t(`wording.${wording}`)];
  const facts = [date === null ? null : formatDate(date), namesOfficial(voice) ? speaker : null];
  const said = (parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '') as string[];
  return { head: said(head).join(' · '), facts: said(facts) };
}
