import { CoverageLine } from '../../components/CoverageLine.tsx';
import { formatDate } from '../../components/format-date.ts';
import { nameEdition, sayFullWho } from '../../components/say-finding.ts';
import { coverageOf } from '../../components/coverage-of.ts';
import type { OfficialRecord, Transcript } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';

interface Props {
  record: OfficialRecord;
  /** The address named a text that the record does not have. What stood in it is not shown: it may be anyone's. */
  unknown: boolean;
  addressOf: (passage: string) => string;
  searchAddress: string;
}

/** What the record covers, how that is known, and what it cannot show. */
export function About({ record, unknown, addressOf, searchAddress }: Props) {
  const events = [...Map.groupBy(record.transcripts, ({ event }) => event)].sort(([a], [b]) => (a < b ? 1 : -1));
  return (
    <main class="about">
      {unknown ? (
        <>
          <h1>{t('reader.unknown')}</h1>
          <p role="alert">
            {t('reader.unknown-why')} <a href={searchAddress}>{t('reader.search')}</a>
          </p>
        </>
      ) : (
        <>
          <h1>{t('reader.about')}</h1>
          <p>
            <a href={searchAddress}>{t('search.box')}</a>
          </p>
        </>
      )}
      <CoverageLine coverage={coverageOf(record)} notSaid />
      {events.map(([event, transcripts]) => (
        <section key={event} aria-labelledby={`event-${event}`}>
          <h2 id={`event-${event}`}>
            <time dateTime={transcripts[0]?.date ?? undefined}>{formatDate(transcripts[0]?.date ?? null)}</time>
          </h2>
          {transcripts.map((transcript) => (
            <TextFacts key={transcript.id} record={record} transcript={transcript} addressOf={addressOf} />
          ))}
        </section>
      ))}
      <section aria-labelledby="limits">
        <h2 id="limits">{t('about.limits')}</h2>
        <ul class="plain-list">
          <li>{t('about.limit-text')}</li>
          <li>{t('about.limit-edited')}</li>
          <li>{t('about.limit-digest')}</li>
          <li>{t('about.limit-damage')}</li>
        </ul>
      </section>
      <section aria-labelledby="method">
        <h2 id="method">{t('about.method')}</h2>
        <ul class="plain-list">
          <li>{t('about.method-fold')}</li>
          <li>{t('about.method-align')}</li>
          <li>{t('about.method-voice')}</li>
          <li>{t('about.method-local')}</li>
        </ul>
      </section>
    </main>
  );
}

interface TextProps {
  record: OfficialRecord;
  transcript: Transcript;
  addressOf: (passage: string) => string;
}

function TextFacts({ record, transcript, addressOf }: TextProps) {
  const { id, title, covers, dateEvidence, sha256, turns } = transcript;
  const damaged = record.emendations.filter((each) => each.transcript === id).length;
  const questions = turns.filter(({ voice }) => voice === 'question').length;
  return (
    <article>
      <h3 lang="zh-Hans">
        <a href={addressOf(`${id}#`)}>{title}</a>
      </h3>
      <dl>
        <dt>{t('reader.edition')}</dt>
        <dd>{nameEdition({ ...transcript, transcript: id })}</dd>
        <dt>{t('reader.speaker')}</dt>
        <dd lang="zh-Hans">{sayFullWho(transcript)}</dd>
        <dt>{t('reader.covers')}</dt>
        <dd lang="zh-Hans">{covers}</dd>
        <dt>{t('about.extent')}</dt>
        <dd>{t('common.questions', { n: questions })}</dd>
        <dt>{t('about.damage')}</dt>
        <dd>{t('about.damaged-places', { n: damaged })}</dd>
      </dl>
      <details>
        <summary>{t('reader.evidence')}</summary>
        <ul class="evidence">
          {dateEvidence.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p class="hash">
          {t('reader.hash')} <code>{sha256}</code>
        </p>
      </details>
    </article>
  );
}
