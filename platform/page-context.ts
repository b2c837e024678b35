/**
 * Stands in for WXT's context of a content script, which the framework puts into every page (see wxt.config.ts).
 *
 * Its own announces itself by an event named after the extension's id, by which a page knows us, and ends when a page sends
 * that event back. We use neither; and it is 860 bytes of what every page loads.
 */
// oxlint-disable-next-line typescript/no-extraneous-class -- the framework makes one, and asks nothing of it
export class ContentScriptContext {}
