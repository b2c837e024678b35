import type { ComponentChildren } from 'preact';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfName, nameText } from '../../components/controls/name-text.ts';
import { httpAddress } from '../../engine/cite/citation.ts';
import type { SourceContents, TextContents } from '../../engine/source/contents.ts';
import type { English } from '../../engine/text/english.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import type { AboutLinks } from './links.ts';

interface EventsProps extends AboutLinks {
  contents: SourceContents;
  /** What is known of titles, names and places in English. */
  english: English;
}

/** Event by event, newest first: each published text with all that is known of it. */
export function Events({ contents, english, compareAddressOf, ...links }: EventsProps) {
  const { coverage, events } = contents;
  const characters = events.flatMap(({ texts }) => texts).reduce((sum, text) => sum + text.characters, 0);
  return (
    <>
      <p>
        {t('about.counted', {
          n: coverage.events,
          transcripts: coverage.transcripts,
          characters: number(characters),
        })}
      </p>
      {events.map(({ event, date, texts, aligned: [pair] }) => {
        return (
          <section key={event} class="event" id={`event-${event}`}>
            <h3>
              <time dateTime={date ?? undefined}>{formatDate(date)}</time>
              {pair && <a href={compareAddressOf(...pair)}>{t('about.compare')}</a>}
            </h3>
            {texts.map((text) => (
              <Text key={text.id} text={text} english={english} {...links} />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface TextProps extends Pick<AboutLinks, 'readerAddressOf'>, Pick<EventsProps, 'english'> {
  text: TextContents;
}

function Text({ text, english, readerAddressOf }: TextProps) {
  const { id, title, speaker, office, place, form, covers, dateEvidence, damaged, sha256 } = text;
  const address = httpAddress(text.address);
  return (
    <article class="text">
      <h4>
        <a href={readerAddressOf(`${id}#`)} lang={languageOfName(text)}>
          {nameText(text)}
        </a>
        <code>{id}</code>
      </h4>
      <dl>
        <Fact name={t('about.facts.title')}>
          <Named printed={title} translated={english.of(title)} />
        </Fact>
        <Fact name={t('about.facts.speaker')}>
          <Named
            printed={[speaker, office].filter((each) => each !== null).join(' · ') || '—'}
            translated={whoIn(english, speaker, office)}
          />
        </Fact>
        {place !== null && (
          <Fact name={t('about.facts.place')}>
            <Named printed={place} translated={english.of(place)} />
          </Fact>
        )}
        <Fact name={t('about.facts.form')}>{t(`finding.form.${form}`)}</Fact>
        <Fact name={t('about.facts.covers')} chinese>
          {covers}
        </Fact>
        <Fact name={t('about.facts.turns')}>
          {t('about.holds', {
            questions: text.questions,
            answers: text.answers,
            characters: number(text.characters),
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

/** In English for who reads English, with the printed form below it; else, and where none is known, as it is printed. */
function Named({ printed, translated }: { printed: string; translated: string | null }) {
  const isTranslated = translated !== null && getLocale() === 'en';
  return (
    <>
      {isTranslated && (
        <>
          {translated}
          <br />
        </>
      )}
      <span lang="zh-Hans" class={isTranslated ? 'printed-form' : undefined}>
        {printed}
      </span>
    </>
  );
}

/** All offices, where each is known. */
function whoIn(english: English, speaker: string | null, office: string | null): string | null {
  const name = speaker === null ? null : english.titled(speaker, null);
  const held = office === null ? null : english.of(office);
  return name === null || (office !== null && held === null) ? null : [name, held].filter(Boolean).join(', ');
}

function Fact({ name, chinese, children }: { name: string; chinese?: boolean; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd lang={chinese ? 'zh-Hans' : undefined}>{children}</dd>
    </div>
  );
}

function number(value: number): string {
  return new Intl.NumberFormat(getLocale()).format(value);
}
