/** The sites on which nothing appears by itself. */
const SITE = /^(?:\*\.)?[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,10}$|^\[[0-9a-f:.]{2,45}\]$/;

/** Whether a text is a site as the off list has it: `news.example`, `*.news.example`, `localhost`, `[::1]`. */
export function isSite(value: string): boolean {
  return value.length <= 253 && SITE.test(value);
}

/** Whether nothing may appear by itself on `host`. */
export function isOff(settings: { paused: boolean; offSites: readonly string[] }, host: string): boolean {
  if (settings.paused) return true;
  const name = host.toLowerCase();
  return settings.offSites.some((site) =>
    site.startsWith('*.') ? name === site.slice(2) || name.endsWith(site.slice(1)) : name === site,
  );
}
