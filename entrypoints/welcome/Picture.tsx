import type { ComponentChildren } from 'preact';
import { sayTogether } from '../../components/controls/say-together.ts';
import { t } from '../../platform/shared/i18n.ts';

/** What it does, in three steps: words selected, the mark beside them, the panel with what differs. @param keys the shortcut; empty for none */
export function Picture({ keys }: { keys: string }) {
  return (
    <ol class="picture">
      <Step caption={t('welcome.picture.select')}>
        <Article />
        <path class="pointer" d="M163 92v20l5-5 4 8 4-2-4-8h7z" />
      </Step>
      <Step caption={sayTogether(t('welcome.picture.mark'), keys !== '' && t('welcome.picture.keys', { keys }))}>
        <Article />
        <rect class="mark" x="166" y="84" width="22" height="22" rx="6" />
        <text class="mark-sign" x="177" y="99.5" text-anchor="middle" lang="zh-Hans">
          原
        </text>
        <path class="pointer" d="M182 98v20l5-5 4 8 4-2-4-8h7z" />
      </Step>
      <Step caption={t('welcome.picture.read')}>
        <Article />
        <rect class="sheet" x="58" y="52" width="150" height="84" rx="8" />
        <rect class="line" x="70" y="64" width="84" height="7" rx="3.5" />
        <text class="words" x="70" y="96" lang="zh-Hans">
          <tspan class="struck">800亿</tspan>
          <tspan dx="6">→</tspan>
          <tspan class="right" dx="6">
            600亿
          </tspan>
        </text>
        <rect class="soft" x="70" y="108" width="124" height="5" rx="2.5" />
        <rect class="soft" x="70" y="119" width="96" height="5" rx="2.5" />
      </Step>
    </ol>
  );
}

function Step({ caption, children }: { caption: string; children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox="0 0 224 144" aria-hidden="true">
        <rect class="page" x="0.5" y="0.5" width="223" height="143" rx="8" />
        {children}
      </svg>
      <span>{caption}</span>
    </li>
  );
}

/** A page of news with a quotation selected. */
function Article() {
  return (
    <>
      <rect class="line" x="18" y="18" width="120" height="9" rx="4" />
      <rect class="soft" x="18" y="40" width="188" height="5" rx="2.5" />
      <rect class="soft" x="18" y="52" width="172" height="5" rx="2.5" />
      <rect class="selected" x="18" y="66" width="144" height="22" rx="2" />
      <text class="words" x="22" y="82" lang="zh-Hans">
        “……800亿……”
      </text>
      <rect class="soft" x="18" y="102" width="180" height="5" rx="2.5" />
      <rect class="soft" x="18" y="114" width="150" height="5" rx="2.5" />
    </>
  );
}
