/** All that is said in all languages, for the background and for tests. Imported for its effect. */
import citeEn from '../../assets/locales/cite/en.json' with { type: 'json' };
import citeCN from '../../assets/locales/cite/zh-CN.json' with { type: 'json' };
import citeTW from '../../assets/locales/cite/zh-TW.json' with { type: 'json' };
import en from '../../assets/locales/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' };
import { addWords } from '../shared/i18n.ts';

addWords('en', en, citeEn);
addWords('zh-CN', zhCN, citeCN);
addWords('zh-TW', zhTW, citeTW);
