import { WithChinese } from '../../components/names/WithChinese.tsx';
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfName, languageOfShort, nameText, shortText } from '../../components/names/name-text.ts';
import { NamedTitle } from '../../components/names/Named.tsx';
import { sayExtent, sayParsed } from '../../components/names/say-parsed.ts';
import { nameFact, nameWho } from '../../components/names/printed-names.ts';
import { sayFullWho } from '../../components/finding/say/say-finding.ts';
import { httpAddress } from '../../engine/cite/citation.ts';
import type { SourceContents, TextContents } from '../../engine/source/contents.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import type { AboutLinks } from './links.ts';

interface EventsProps extends AboutLinks {
  contents: SourceContents;
}

/** Event by event, newest first: each published text with all that is known of it. */
export function Events({ contents, compareAddressOf, ...links }: EventsProps) {
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
              <Text key={text.id} text={text} {...links} />
            ))}
          </section>
        );
      })}
    </>
  );
}

interface TextProps extends Pick<AboutLinks, 'readerAddressOf'> {
  text: TextContents;
}

function Text({ text, readerAddressOf }: TextProps) {
  const { id, title, speaker, office, place, form, covers, dateEvidence, damaged, sha256 } = text;
  const address = httpAddress(text.address);
  return (
    <article class="text">
      <h4>
        <a href={readerAddressOf(`${id}#`)} lang={languageOfShort(text)}>
          {shortText(text)}
        </a>
        <code>{id}</code>
      </h4>
      <dl>
        <Fact name={t('about.facts.title')}>
          <NamedTitle printed={title} named={nameFact(title)} />
        </Fact>
        <Fact name={t('about.facts.speaker')}>
          {speaker === null && office === null ? '—' : <NamedTitle printed={sayFullWho(text)} named={nameWho(text)} />}
        </Fact>
        {place !== null && (
          <Fact name={t('about.facts.place')}>
            <NamedTitle printed={place} named={nameFact(place)} />
          </Fact>
        )}
        <Fact name={t('about.facts.form')}>
          <span lang={languageOfName(text)}>
            <WithChinese said={nameText(text)} />
          </span>
          {` · ${t(`finding.form.${form}`)}`}
        </Fact>
        <Fact name={t('about.facts.covers')}>
          <WithChinese said={sayExtent(covers)} />
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
        <Fact name={t('about.facts.evidence')}>
          <ul>
            {dateEvidence.map((evidence) => (
              <li key={evidence}>
                <WithChinese said={sayParsed(evidence)} />
              </li>
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
      <dd lang={chinese ? 'zh-Hans' : getLocale()}>{children}</dd>
    </div>
  );
}

function number(value: number): string {
  return new Intl.NumberFormat(getLocale()).format(value);
}
