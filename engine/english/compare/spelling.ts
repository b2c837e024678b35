/** Spellings of both coasts, and of one word in two forms, brought to one. The result is no word: it is compared, never shown. */

/** Pairs that no ending tells: each to its first. */
const SAME =
  'gray=grey program=programme programs=programmes toward=towards while=whilst among=amongst maneuver=manoeuvre practice=practise check=cheque tire=tyre plow=plough skeptic=sceptic skeptical=sceptical judgment=judgement aging=ageing fulfill=fulfil enroll=enrol skillful=skilful learned=learnt burned=burnt spelled=spelt dreamed=dreamt percent=pct okay=ok afterward=afterwards draft=draught story=storey mold=mould jewelry=jewellery artifact=artefact curb=kerb pajamas=pyjamas airplane=aeroplane aluminum=aluminium mustache=moustache focused=focussed focusing=focussing';

const known = new Map<string, string>();
for (const group of SAME.split(' ')) {
  const [first = '', ...others] = group.split('=');
  for (const other of others) known.set(other, first);
}

/** Shorter words are told apart by so few letters that an ending is none. */
const SHORTEST = 5;

/** Endings, each with what it is brought to. What is no variant (promise, hour) is changed on both sides alike. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s)?$/, 'ization$1'],
  [/is(e|ed|es|er|ers|ing)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|ably|ite|ites|ful|er|ers|hood|less|ly|liness)?$/, 'or$1'],
  [/([tb])re(s)?$/, '$1er$2'],
  [/([tb])red$/, '$1ered'],
  [/enc(e|es|eless)$/, 'ens$1'],
  [/ogue(s)?$/, 'og$1'],
  [/([aeiou])ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/([^s])wards$/, '$1ward'],
  [/dgement(s)?$/, 'dgment$1'],
  [/xion(s)?$/, 'ction$1'],
];

const MAX_KEPT = 20_000;
const folded = new Map<string, string>();

/** @param word in lower case, without apostrophes */
export function foldSpelling(word: string): string {
  const done = folded.get(word);
  if (done !== undefined) return done;
  const form = spell(word);
  if (folded.size < MAX_KEPT) folded.set(word, form);
  return form;
}

function spell(word: string): string {
  const plain = word.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const own = known.get(plain) ?? plain;
  if (own.length < SHORTEST) return own;
  for (const [ending, to] of ENDINGS) if (ending.test(own)) return own.replace(ending, to);
  return own;
}
