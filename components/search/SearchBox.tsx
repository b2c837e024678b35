import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isComposing } from '../controls/is-composing.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Props {
  query: string;
  /** It is what the page is for. Else it waits until the reader goes there. */
  takesFocus?: boolean;
  /** The query at first was typed just now, and is typed on; what is still there from the last time is replaced. */
  typedAhead: boolean;
  /** What is selected on the page; it is searched for if nothing was typed in the meantime. */
  selected: Promise<string>;
  /** The list below is shown. */
  expanded: boolean;
  /** Ids of the list, and of the option that is chosen in it. */
  list: string;
  option: string | null;
  onQuery: (query: string) => void;
  onKey: (event: KeyboardEvent) => void;
}

/** The box: keeps the focus, hears the keys, and leaves alone what an input method still composes. */
export function SearchBox(props: Props) {
  const { query, takesFocus = true, typedAhead, selected, expanded, list, option, onQuery, onKey } = props;
  const box = useRef<HTMLInputElement>(null);
  const [first] = useState(query);
  // What stands in the box while an input method composes is no query yet: `duo ji hua` is on its way to 多极化.
  const [composed, setComposed] = useState<string | null>(null);
  // The attribute alone is not heeded where a page draws itself after it was loaded.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    box.current?.focus();
    if (typedAhead) box.current?.setSelectionRange(first.length, first.length);
    else box.current?.select();
  }, [first, takesFocus, typedAhead]);
  useEffect(() => {
    void selected.then((words) => {
      if (words === '' || box.current?.value !== first) return;
      onQuery(words);
      box.current.value = words;
      box.current.select();
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once
  }, [selected]);
  return (
    <input
      ref={box}
      type="text"
      inputMode="search"
      role="combobox"
      aria-label={t('search.box')}
      aria-expanded={expanded}
      aria-controls={list}
      aria-autocomplete="list"
      {...(option === null ? {} : { 'aria-activedescendant': option })}
      placeholder={t('search.placeholder')}
      autocomplete="off"
      spellcheck={false}
      value={composed ?? query}
      onInput={(event) => {
        const { value } = event.currentTarget;
        if (event.isComposing) setComposed(value);
        else onQuery(value);
      }}
      onCompositionEnd={(event) => {
        setComposed(null);
        onQuery(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        // Enter and the arrows belong to the input method while it composes.
        if (!isComposing(event)) onKey(event);
      }}
    />
  );
}
