import type { SourcedContents } from '../../engine/source/merge-search.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { languageOfShort, nameTranscript, shortTranscript } from '../names/name-text.ts';
import { Named, NamedTitle } from '../names/Named.tsx';
import { nameFact, nameOutlet } from '../names/printed-names.ts';
import { isOfRecord } from '../controls/whose-text.ts';
import { QuestionMarks, sayHas } from './QuestionMarks.tsx';

export type EventShown = SourcedContents['events'][number];
type TextShown = EventShown['texts'][number];

export interface PictureLinks {
  /** The reader at a passage, or at a text's beginning: `2017-03-08.scio#`. */
  readerAddressOf: (passage: string) => string;
  compareAddressOf: (a: string, b: string) => string;
}

interface Props extends PictureLinks {
  shown: EventShown;
  /** Characters of the longest text that is shown. */
  longest: number;
}

/** Of one event; a newsroom may have a hundred of a day. */
const MOST_TEXTS = 20;
const MOST_PAIRS = 6;

/** An event: its texts as long as they are, with which of its questions each has, and which of them can be compared. */
export function PicturedEvent({ shown, longest, ...links }: Props) {
  const { date, title, texts, questions, aligned } = shown;
  const [first, rest] = [texts.slice(0, MOST_TEXTS), texts.slice(MOST_TEXTS)];
  const isWhole = texts.some(({ form }) => form === 'full');
  const draw = (some: readonly TextShown[]) =>
    some.map((text) => (
      <TextRow
        key={`${text.source} ${text.id}`}
        text={text}
        isWhole={isWhole}
        number={texts.indexOf(text) + 1}
        longest={longest}
        {...links}
      />
    ));
  return (
    <li class="pictured">
      <h2>
        <time dateTime={date ?? undefined}>{formatDate(date)}</time>
      </h2>
      <p class="pictured-title">
        <NamedTitle printed={title} named={nameFact(title)} />
      </p>
      <ol class="pictured-texts">{draw(first)}</ol>
      {rest.length > 0 && (
        <details>
          <summary>{t('picture.more-texts', { n: rest.length })}</summary>
          <ol class="pictured-texts">{draw(rest)}</ol>
        </details>
      )}
      <p class="pictured-pairs">
        {aligned.length === 0
          ? t(texts.length > 1 ? 'picture.not-aligned' : 'picture.one-text')
          : aligned.slice(0, MOST_PAIRS).map(([a, b]) => (
              <a key={`${a} ${b}`} href={links.compareAddressOf(a, b)}>
                {texts.length === 2 ? t('picture.compare') : t('picture.compare-two', numbersOf(texts, a, b))}
              </a>
            ))}
      </p>
      {questions.length > 0 && <Questions shown={shown} {...links} />}
    </li>
  );
}

function numbersOf(texts: readonly TextShown[], a: string, b: string): { a: number; b: number } {
  const numberOf = (id: string): number => texts.findIndex((text) => text.id === id) + 1;
  return { a: numberOf(a), b: numberOf(b) };
}

interface RowProps extends PictureLinks {
  text: TextShown;
  /** A text has the whole event: no other question was asked. */
  isWhole: boolean;
  number: number;
  longest: number;
}

function TextRow({ text, isWhole, number, longest, readerAddressOf }: RowProps) {
  const share = longest === 0 ? 0 : (100 * text.characters) / longest;
  return (
    <li class={isOfRecord(text) ? 'pictured-text' : 'pictured-text of-others'}>
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <span class="text-name">
        <a href={readerAddressOf(`${text.id}#`)} lang={languageOfShort(text)} title={nameTranscript(text)}>
          {shortTranscript(text)}
        </a>{' '}
        <small>{t(`finding.form.${text.form}`)}</small>
      </span>
      <span class="text-length">
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect width={Math.max(0.5, share)} height="8" />
        </svg>
        <small>{t('picture.characters', { n: text.characters.toLocaleString() })}</small>
      </span>
      <span class="text-questions">
        {text.has === null ? (
          <small>{t('picture.not-placed', { n: text.questions })}</small>
        ) : (
          <>
            <QuestionMarks has={text.has} />
            {text.has.length > 0 && <small>{sayHas(text.has, isWhole)}</small>}
          </>
        )}
      </span>
    </li>
  );
}

/** Each question, and the way to it in each text that has it. */
function Questions({ shown: { questions, texts }, readerAddressOf }: PictureLinks & { shown: EventShown }) {
  return (
    <details>
      <summary>{t('common.questions', { n: questions.length })}</summary>
      <ol class="asked">
        {questions.map(({ turn, outlet, opening }, at) => (
          <li key={turn}>
            <a href={readerAddressOf(turn)}>
              {outlet !== null && (
                <b>
                  <Named printed={outlet} named={nameOutlet(outlet)} />
                </b>
              )}
              <span lang="zh-Hans">{opening}</span>
            </a>
            {texts.length > 1 && (
              <span class="asked-in">
                {texts.slice(0, MOST_TEXTS).map((text, index) => {
                  const here = text.has?.[at] ?? null;
                  return here === null ? null : (
                    <a
                      key={`${text.source} ${text.id}`}
                      href={readerAddressOf(here)}
                      aria-label={t('picture.in-text', { n: index + 1 })}
                    >
                      {index + 1}
                    </a>
                  );
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
