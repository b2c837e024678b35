/** Where packs were fetched from: remembered, so that a newer one can be asked for by hand. Nobody is asked before. */
import type { Area } from '../shared/storage/area.ts';
import { parsePackAddress } from './fetch-pack.ts';

const KEY = 'packAddresses';
const MOST = 20;

/** The last first. */
export async function readPackAddresses(area: Pick<Area, 'get'>): Promise<string[]> {
  const stored: unknown = (await area.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.filter((each): each is string => typeof each === 'string' && parsePackAddress(each)?.href === each);
}

export async function rememberPackAddress(area: Area, address: URL): Promise<void> {
  const others = (await readPackAddresses(area)).filter((each) => each !== address.href);
  await area.set({ [KEY]: [address.href, ...others].slice(0, MOST) });
}

/** @returns those that are left */
export async function forgetPackAddress(area: Area, address: string): Promise<string[]> {
  const left = (await readPackAddresses(area)).filter((each) => each !== address);
  await area.set({ [KEY]: left });
  return left;
}
