/** How English news says that somebody spoke: verbs, what stands beside them, and nouns for those who speak. */

const words = (...lines: string[]): string[] => lines.join(' ').split(' ');

/** What is said may follow at once: Holm said the two sides…. */
const PLAIN = words(
  'said says insisted insists argued argues warned warns added adds claimed claims stressed stresses',
);
/** What is said follows behind “that”, a colon or a mark; or it went before. */
const EXACT = words(
  'told tells noted notes stated states emphasized emphasised emphasizes emphasises underlined underlines underscored underscores',
  'reiterated reiterates reaffirmed reaffirms remarked remarks observed observes declared declares announced announces',
  'acknowledged acknowledges conceded concedes admitted admits explained explains complained complains asserted asserts maintained maintains',
  'confirmed confirms replied replies answered answers responded responds asked asks recalled recalls predicted predicts promised promises vowed',
  'vows pledged pledges wrote writes tweeted posted commented comments concluded concludes continued continues joked quipped suggested suggests',
  'began begins indicated indicates cautioned cautions countered counters retorted declared lamented boasted',
);
const PHRASES = [
  'pointed out',
  'points out',
  'went on to say',
  'goes on to say',
  'went on',
  'goes on',
  'made clear',
  'quoted as saying',
];
/** What is wanted, or said of another, is their object: urged both sides to…. */
const OBJECT = ['called on', 'calls on', 'called for', 'calls for', 'urged', 'urges', 'accused', 'accuses', 'demanded'];
/** Leads in marked words alone: called it “…”. */
const MARKED = ['called', 'calls', 'described', 'describes', 'hailed', 'hails', 'denounced', 'dismissed', 'branded'];
/** Behind a comma: …, saying that…. Whoever does what the sentence tells says it. */
const PARTICIPLES = words(
  'saying adding warning noting stressing emphasizing emphasising insisting arguing asking declaring stating telling',
);

export type SpeechVerbKind = 'plain' | 'exact' | 'object' | 'marked' | 'participle';

const KINDS: ReadonlyMap<string, SpeechVerbKind> = new Map([
  ...PLAIN.map((word) => [word, 'plain'] as const),
  ...[...EXACT, ...PHRASES].map((word) => [word, 'exact'] as const),
  ...OBJECT.map((word) => [word, 'object'] as const),
  ...MARKED.map((word) => [word, 'marked'] as const),
  ...PARTICIPLES.map((word) => [word, 'participle'] as const),
]);

export function kindOfVerb(word: string): SpeechVerbKind {
  return KINDS.get(word.replaceAll(/\s+/gu, ' ')) ?? 'exact';
}

const longestFirst = [...KINDS.keys()].sort((a, b) => b.length - a.length);
/** Any of them, as a word of its own. */
export const SPEECH_VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${longestFirst.map((word) => word.replaceAll(' ', String.raw`\s+`)).join('|')})(?![\p{L}\p{N}’'-])`,
  'gu',
);

/** Stands between a subject and its verb. */
export const BESIDE_VERB = new RegExp(
  String.raw`(?:^|\s)(?:${[
    'also then later earlier again further furthermore repeatedly publicly wrongly rightly bluntly plainly once has had have is was be been being',
    'will would did does merely only simply instead clearly specifically recently previously now still often just even subsequently',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'u',
);

export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';

/** Begins or joins a sentence, and is no part of a name or of what somebody is. */
export const NO_NAME = new RegExp(
  `^(?:${[
    'a an and as at after afterwards although again also asked because before both but by did does during earlier finally for from furthermore had',
    'has have here however if in instead is later like meanwhile moreover nor not of on once or separately since so still that the then though',
    'through to today unless until was were what when where whether which while who whom with without yesterday yet',
  ]
    .join(' ')
    .replaceAll(' ', '|')}|${DAYS}|${MONTHS})$`,
  'iu',
);

/** When, between a subject and its verb. */
export const WHEN_BESIDE = new RegExp(
  String.raw`(?:^|\s)(?:(?:on|last|this|early|late)\s)?(?:${DAYS})(?:\s+(?:morning|afternoon|evening|night))?$|,\s+(?:on|last|late)\s+(?:${DAYS}),$|\s(?:this|last)\s(?:week|month|year)$`,
  'u',
);

/** When, where and how, behind a verb of speech. */
export const CIRCUMSTANCE = new RegExp(
  String.raw`^\s*(?:(?:on|last|this|early|late)\s+)?(?:${DAYS})(?:\s+(?:morning|afternoon|evening|night))?|^\s*on\s+(?:${MONTHS})\s+\d{1,2}|^\s*(?:this|last)\s+(?:week|month|year)|^\s*(?:today|yesterday|afterwards|later|earlier|again|here|too|flatly|bluntly)(?!\p{L})|^\s*in\s+(?:a|an|his|her|the|its|their)\s+(?:\p{L}+\s+){0,2}(?:statement|interview|speech|address|post|letter|message|telephone call|phone call|article|report)(?:\s+(?:with|to|on|at)\s+(?:[\p{Lu}][\p{L}’'.-]*\s*){1,4})?|^\s*through\s+an?\s+interpreter|^\s*in\s+[\p{Lu}]\p{L}+(?!\p{L})`,
  'u',
);

/** Whom somebody tells. */
export const ADDRESSEE =
  /^\s*(?:(?:reporters|journalists|lawmakers|parliament|delegates|diplomats|viewers|him|her|them|us|me)|(?:(?:a|an|the|his|her|their)\s+)(?:[\p{Ll}\d’'-]+\s+){0,3}?(?:conference|briefing|meeting|assembly|committee|council|programme|program|broadcaster|newspaper|agency|audience|forum|summit|parliament|congress|station|channel|hall|crowd)|the\s+(?:media|press)(?:\s+[\p{Lu}]\p{L}+)?|(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}’'.-]*\s*){1,4})(?![\p{L}])/u;

/** Whoever may be called so speaks for a body, or for nobody in particular. */
export const ROLE = String.raw`(?:spokes(?:man|woman|person)|official|minister|ministry|government|analyst|expert|diplomat|user|company|department|embassy|agency|police|author|critic|observer|resident|witness|lawmaker|professor|scholar|researcher|source|outlet|newspaper|paper|report|statement|leader|president|premier|chair|chairman|chairwoman|engineer|adviser|advisor|secretary|party|office|army|military|committee|group|union|bank|commission|council|court|lawyer|teacher|student|reporter|commentator|editor|captain|member|councill?or|translator|interpreter|writer|blogger|correspondent|organi[sz]er|mayor|judge|master|trader|farmer|neighbou?r|man|woman|worker|driver|owner|manager|activist|envoy|ambassador|aide|counterpart|side|firm|authority|authorities|administration|chief|head|director|historian|economist|investor|regulator|tribunal|service|team|people|others|figure)s?`;
export const ROLE_NOUN = new RegExp(`${ROLE}$`, 'iu');

/** Ends no sentence. */
export const SHORTENED =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|St|Jr|Sr|No|vs|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})$/u;
