/** What a published text is called, on pages of ours, which have its facts. In web pages the view brings the name. */
import type { OfSource } from '../../engine/record/answer.ts';
import { type EditionNaming, type EditionWord, nameOfEdition, shortNameOf } from '../../engine/record/edition-name.ts';
import type { Form } from '../../engine/record/record.ts';
import { getLocale, type Locale, t } from '../../platform/shared/i18n.ts';
import { nameFact, shortName } from './printed-names.ts';
import { ofLibrary } from '../controls/whose-text.ts';

/** With its form: full text, part, digest; one of the reader's own library as that. */
export function nameTranscript(transcript: EditionNaming & OfSource & { form: Form }): string {
  return ofLibrary(transcript, `${nameText(transcript)} · ${t(`finding.form.${transcript.form}`)}`);
}

/** A paper's own name stays as it is printed where the reader's language has no form of it. */
export function nameText(edition: EditionNaming): string {
  const named = (printed: string | null): string | null => (printed === null ? null : nameFact(printed));
  return nameOfEdition({ ...edition, publisher: named(edition.publisher), pageHead: named(edition.pageHead) }, say);
}

/**
 * The same in few words, as an edition has a siglum, with its form where the name does not say it; one of the reader's own library as
 * that. The full description is where the text itself is: in the head of the reader, to which lists of texts lead.
 */
export function shortTranscript(transcript: EditionNaming & OfSource & { form: Form }): string {
  return ofLibrary(transcript, shortText(transcript));
}

/** Without whose text it is. */
export function shortText(edition: EditionNaming & { form: Form }): string {
  return shortNameOf(edition, say, (printed) => shortName(printed) ?? nameFact(printed));
}

const say = (word: EditionWord, values?: Record<string, string | number>): string =>
  t(`citation.edition.${word}`, values);

/** An entry of a notebook may be older than short names, and not say whether its text is whole: it has the full one. */
export function nameNoted(edition: Noted): string {
  return isShort(edition) ? shortText(edition) : nameText(edition);
}

/** The language of that name. */
export function languageOfNoted(edition: Noted): 'zh-Hans' | Locale {
  return isShort(edition) ? languageOfShort(edition) : languageOfName(edition);
}

type Noted = EditionNaming & { form: Form | null };

function isShort(edition: Noted): edition is EditionNaming & { form: Form } {
  return edition.form !== null;
}

/** The language of the short name: the page's own, unless it is what the text prints. */
export function languageOfShort(edition: EditionNaming & { form: Form }): 'zh-Hans' | Locale {
  const { publisher, sourceLine, pageHead } = edition;
  const isPrinted = publisher !== null && shortName(publisher) === null && nameFact(publisher) === publisher;
  const short = shortText(edition);
  return isPrinted || short === sourceLine || short === pageHead ? 'zh-Hans' : getLocale();
}

/** The language of the name: the interface's own, unless it is the one that the text prints. */
export function languageOfName({ publisher }: EditionNaming): 'zh-Hans' | Locale {
  return publisher === null || nameFact(publisher) !== publisher ? getLocale() : 'zh-Hans';
}
