/** The passage with its source below, for notes and drafts, in the language of the interface. */
import { escapeMarkdown } from '../text/markdown.ts';
import {
  authorOf,
  type Cited,
  conferenceOf,
  pinpoint,
  sayDay,
  sayEdition,
  type SayCitation,
  voiceNote,
} from './citation.ts';

export function citePlain(cited: Cited, accessed: string, say: SayCitation): string {
  const parts = partsOf(cited, accessed, say);
  const address = cited.address === null ? [] : [cited.address];
  return `${cited.text}\n\n—— ${[...parts.before, cited.title, ...parts.after, cited.id, ...address].join(' · ')}`;
}

export function citeMarkdown(cited: Cited, accessed: string, say: SayCitation): string {
  const quote = cited.text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
  const { before, after } = partsOf(cited, accessed, say);
  const title = escapeMarkdown(cited.title);
  const link = cited.address === null ? title : `[${title}](<${cited.address}>)`;
  const source = [...before.map(escapeMarkdown), link, ...after.map(escapeMarkdown), `\`${cited.id}\``];
  return `${quote}\n>\n> — ${source.join(' · ')}`;
}

function partsOf(cited: Cited, accessed: string, say: SayCitation): { before: string[]; after: string[] } {
  const author = authorOf(cited, say);
  const { official, office } = cited;
  const who = official !== null && office !== null ? say('with-office', { speaker: official, office }) : official;
  const own = cited.voice === 'answer' && author === official;
  const held = conferenceOf(cited, own ? null : who, say);
  return {
    before: [own ? who : author, voiceNote(cited, say)].filter((part) => part !== null),
    after: [
      ...(held === null ? [] : [held]),
      ...(cited.place === null ? [] : [cited.place]),
      sayDay(cited.date, say),
      pinpoint(cited, say),
      sayEdition(cited, say),
      say('accessed', { date: sayDay(accessed, say) }),
    ].filter((part) => part !== ''),
  };
}
