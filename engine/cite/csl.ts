/** CSL-JSON 1.0.2, which Zotero, Pandoc and their kin read: a list of one item. */
import {
  authorOf,
  type Cited,
  dayOf,
  editionName,
  pinpoint,
  type SayCitation,
  sayEdition,
  sayKept,
  voiceNote,
} from './citation.ts';

export function citeCsl(cited: Cited, accessed: string, say: SayCitation): string {
  const author = authorOf(cited, say);
  const day = dayOf(cited.date);
  const { official, office } = cited;
  const who = official !== null && office !== null ? say('with-office', { speaker: official, office }) : official;
  const item = {
    id: cited.id,
    type: 'speech',
    // Not split into family and given name: how a name divides is not in the source.
    ...(author === null ? {} : { author: [{ literal: author }] }),
    title: cited.title,
    ...(cited.isConference ? { genre: say('conference') } : {}),
    'event-title': cited.title,
    ...(cited.place === null ? {} : { 'event-place': cited.place }),
    // The day it was spoken: when the text was published is not known.
    ...(day === null ? {} : { issued: partsOf(day), 'event-date': partsOf(day) }),
    // Programs that print no medium print this.
    publisher: sayKept(cited, editionName(cited, say), say),
    medium: sayEdition(cited, say),
    language: 'zh-CN',
    ...(cited.address === null ? {} : { URL: cited.address }),
    accessed: partsOf(dayOf(accessed)),
    note: [who, pinpoint(cited, say), voiceNote(cited, say)].filter(Boolean).join('; '),
  };
  return JSON.stringify([item], null, 2);
}

function partsOf(day: ReturnType<typeof dayOf>): { 'date-parts': number[][] } {
  return { 'date-parts': day === null ? [] : [[day.year, day.month, day.day]] };
}
