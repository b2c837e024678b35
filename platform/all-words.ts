/** All that the interface says, for the background and for our own pages. Imported for its effect. */
import en from '../assets/locales/en.json' with { type: 'json' };
import zhCN from '../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../assets/locales/zh-TW.json' with { type: 'json' };
import { setCatalogues } from './i18n.ts';

setCatalogues({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });
