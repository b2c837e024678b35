import { formatDate } from '../../../components/controls/format-date.ts';
import { sayFullWho } from '../../../components/finding/say/say-finding.ts';
import {
  languageOfName,
  languageOfShort,
  nameText,
  nameTranscript,
  shortText,
  shortTranscript,
} from '../../../components/names/name-text.ts';
import { NamedTitle } from '../../../components/names/Named.tsx';
import { WithChinese } from '../../../components/names/WithChinese.tsx';
import { sayExtent, sayParsed } from '../../../components/names/say-parsed.ts';
import { nameFact, nameWho } from '../../../components/names/printed-names.ts';
import type { OfSource } from '../../../engine/record/answer.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';

interface Props {
  transcript: Transcript & OfSource;
  /** The other texts of the event. */
  others: readonly (Transcript & OfSource)[];
  addressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
}

/** What a transcript is, and how that is known. */
export function TranscriptHead({ transcript, others, addressOf, compareAddressOf }: Props) {
  const { date, dateEvidence, title, place, form, covers, address, sha256 } = transcript;
  // The Chinese may be the record's, where the translation is the reader's own: then it stands not among the other texts.
  const translates = transcript.translates ?? null;
  const original = others.some(({ id }) => id === translates) ? null : translates;
  return (
    <header class="transcript-head">
      <p class="date">
        <time dateTime={date ?? undefined}>{formatDate(date)}</time>
      </p>
      <h1>
        <NamedTitle printed={title} named={nameFact(title)} />
      </h1>
      <dl>
        <dt>{t('reader.speaker')}</dt>
        <dd>
          <NamedTitle printed={sayFullWho(transcript)} named={nameWho(transcript)} />
        </dd>
        {place !== null && (
          <>
            <dt>{t('reader.place')}</dt>
            <dd>
              <NamedTitle printed={place} named={nameFact(place)} />
            </dd>
          </>
        )}
        <dt>{t('reader.edition')}</dt>
        <dd>
          <span lang={languageOfShort(transcript)}>{shortTranscript(transcript)}</span>
          <span class="full-name" lang={languageOfName(transcript)}>
            {sayFullName(transcript)}
          </span>
          {address !== null && /^https?:/.test(address) && (
            <>
              {' '}
              <a href={address} target="_blank" rel="noreferrer">
                {t('reader.address')}
              </a>
            </>
          )}
        </dd>
        <dt>{t('reader.covers')}</dt>
        <dd>
          <WithChinese said={sayExtent(covers)} />
        </dd>
        {original !== null && (
          <>
            <dt>{t('reader.translates')}</dt>
            <dd>
              <a href={addressOf(`${original}#`)}>{original}</a>{' '}
              <a href={compareAddressOf(original, transcript.id)}>{t('reader.beside')}</a>
            </dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt>{t('reader.others')}</dt>
            <dd>
              <ul>
                {others.map((other) => (
                  <li key={other.id}>
                    <a href={addressOf(`${other.id}#`)} lang={languageOfShort(other)} title={nameTranscript(other)}>
                      {shortTranscript(other)}
                    </a>{' '}
                    <a href={compareAddressOf(transcript.id, other.id)}>{t('reader.compare')}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <details>
        <summary>{t('reader.evidence')}</summary>
        <ul class="evidence">
          {dateEvidence.map((each) => (
            <li key={each}>
              <WithChinese said={sayParsed(each)} />
            </li>
          ))}
        </ul>
        <p class="hash">
          {t('reader.hash')} <code>{sha256}</code>
        </p>
      </details>
      {form === 'digest' && <p class="note">{t('reader.digest-note')}</p>}
    </header>
  );
}

/** Below the short name: what that leaves out, without whose text it is, which stands there. */
function sayFullName(transcript: Pick<Transcript, 'publisher' | 'sourceLine' | 'pageHead' | 'form'>): string {
  const [name, form] = [nameText(transcript), t(`finding.form.${transcript.form}`)];
  return name === shortText(transcript) ? form : `${name} · ${form}`;
}
