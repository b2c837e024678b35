/**
 * What the panel says in a web page, and nothing else: the areas are imported by name, so that the bundle leaves the others out.
 * Imported for its effect.
 */
import {
  edit as editEn,
  failure as failureEn,
  finding as findingEn,
  grounds as groundsEn,
  panel as panelEn,
  voice as voiceEn,
  wording as wordingEn,
} from '../assets/locales/en.json' with { type: 'json' };
import {
  edit as editCN,
  failure as failureCN,
  finding as findingCN,
  grounds as groundsCN,
  panel as panelCN,
  voice as voiceCN,
  wording as wordingCN,
} from '../assets/locales/zh-CN.json' with { type: 'json' };
import {
  edit as editTW,
  failure as failureTW,
  finding as findingTW,
  grounds as groundsTW,
  panel as panelTW,
  voice as voiceTW,
  wording as wordingTW,
} from '../assets/locales/zh-TW.json' with { type: 'json' };
import { setCatalogues } from './i18n.ts';

setCatalogues({
  en: {
    edit: editEn,
    failure: failureEn,
    finding: findingEn,
    grounds: groundsEn,
    panel: panelEn,
    voice: voiceEn,
    wording: wordingEn,
  },
  'zh-CN': {
    edit: editCN,
    failure: failureCN,
    finding: findingCN,
    grounds: groundsCN,
    panel: panelCN,
    voice: voiceCN,
    wording: wordingCN,
  },
  'zh-TW': {
    edit: editTW,
    failure: failureTW,
    finding: findingTW,
    grounds: groundsTW,
    panel: panelTW,
    voice: voiceTW,
    wording: wordingTW,
  },
});
