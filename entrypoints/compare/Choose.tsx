import { formatDate } from '../../components/controls/format-date.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import { languageOfName, nameTranscript } from '../../components/controls/name-text.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { Links } from './links.ts';

interface Props extends Links {
  record: OfficialRecord;
  a: string | null;
  b: string | null;
}

/** Why nothing is compared, and what can be. The address itself is never repeated. */
export function Choose({ record, a, b, ...links }: Props) {
  const events = [...Map.groupBy(record.transcripts, ({ event }) => event)].sort(([one], [other]) =>
    one < other ? 1 : -1,
  );
  const asked = record.transcripts.filter(({ id }) => id === a || id === b);
  const [first] = asked;
  const nothingAsked = a === null && b === null && location.search === '';
  return (
    <main class="plain-page">
      <h1>{nothingAsked ? t('compare.title') : sayWhy(record, asked)}</h1>
      {!nothingAsked && asked.length === 0 && (
        <div role="alert">
          <p>{t('compare.unknown-why')}</p>
          <SearchWords addressOf={links.lookupAddressOf} onGo={links.onGo} />
        </div>
      )}
      {first && (
        <p>
          <a href={links.readerAddressOf(`${first.id}#`)}>{t('compare.read')}</a>
        </p>
      )}
      <p>{t('compare.choose')}</p>
      <ol class="events">
        {events.map(([event, transcripts]) => (
          <li key={event}>
            <h2>
              <time dateTime={transcripts[0]?.date ?? undefined}>{formatDate(transcripts[0]?.date ?? null)}</time>
            </h2>
            <Pairs transcripts={transcripts} record={record} {...links} />
          </li>
        ))}
      </ol>
      <p>
        <a href={links.searchAddress}>{t('compare.search')}</a>
      </p>
    </main>
  );
}

function sayWhy({ transcripts }: OfficialRecord, asked: readonly Transcript[]): string {
  const [first, second] = asked;
  if (first && second && first.event === second.event) return t('compare.not-aligned');
  const alone = first && transcripts.filter(({ event }) => event === first.event).length === 1;
  return alone && !second ? t('compare.one-text') : t('compare.unknown');
}

function Pairs({
  transcripts,
  record,
  compareAddressOf,
}: { transcripts: Transcript[]; record: OfficialRecord } & Links) {
  const pairs = record.alignment.flatMap(({ a, b }) => {
    const [one, other] = [transcripts.find(({ id }) => id === a), transcripts.find(({ id }) => id === b)];
    return one && other ? [[one, other] as const] : [];
  });
  if (pairs.length === 0) {
    return <p class="soft">{t(transcripts.length > 1 ? 'compare.not-aligned' : 'compare.one-text')}</p>;
  }
  return (
    <ul>
      {pairs.map(([one, other]) => (
        <li key={`${one.id} ${other.id}`}>
          <a href={compareAddressOf(one.id, other.id)}>
            <TextName side="a" transcript={one} />
            <TextName side="b" transcript={other} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function TextName({ side, transcript }: { side: 'a' | 'b'; transcript: Transcript }) {
  return (
    <span>
      <b>{t(`compare.text-${side}`)}</b> <span lang={languageOfName(transcript)}>{nameTranscript(transcript)}</span>
    </span>
  );
}
