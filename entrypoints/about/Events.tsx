import type { ComponentChildren } from 'preact';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfName, nameText } from '../../components/controls/name-text.ts';
import { httpAddress } from '../../engine/cite/source.ts';
import { placeDamage } from '../../engine/record/damage-places.ts';
import type { OfficialRecord, Transcript, Voice } from '../../engine/record/record.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import type { Links } from './links.ts';

/** Event by event, newest first: each published text with all that is known of it. */
export function Events({ record, compareAddressOf, ...links }: { record: OfficialRecord } & Links) {
  const { transcripts, alignment } = record;
  const events = [...Map.groupBy(transcripts, ({ event }) => event)].sort(([a], [b]) => (a < b ? 1 : -1));
  const characters = transcripts.reduce((sum, transcript) => sum + lengthOf(transcript), 0);
  return (
    <>
      <p>
        {t('about.counted', {
          n: events.length,
          transcripts: transcripts.length,
          characters: number(characters),
        })}
      </p>
      {events.map(([event, texts]) => {
        const pair = alignment.find((each) => each.event === event);
        return (
          <section key={event} class="event" id={`event-${event}`}>
            <h3>
              <time dateTime={texts[0]?.date ?? undefined}>{formatDate(texts[0]?.date ?? null)}</time>
              {pair && <a href={compareAddressOf(pair.a, pair.b)}>{t('about.compare')}</a>}
            </h3>
            {texts.map((transcript) => (
              <Text
                key={transcript.id}
                transcript={transcript}
                damaged={placeDamage(record, transcript).placed.length}
                {...links}
              />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface TextProps extends Pick<Links, 'readerAddressOf'> {
  transcript: Transcript;
  damaged: number;
}

function Text({ transcript, damaged, readerAddressOf }: TextProps) {
  const { id, title, speaker, office, place, form, covers, dateEvidence, sha256 } = transcript;
  const address = httpAddress(transcript.address);
  const body = transcript.turns.filter(({ part }) => part === 'body');
  const count = (...voices: Voice[]) => body.filter(({ voice }) => voices.includes(voice)).length;
  return (
    <article class="text">
      <h4>
        <a href={readerAddressOf(`${id}#`)} lang={languageOfName(transcript)}>
          {nameText(transcript)}
        </a>
        <code>{id}</code>
      </h4>
      <dl>
        <Fact name={t('about.facts.title')} chinese>
          {title}
        </Fact>
        <Fact name={t('about.facts.speaker')} chinese>
          {[speaker, office].filter((each) => each !== null).join(' · ') || '—'}
        </Fact>
        {place !== null && (
          <Fact name={t('about.facts.place')} chinese>
            {place}
          </Fact>
        )}
        <Fact name={t('about.facts.form')}>{t(`finding.form.${form}`)}</Fact>
        <Fact name={t('about.facts.covers')} chinese>
          {covers}
        </Fact>
        <Fact name={t('about.facts.turns')}>
          {t('about.holds', {
            questions: count('question'),
            answers: count('answer', 'reported'),
            characters: number(lengthOf(transcript)),
          })}
        </Fact>
        <Fact name={t('about.facts.address')}>
          {address === null ? (
            t('about.facts.no-address')
          ) : (
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          )}
        </Fact>
        <Fact name={t('about.facts.evidence')} chinese>
          <ul>
            {dateEvidence.map((evidence) => (
              <li key={evidence}>{evidence}</li>
            ))}
          </ul>
        </Fact>
        <Fact name={t('about.facts.damage')}>
          {damaged === 0 ? (
            t('about.no-damage')
          ) : (
            <a href={`#damage-${id}`}>{t('about.damage-count', { n: damaged })}</a>
          )}
        </Fact>
        <Fact name={t('about.facts.hash')}>
          <code>{sha256}</code>
        </Fact>
      </dl>
    </article>
  );
}

function Fact({ name, chinese, children }: { name: string; chinese?: boolean; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={chinese ? 'zh-Hans' : undefined}>{children}</dd>
    </div>
  );
}

function lengthOf({ turns }: Transcript): number {
  return turns.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + text.length, 0);
}

function number(value: number): string {
  return new Intl.NumberFormat(getLocale()).format(value);
}
