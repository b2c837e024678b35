import { formatDate } from '../../components/controls/format-date.ts';
import { SearchWords } from '../../components/search/SearchWords.tsx';
import { languageOfName, nameTranscript } from '../../components/controls/name-text.ts';
import { BUNDLED } from '../../engine/record/of-record.ts';
import type { EventContents, SourceContents, TextContents } from '../../engine/source/contents.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { CompareLinks } from './links.ts';

interface Props extends CompareLinks {
  contents: SourceContents;
  a: string | null;
  b: string | null;
}

/** Why nothing is compared, and what can be. The address itself is never repeated. */
export function Choose({ contents: { events }, a, b, ...links }: Props) {
  const all = events.flatMap(({ texts }) => texts);
  const asked = [...new Set([a, b])].flatMap((named) => all.find(({ id }) => id === named) ?? []);
  const [first] = asked;
  const nothingAsked = a === null && b === null && location.search === '';
  return (
    <main class="plain-page">
      <h1>{nothingAsked ? t('compare.title') : sayWhy(events, asked)}</h1>
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
        {events.map((event) => (
          <li key={event.event}>
            <h2>
              <time dateTime={event.date ?? undefined}>{formatDate(event.date)}</time>
            </h2>
            <Pairs event={event} compareAddressOf={links.compareAddressOf} />
          </li>
        ))}
      </ol>
      <p>
        <a href={links.searchAddress}>{t('compare.search')}</a>
      </p>
    </main>
  );
}

function sayWhy(events: readonly EventContents[], asked: readonly TextContents[]): string {
  const [first, second] = asked;
  if (first && second && first.event === second.event) return t('compare.not-aligned');
  const alone = first && events.find(({ event }) => event === first.event)?.texts.length === 1;
  return alone && !second ? t('compare.one-text') : t('compare.unknown');
}

function Pairs({
  event: { texts, aligned },
  compareAddressOf,
}: { event: EventContents } & Pick<CompareLinks, 'compareAddressOf'>) {
  if (aligned.length === 0) {
    return <p class="soft">{t(texts.length > 1 ? 'compare.not-aligned' : 'compare.one-text')}</p>;
  }
  return (
    <ul>
      {aligned.map(([a, b]) => (
        <li key={`${a} ${b}`}>
          <a href={compareAddressOf(a, b)}>
            <TextName side="a" text={texts.find(({ id }) => id === a)} />
            <TextName side="b" text={texts.find(({ id }) => id === b)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** All that is listed is the record's. */
function TextName({ side, text }: { side: 'a' | 'b'; text: TextContents | undefined }) {
  if (text === undefined) return null;
  return (
    <span>
      <b>{t(`compare.text-${side}`)}</b>{' '}
      <span lang={languageOfName(text)}>{nameTranscript({ ...text, source: BUNDLED })}</span>
    </span>
  );
}
