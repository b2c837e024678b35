/** What would be a script if anybody took it for markup. */
const MARKER = '__hit';

/**
 * Known ways to run something out of text, each of which would call `__hit` or ask for `/hit`; 60 and more, by variation of what is
 * known to have worked somewhere.
 */
export function hostileTexts(): string[] {
  const call = `${MARKER}()`;
  const elements = ['img', 'svg', 'video', 'audio', 'iframe', 'object', 'embed', 'input', 'details', 'body', 'marquee'];
  const handlers = elements.flatMap((element) => [
    `<${element} src=/hit onerror=${call}>`,
    `<${element} onload=${call} ontoggle=${call} open>`,
    `"><${element} onfocus=${call} autofocus tabindex=0>`,
  ]);
  const scripts = [
    `<script>${call}</script>`,
    `<ScRiPt>${call}</sCrIpT>`,
    `<script src=/hit></script>`,
    `</title><script>${call}</script>`,
    `</textarea><script>${call}</script>`,
    `</style><script>${call}</script>`,
    `--><script>${call}</script>`,
    `<![CDATA[<script>${call}</script>]]>`,
    `<svg><script href=/hit /></svg>`,
    `<math><mtext></mtext><script>${call}</script></math>`,
    `<noscript><p title="</noscript><img src=/hit onerror=${call}>">`,
    `<template><script>${call}</script></template>`,
  ];
  const addresses = [
    `javascript:${call}`,
    `JaVaScRiPt:${call}`,
    `java\tscript:${call}`,
    `\u0001javascript:${call}`,
    `data:text/html,<script>${call}</script>`,
    `<a href="javascript:${call}">x</a>`,
    `<form action="javascript:${call}"><button>x</button></form>`,
    `<meta http-equiv=refresh content="0;url=/hit">`,
    `<base href=/hit/>`,
    `<link rel=stylesheet href=/hit>`,
    `<style>@import '/hit';</style>`,
    `<p style="background:url(/hit)">x</p>`,
  ];
  const others = [
    `{{constructor.constructor('${call}')()}}`,
    `\${${call}}`,
    `';${call};//`,
    `"-${call}-"`,
    `&lt;img src=/hit onerror=${call}&gt;`,
    `&#60;img src=/hit onerror=${call}&#62;`,
    `\u003cimg src=/hit onerror=${call}\u003e`,
    `＜img src=/hit onerror=${call}＞`,
    `<<img src=/hit onerror=${call}>>`,
    `<img/src=/hit/onerror=${call}>`,
    `<img src="/hit" onerror\n=\n"${call}">`,
    `<x onclick=${call} style=position:fixed;inset:0>x</x>`,
  ];
  return [...handlers, ...scripts, ...addresses, ...others];
}

/** Runs in a page before anything else: notes each call. */
export const HIT_SCRIPT = `globalThis.__hits = 0; globalThis.${MARKER} = () => { globalThis.__hits += 1; };`;
