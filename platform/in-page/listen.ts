/**
 * Listeners in web pages: they hear the browser and the reader, never the page.
 *
 * What a page makes up and sends itself is not trusted, and comes to nothing here. No other file of the scripts for web pages adds
 * a listener, but the one that stands in every page.
 */
type Events = WindowEventMap & DocumentEventMap & HTMLElementEventMap & { beforetoggle: ToggleEvent; abort: Event };

interface Options {
  capture?: boolean;
  passive?: boolean;
  signal?: AbortSignal;
  /** What is made up goes no further either, where handlers that ask no questions come after this one; but for what we made ourselves. */
  stopsMadeUp?: (event: Event) => boolean;
}

export function listen<K extends keyof Events>(
  target: EventTarget,
  types: readonly K[],
  hear: (event: Events[K]) => void,
  options: Options = {},
): void {
  const hearTrusted = (event: Event): void => {
    if (event.isTrusted) hear(event as Events[K]);
    else if (options.stopsMadeUp?.(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  for (const type of types) target.addEventListener(type, hearTrusted, options);
}
