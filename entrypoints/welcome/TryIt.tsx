import { useEffect, useRef, useState } from 'preact/hooks';
import { FindingView } from '../../components/finding/FindingView.tsx';
import { rangesAt } from '../../components/finding/passage/ranges-at.ts';
import { useLatest } from '../../components/controls/use-latest.ts';
import type { Range } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { type MessageKey, t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';

interface Props {
  lookUp: (quote: string) => Promise<AnswerView>;
  onCopy: (text: string) => Promise<boolean>;
  onOpenReader: (paragraph: string, ranges: Range[]) => Promise<unknown>;
}

/** One of each kind: as it was printed, with 800 for 600, and one that nobody was reported to say. */
const EXAMPLES: { what: MessageKey; text: string }[] = [
  {
    what: 'welcome.try.faithful',
    text: '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任；谁要破坏地区的和平稳定，就会付出巨大代价。',
  },
  { what: 'welcome.try.changed', text: '中方宣布的800亿美元资金支持已落实或作出安排近50%' },
  { what: 'welcome.try.unknown', text: '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。' },
];
/** As on other pages, see `minHan` of the settings. */
const LEAST = 6;

/** Examples to select, answered below them: the panel cannot come up here, on a page of the extension. */
export function TryIt({ lookUp, onCopy, onOpenReader }: Props) {
  const [quote, setQuote] = useState('');
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const { value, error, waiting } = useLatest(quote === '' ? null : () => lookUp(quote), quote);
  const failed = notOpened ?? error;
  const examples = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // A selection stays while a button is pressed: it was asked about once.
    let last = '';
    const readSelection = (): void => {
      const selection = document.getSelection();
      const text = String(selection ?? '').trim();
      if (text === last) return;
      last = text;
      if (text.length >= LEAST && examples.current?.contains(selection?.anchorNode ?? null)) setQuote(text);
    };
    const gestures = ['mouseup', 'touchend', 'keyup'] as const;
    for (const gesture of gestures) document.addEventListener(gesture, readSelection);
    return () => {
      for (const gesture of gestures) document.removeEventListener(gesture, readSelection);
    };
  }, []);
  return (
    <section class="try">
      <h2 id="try">{t('welcome.try.title')}</h2>
      <p>{t('welcome.try.how')}</p>
      <ul class="examples" ref={examples}>
        {EXAMPLES.map(({ what, text }) => (
          <li key={what}>
            <small>{t(what)}</small>
            <q lang="zh-CN">{text}</q>
            <button
              type="button"
              class="button"
              aria-label={`${t('welcome.try.lookUp')}: ${t(what)}`}
              onClick={() => setQuote(text)}
            >
              {t('welcome.try.lookUp')}
            </button>
          </li>
        ))}
      </ul>
      <div aria-live="polite" aria-busy={waiting}>
        {failed !== null && <p class="failure">{sayFailure(failed)}</p>}
        {waiting && <output>{t('welcome.try.waiting')}</output>}
        {value && !waiting && (
          <FindingView
            // What was unfolded in one finding is not unfolded in the next.
            key={quote}
            view={value}
            length={quote.length}
            onCopy={onCopy}
            onOpenReader={(paragraph) => {
              setNotOpened(null);
              onOpenReader(paragraph, rangesAt(value.answer, paragraph)).catch(setNotOpened);
            }}
          />
        )}
      </div>
    </section>
  );
}
