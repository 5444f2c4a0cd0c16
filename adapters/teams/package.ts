/** The app package: manifest and icons in one zip. */
import { PactwireError } from '../../src/basics/errors.ts';
import { colorIcon, outlineIcon } from './icons.ts';
import { type ManifestWish, manifestOf } from './manifest.ts';
import { zipOf } from './zip.ts';

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function appPackage({ appId, site }: ManifestWish): Buffer {
  if (!guid.test(appId)) {
    const next = 'Name the Microsoft App ID of the bot: npm run teams:package -- 00000000-0000-0000-0000-000000000000';
    throw new PactwireError('bad-arguments', next);
  }
  if (!URL.canParse(site) || new URL(site).protocol !== 'https:') {
    throw new PactwireError('bad-arguments', `The site must be an https address, not "${site}".`);
  }
  const manifest = manifestOf({ appId, site: site.replace(/\/+$/, '') });
  return zipOf([
    { name: 'manifest.json', data: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { name: 'color.png', data: colorIcon() },
    { name: 'outline.png', data: outlineIcon() },
  ]);
}
