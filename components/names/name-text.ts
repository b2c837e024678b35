/** What a published text is called, on pages of ours, which have its facts. In web pages the view brings the name. */
import type { OfSource } from '../../engine/record/answer.ts';
import { type EditionNaming, nameOfEdition } from '../../engine/record/edition-name.ts';
import type { Form } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { nameFact } from './printed-names.ts';
import { ofLibrary } from '../controls/whose-text.ts';

/** With its form: full text, part, digest; one of the reader's own library as that. */
export function nameTranscript(transcript: EditionNaming & OfSource & { form: Form }): string {
  return ofLibrary(transcript, `${nameText(transcript)} · ${t(`finding.form.${transcript.form}`)}`);
}

/** A paper's own name stays as it is printed where the reader's language has no form of it. */
export function nameText(edition: EditionNaming): string {
  const publisher = edition.publisher === null ? null : nameFact(edition.publisher);
  return nameOfEdition({ ...edition, publisher }, (word, values) => t(`citation.edition.${word}`, values));
}

/** The language of the name: the interface's own, unless it is the one that the text prints. */
export function languageOfName({ publisher }: EditionNaming): 'zh-Hans' | undefined {
  return publisher === null || nameFact(publisher) !== publisher ? undefined : 'zh-Hans';
}
