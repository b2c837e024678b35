/** A person as the data of a record describes one. No name of anybody stands in the engine's code. */

export interface Office {
  /** As texts print it, in its full and short forms. */
  names: readonly string[];
  /** The same in Traditional characters, each in its place; for the offices of those who answer. */
  hant?: readonly string[] | undefined;
  /** `YYYY-MM-DD` */
  from: string;
  /** null: not known to have ended. */
  to: string | null;
  english: string;
  /** What stands before the name in English: Foreign Minister. Without it the office is not put before a name. */
  title?: string | undefined;
}

/** Words in their small letters, but for those that are always written otherwise. The titles of the offices need not be among them. */
export interface InEnglish {
  /** Of which country an office is. */
  of?: readonly string[] | undefined;
  /** What stands for the name: foreign minister, top diplomat. */
  byOffice?: readonly string[] | undefined;
  /** The same where the country has been said: the minister. */
  inShort?: readonly string[] | undefined;
  /** May stand before the name, and mean nobody without it: Mr, director. */
  titles?: readonly string[] | undefined;
  /** Beside the full name, they show that no namesake is meant. */
  bodies?: readonly string[] | undefined;
}

export interface Person {
  /** The canonical name, in Simplified characters. */
  name: string;
  /** Full and short forms in print, in Simplified and in Traditional characters, `name` among the first. */
  hans: readonly string[];
  hant: readonly string[];
  /** The full name in English, in the bearer's own order. */
  english: string;
  /** The part of `english` that is the family's name. */
  family: string;
  offices: readonly Office[];
  /** Whether texts of the record hold this person's answers, so that the name before a quote only says whose words they are. */
  answers?: boolean | undefined;
  /** Forms of address that mean nobody else: a surname with a title. */
  address?: readonly string[] | undefined;
  /** Words that follow the name of one who answers: 部长 in 某某部长. */
  titles?: readonly string[] | undefined;
  /** What stands for one who answers without the name: the office, as the press calls it. */
  byOffice?: readonly string[] | undefined;
  /** What one who answers speaks for: its name, 某部, and then what else a label may print for it, 某国某部. */
  bodies?: readonly string[] | undefined;
  /** What English texts and pages call one who answers. */
  inEnglish?: InEnglish | undefined;
  /** Set phrases with the name in them; see formulas.ts. */
  phrases?: readonly string[] | undefined;
}

/** A Chinese title, place or publisher, the head of a page, or somebody who is named and does not answer, and the English for it. */
export interface Translation {
  chinese: string;
  english: string;
  /** In Traditional characters; a title has none, and stays as it is printed. */
  hant?: string | undefined;
  /** How a publisher is called in few words, by language tag. */
  short?: Readonly<Record<string, string>> | undefined;
}
