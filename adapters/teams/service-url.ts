/** Where our token may be sent: an activity names its own return address, so it is believed only where it is Microsoft's. */

/** Public cloud and GCC, as Microsoft's Teams SDK lists them ("Service URL Validation"). */
const microsoftHosts: ReadonlySet<string> = new Set([
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
]);
const loopbackHosts: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

export type MaySend = (serviceUrl: string) => boolean;

/** @param loopback also this machine: a local playground, or a test. */
export function serviceUrlCheck({ loopback }: { readonly loopback: boolean }): MaySend {
  return (serviceUrl) => {
    const url = plainUrl(serviceUrl);
    if (url === null) return false;
    if (loopback && isLoopback(url)) return /^https?:$/.test(url.protocol);
    return url.protocol === 'https:' && url.port === '' && microsoftHosts.has(url.hostname);
  };
}

export function isLoopback(url: URL): boolean {
  return loopbackHosts.has(url.hostname);
}

/** Null where it hides something: a user before the host, a query, signs that parsers read differently. */
function plainUrl(serviceUrl: string): URL | null {
  if (!/^https?:\/\/[\w.:[\]-]{1,200}(\/[\w.~/-]{0,300})?$/.test(serviceUrl) || !URL.canParse(serviceUrl)) return null;
  const url = new URL(serviceUrl);
  return url.username === '' && url.password === '' && !serviceUrl.includes('..') ? url : null;
}
