/** As long as a list shows one. */
const MAX_NAME = 80;
/** What turns the direction of a line or breaks it. */
const UNSHOWN = /[\p{Cc}\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A place outside of the archive: a step up, the top of a disk, a drive of Windows; and what breaks a name. */
const LEADS_OUT = /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\p{Cc}/u;

/** Whether no honest program names a file in an archive so. Nothing is ever written there: but whoever made it meant to have it written. */
export function isUnsafeName(name: string): boolean {
  return LEADS_OUT.test(name);
}

/** A file's name as it is shown: it is never a path to go to, so `../../x` of a file that was chosen stays what it says. */
export function cleanName(name: string): string {
  const shown = name.replaceAll(UNSHOWN, '').toWellFormed();
  const characters = Array.from(shown);
  if (characters.length <= MAX_NAME) return shown;
  // The end tells what kind of file it is.
  return `${characters.slice(0, MAX_NAME - 20).join('')}…${characters.slice(-19).join('')}`;
}
