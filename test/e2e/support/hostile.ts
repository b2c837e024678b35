/**
 * A page that has put its own functions in place of the browser's, and counts whether any is reached.
 *
 * A content script has a world of its own and must not meet them; `__reached` says if it did.
 */
export const HOSTILE_SCRIPT = `
  globalThis.__reached = [];
  const trap = (owner, name) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found || !found.configurable) return;
    const reach = function () { __reached.push(name); throw new Error('hostile ' + name); };
    Object.defineProperty(owner, name, found.get ? { ...found, get: reach } : { ...found, value: reach });
  };
  for (const name of ['attachShadow', 'append', 'appendChild', 'setAttribute', 'getBoundingClientRect', 'getClientRects', 'animate', 'closest', 'matches'])
    for (const owner of [Element.prototype, Node.prototype]) trap(owner, name);
  for (const name of ['getSelection', 'createElement', 'createElementNS', 'createRange', 'elementFromPoint']) trap(Document.prototype, name);
  for (const name of ['toString', 'getRangeAt', 'getComposedRanges', 'rangeCount', 'isCollapsed']) trap(Selection.prototype, name);
  for (const name of ['getBoundingClientRect', 'getClientRects', 'cloneContents', 'toString']) trap(Range.prototype, name);
  for (const name of ['then', 'catch', 'finally']) trap(Promise.prototype, name);
  for (const name of ['normalize', 'replace', 'replaceAll', 'slice', 'trim', 'codePointAt']) trap(String.prototype, name);
  for (const name of ['map', 'filter', 'join', 'some', 'find', 'forEach']) trap(Array.prototype, name);
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) trap(EventTarget.prototype, name);
  trap(ShadowRoot.prototype, 'adoptedStyleSheets');
  trap(CSSStyleSheet.prototype, 'replaceSync');
  trap(globalThis, 'requestAnimationFrame');
  trap(globalThis, 'setTimeout');
  trap(globalThis, 'getSelection');
`;
