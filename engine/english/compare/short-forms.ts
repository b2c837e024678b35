/** Names that have a short form: both say the same. */

export interface ShortForm {
  words: readonly string[];
  form: string;
  /** Only in capitals: WHO, US. */
  isWritten: boolean;
}

/** Each line: the form, in capitals as it is written; the words in full. */
const NAMES = `
US=USA=United States of America=United States
UK=United Kingdom=Britain=Great Britain
UN=United Nations
EU=European Union
AU=African Union
ROK=Republic of Korea=South Korea
DPRK=Democratic People's Republic of Korea=North Korea
PRC=People's Republic of China
CPC=Communist Party of China=CCP=Chinese Communist Party
NPC=National People's Congress
ASEAN=Association of Southeast Asian Nations
SCO=Shanghai Cooperation Organization=Shanghai Cooperation Organisation
BRI=Belt and Road Initiative
NATO=North Atlantic Treaty Organization=North Atlantic Treaty Organisation
WTO=World Trade Organization=World Trade Organisation
WHO=World Health Organization=World Health Organisation
IMF=International Monetary Fund
IAEA=International Atomic Energy Agency
APEC=Asia-Pacific Economic Cooperation
UAE=United Arab Emirates
GDI=Global Development Initiative
GSI=Global Security Initiative
GCI=Global Civilization Initiative=Global Civilisation Initiative
COC=Code of Conduct
AI=artificial intelligence
`;

/** By their first word. The longest come first. */
export const SHORT_FORMS: ReadonlyMap<string, readonly ShortForm[]> = Map.groupBy(
  NAMES.trim()
    .split('\n')
    .flatMap((line) => {
      const [form = '', ...others] = line.split('=');
      return [form, ...others].map((name): ShortForm => ({
        words: name.toLowerCase().split(/[ -]/),
        form: form.toLowerCase() === 'us' ? 'usa' : `${form.toLowerCase()}.`,
        isWritten: /^\p{Lu}+$/u.test(name),
      }));
    })
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0] ?? '',
);
