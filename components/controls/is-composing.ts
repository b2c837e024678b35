/**
 * Whether a key belongs to an input method. Some end the composition before they tell of the Enter that ended it (WebKit and several
 * methods on Windows): `isComposing` is false by then, and the key's code still says "process key".
 * https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === PROCESS_KEY;
}

const PROCESS_KEY = 229;
