/**
 * The driven browsers go through a proxy on this machine when the environment names its port, as `npm run soak -- network` does: what
 * goes to the machine itself as well, which browsers else send round it.
 */
export const PROXY_PORT = 'RECORDING_PROXY_PORT';

function port(): number | null {
  const named = process.env[PROXY_PORT];
  return named ? Number(named) : null;
}

/** Switches for Chromium. */
export function chromiumProxy(): string[] {
  const at = port();
  return at === null ? [] : [`--proxy-server=http://127.0.0.1:${at}`, '--proxy-bypass-list=<-loopback>'];
}

/** Preferences for Firefox. */
export function firefoxProxy(): Record<string, string | number | boolean> {
  const at = port();
  if (at === null) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': at,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': at,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
