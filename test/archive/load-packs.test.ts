/** Packs on their way in: whole, once, and never an older revision over a newer one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../archive/load/load-texts.ts';
import { type LoadedPack, notePack } from '../../archive/load/packs.ts';
import { findFaults } from '../../archive/load/upkeep.ts';
import { nobody } from '../../archive/store/ask-shards.ts';
import { filesIn, textsToLoad } from '../../tools/archive/texts-to-load.ts';
import { aRecord } from '../support/a-record.ts';
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { aPack, aText } from '../support/pack/a-pack.ts';

let own: AnArchive;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  own = await anArchive(aRecord(), { shards: 2 });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await own.close();
});

/** As `npm run archive -- load` does it. */
async function load(...paths: string[]) {
  const packs: LoadedPack[] = [];
  const unread: string[] = [];
  const { files } = await filesIn(paths);
  const texts = textsToLoad(files, {
    archive: own.archive,
    shards: own.shards,
    onUnread: ({ problem }) => unread.push(problem),
    onPack: (pack) => packs.push(pack),
  });
  const { kept, replaced, same } = await loadTexts(own.shards, texts, { isMost: false, signal: nobody().signal });
  let gone = 0;
  for (const pack of packs) gone += await notePack(own.shards, pack);
  return { kept, replaced, same, gone, unread };
}

const faults = async (): Promise<string[]> =>
  (await Promise.all(own.shards.map(({ writer }) => findFaults(writer)))).flat();
const count = async (): Promise<number> => (await own.archive.facts(nobody())).coverage.transcripts;

const [FIRST, SECOND, THIRD] = ['一天不晚', '两天不晚', '三天不晚'].map((words, at) =>
  aText({
    id: `2024-05-0${at + 1}.text`,
    event: `2024-05-0${at + 1}`,
    date: `2024-05-0${at + 1}`,
    source: `记者：码头何时完工？\n林岚：明年三月完工，${words}。\n`,
  }),
);

async function writePack(name: string, revision: number, texts: readonly ReturnType<typeof aText>[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await aPack({ head: { revision }, texts: [...texts] }));
  return path;
}

describe('loading packs', () => {
  it('does it once, and finds what they hold', async () => {
    const path = await writePack('one.yuanhua', 1, [FIRST!, SECOND!]);
    expect(await load(path)).toEqual({ kept: 2, replaced: 0, same: 0, gone: 0, unread: [] });
    expect(await load(folder)).toEqual({ kept: 0, replaced: 0, same: 2, gone: 0, unread: [] });
    const { store } = await own.archive.ask(nobody());
    const [found] = await store.propose([{ text: '明年三月完工两天不晚', limit: 1 }]);
    expect(found![0]).toMatchObject({ event: '2024-05-02' });
    expect(await faults()).toEqual([]);
  });

  it('takes out what a newer revision has no more, and refuses an older one', async () => {
    const older = await writePack('older.yuanhua', 1, [FIRST!, SECOND!]);
    await load(older);
    expect(await load(await writePack('newer.yuanhua', 2, [SECOND!, THIRD!]))).toMatchObject({
      kept: 1,
      same: 1,
      gone: 1,
    });
    expect(await count()).toBe(2);
    expect(await load(older)).toMatchObject({
      kept: 0,
      same: 0,
      gone: 0,
      unread: [expect.stringContaining('revision 2')],
    });
    expect(await count()).toBe(2);
    expect(await faults()).toEqual([]);
  });

  it('refuses a pack that is damaged, whole, and loads the others', async () => {
    const path = await writePack('broken.yuanhua', 1, [FIRST!]);
    const bytes = await aPack({ head: { id: 'other', revision: 1 }, texts: [SECOND!] });
    writeFileSync(join(folder, 'whole.yuanhua'), bytes);
    writeFileSync(path, bytes.subarray(0, bytes.length - 40));
    const { kept, unread } = await load(folder);
    expect(kept).toBe(1);
    expect(unread.length).toBeGreaterThan(0);
  });
});

it('gives the thirteenth text of a day an event of its own', async () => {
  for (let at = 0; at < 30; at += 1)
    writeFileSync(
      join(folder, `${at}.txt`),
      `2024年3月7日\n第${at}号渔港的冷库${'甲乙丙丁戊己庚辛壬癸'[at % 10]}记下了${at * 7}年前的第${at}本账，没有人翻看过它。\n`,
    );
  const { kept } = await load(folder);
  const { coverage } = await own.archive.facts(nobody());
  expect([kept, coverage.transcripts, coverage.events]).toEqual([30, 30, 30]);
  expect((await load(folder)).same).toBe(30);
});
