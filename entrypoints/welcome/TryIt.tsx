import { useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/shared/i18n.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';

interface Props {
  /** Open the panel at what stands in an element; it takes the focus where the reader is at the keyboard. */
  onOpen: (element: Element, takeFocus: boolean) => Promise<unknown>;
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

/** Examples to select, or to look up by a button: the panel comes up beside them, as it does beside any quotation. */
export function TryIt({ onOpen }: Props) {
  const [failed, setFailed] = useState<unknown>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = (at: number, takeFocus: boolean): void => {
    const quote = list.current?.querySelectorAll('q')[at];
    setFailed(null);
    if (quote) onOpen(quote, takeFocus).catch(setFailed);
  };
  return (
    <section class="try">
      <h2 id="try">{t('welcome.try.title')}</h2>
      <p>{t('welcome.try.how')}</p>
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      <ul class="examples" ref={list}>
        {EXAMPLES.map(({ what, text }, at) => (
          <li key={what}>
            <small>{t(what)}</small>
            <q lang="zh-CN">{text}</q>
            <button
              type="button"
              class="button"
              aria-label={`${t('welcome.try.lookUp')}: ${t(what)}`}
              // A key pressed on a button has no place on the screen.
              onClick={(event) => open(at, event.detail === 0)}
            >
              {t('welcome.try.lookUp')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
