import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../../components/controls/use-locale.ts';
import { useCheck } from '../../components/page-check/use-check.ts';
import type { Lookup } from '../../platform/shared/history.ts';
import { t } from '../../platform/shared/i18n.ts';
import { FindingTab } from './FindingTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { later } from '../../components/controls/later.tsx';
import { Notices } from './Notices.tsx';
import type { SidePanelServices } from './services.ts';
import { Tabs } from './Tabs.tsx';
import { useNotebook } from './notebook/use-notebook.ts';

const PageTab = later(async () => (await import('./PageTab.tsx')).PageTab);
const NotebookTab = later(async () => (await import('./notebook/NotebookTab.tsx')).NotebookTab);
const TimelineTab = later(async () => (await import('./TimelineTab.tsx')).TimelineTab);

const TABS = ['finding', 'page', 'history', 'notebook', 'timeline'] as const;
type Tab = (typeof TABS)[number];

interface Props {
  services: SidePanelServices;
  isFollowing: boolean;
}

/** The current finding beside the page, what was looked up before, what was kept, and when phrases were used. */
export function SidePanel({ services, isFollowing }: Props) {
  useLocale();
  const { lookups: source, setFollow, tabCheck } = services;
  const [tab, setTab] = useState<Tab>('finding');
  const [lookups, setLookups] = useState<Lookup[]>([]);
  const [shown, setShown] = useState<Lookup | null>(null);
  const [follow, changeFollow] = useState(isFollowing);
  const [phrases, setPhrases] = useState('');
  const notebook = useNotebook(services);
  const follows = useRef(follow);
  follows.current = follow;
  const newest = useRef<string | null>(null);

  useEffect(() => {
    source.listen((all, unkept) => {
      setLookups(all);
      const latest = unkept ?? all[0];
      if (!latest || latest.id === newest.current) return;
      const isFirst = newest.current === null;
      newest.current = latest.id;
      // A selection is shown to those who want it; what was asked for is shown to all.
      if (latest.how === 'selected' && !follows.current && !isFirst) return;
      setShown(latest);
      if (latest.how === 'asked' && !isFirst) setTab('finding');
    });
  }, [source]);
  // A check that was asked for is shown, and so is a statement that is pressed on the page; what is known already takes nobody away.
  const check = useCheck(tabCheck.watch);
  const asked = useRef<string | null>(null);
  const pressed = check?.chosen?.time ?? 0;
  useEffect(() => {
    if (check === null) return;
    const isNew = check.id !== asked.current && (check.state === 'reading' || check.state === 'comparing');
    asked.current = check.id;
    if (isNew) setTab('page');
  }, [check?.id]);
  useEffect(() => {
    if (pressed > 0) setTab('page');
  }, [check?.id, pressed]);
  useEffect(() => services.hearNotebookAsked(() => setTab('notebook')), [services]);
  // A quote is pasted at the end; its finding begins at the top.
  useEffect(() => scrollTo({ top: 0 }), [shown?.id, tab]);

  return (
    <div class="side">
      <Tabs tabs={TABS} current={tab} labelOf={(each) => t(`sidepanel.${each}`)} onChoose={setTab} />
      <main>
        <Notices state={notebook} ask={services.ask} />
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab === 'finding' && (
            <FindingTab
              services={services}
              lookup={shown}
              follow={follow}
              onFollow={(isOn) => {
                changeFollow(isOn);
                void setFollow(isOn);
              }}
              notebook={notebook}
              onTimeline={(phrase) => {
                setPhrases(phrase);
                setTab('timeline');
              }}
            />
          )}
          {tab === 'page' && <PageTab services={services} notebook={notebook} seen={check} />}
          {tab === 'history' && (
            <HistoryTab
              lookups={lookups}
              onShow={(lookup) => {
                setShown(lookup);
                setTab('finding');
              }}
              isPrivate={services.isPrivate}
              isKept={services.isPrivate || services.keepsHistory()}
              onClear={() => void source.clear()}
            />
          )}
          {tab === 'notebook' && <NotebookTab services={services} state={notebook} />}
          {tab === 'timeline' && <TimelineTab services={services} typed={phrases} onType={setPhrases} />}
        </div>
      </main>
    </div>
  );
}
