/** Packs from an address, in the newsroom's build: whole or not at all, and only when the reader asks. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { LOCALES } from '../../../platform/shared/i18n.ts';
import { expect, test } from '../fixtures.ts';
import { PACK_TITLE, samplePacks } from '../library/sample-packs.ts';
import { SAID } from './words.ts';

test.describe.configure({ mode: 'default' });

const GIGABYTE = 2 ** 30;

async function serving(files: Record<string, (response: ServerResponse) => void>): Promise<[string, Server, string[]]> {
  const asked: string[] = [];
  const server = createServer(({ url = '', method }, response) => {
    asked.push(`${method} ${url}`);
    const send = files[url];
    if (send === undefined) response.writeHead(404).end();
    else send(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return [`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked];
}

const CUT: Record<string, (response: ServerResponse) => void> = {
  '/large.yuanhua': (response) => void response.writeHead(200, { 'content-length': 64 * GIGABYTE }).write('PK'),
  '/cut.yuanhua': (response) => {
    response.writeHead(200, { 'content-length': 1000 }).write('PK');
    setTimeout(() => response.destroy(), 50);
  },
};

const fetchFrom = async (page: Page, address: string, { pack } = SAID['zh-CN']): Promise<void> => {
  await page.getByLabel(pack.address).fill(address);
  await page.getByRole('button', { name: pack.get, exact: true }).click();
};

test('an address that has no pack is told in words, in each language, and leaves nothing', async ({ newsroom }) => {
  const [host, server, asked] = await serving(CUT);
  for (const locale of LOCALES) {
    await newsroom.choose({ locale });
    const page = await newsroom.open('library.html#collections');
    const { failed } = SAID[locale].pack;
    for (const [address, says] of [
      ['desk.example/packs', failed.address],
      ['http://desk.example/a.yuanhua', failed.address],
      [`${host}/none.yuanhua`, failed.missing],
      [`${host}/large.yuanhua`, failed['too-large']],
      [`${host}/cut.yuanhua`, failed['cut-off']],
    ] as const) {
      await fetchFrom(page, address, SAID[locale]);
      await expect(page.getByRole('alert'), address).toHaveText(says);
    }
    await expect(page.locator('.pack-preview, .pack-addresses')).toHaveCount(0);
    await page.close();
  }
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await newsroom.choose({ locale: 'zh-CN' });
  const page = await newsroom.open('library.html#collections');
  await fetchFrom(page, `${host}/none.yuanhua`);
  await expect(page.getByRole('alert')).toHaveText(SAID['zh-CN'].pack.failed.unreachable);
  expect(asked).toHaveLength(3 * LOCALES.length);
});

test('a pack comes whole over TLS, is shown before it is kept, and a newer one when the reader asks', async ({
  newsroom,
  door,
}) => {
  const packs = samplePacks();
  const address = `${door.secureAddress}/harbour.yuanhua`;
  door.packs.set('/harbour.yuanhua', packs.first);
  try {
    const page = await newsroom.open('library.html#collections');
    await fetchFrom(page, address);
    await expect(page.locator('.pack-preview')).toContainText(PACK_TITLE);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByText('已导入')).toBeVisible();
    const gotten = { what: 'GET /harbour.yuanhua', authorization: null, body: '', told: {} };
    expect(door.asked, 'nothing of the reader goes with it').toEqual([gotten]);
    door.packs.set('/harbour.yuanhua', packs.second);
    await page.reload();
    const known = page.getByRole('listitem').filter({ hasText: address });
    await known.getByRole('button', { name: SAID['zh-CN'].pack.again }).click();
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByRole('region', { name: PACK_TITLE })).toContainText('第 2 版');
    await known.getByRole('button', { name: SAID['zh-CN'].pack.forget }).click();
    await expect(known).toHaveCount(0);
    expect(door.asked).toEqual([gotten, gotten]);
  } finally {
    packs.remove();
  }
});
