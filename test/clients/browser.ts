// The browser in which a person's view of us is looked at. Chromium is Debian's; it reaches nothing but loopback.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
];

/** Where pictures go; none are taken where nobody asks for them. */
export const folder = process.env.PICTURES;

/** @param whyNoClient why the platform's client is not here, if so */
export function whyNoPictures(whyNoClient: string | null): string | null {
  if (folder === undefined) return 'PICTURES names no folder';
  return existsSync(CHROMIUM) ? whyNoClient : 'there is no Chromium: apt-get install chromium';
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: flags });
}
