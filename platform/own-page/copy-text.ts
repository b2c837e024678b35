/** @returns whether the text is in the clipboard now; a browser may refuse */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused: whoever asked says that nothing was copied.
    return false;
  }
}
