/**
 * The five hundred most common characters of written Chinese, in both scripts, and the marks between them. In the right encoding they are
 * more than half of any text, in a wrong one hardly any.
 */
const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运合际贸易环球际组织亚欧联邦访问答者稳和平友谊伙伴挑战机遇';
const TRADITIONAL =
  '這個們來為國說時會對於過發後裡裏種經麼學當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產話內給門兒東聲員論處義幾認條係氣題爾別變總電數報結務場計資許統區隊決馬書則聽卻達強難權設記類據張該規萬術領確傳師觀讓識帶導爭運際環組織亞歐聯邦訪穩誼夥戰遇貿嗎吧呢臺台灣香港';
/** With those of Japanese, which no Chinese text in a Chinese encoding has. */
export const KANA = /[\u3041-\u3096\u30a1-\u30fa\u30fc]/u;
const MARKS = '，。、；：？！“”‘’「」『』（）《》〈〉【】—…·　';

export const COMMON: ReadonlySet<string> = new Set(SIMPLIFIED + TRADITIONAL + MARKS);
