import { inflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../adapters/teams/limits.ts';
import { manifestOf } from '../../../adapters/teams/manifest.ts';
import { appPackage } from '../../../adapters/teams/package.ts';
import { APP_ID } from '../../doubles/teams-issuer.ts';

const site = 'https://pact.example';

/** Read by its directory at the end, as an unpacker does. */
function unzipped(zip: Buffer): ReadonlyMap<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, Buffer>();
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, size, nameLength] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ];
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString();
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = inflateRawSync(zip.subarray(from, from + packed));
    expect(data).toHaveLength(size);
    files.set(name, data);
    at += 46 + nameLength;
  }
  return files;
}

/** Width, height, and the pixels as they are drawn. */
function picture(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const length = png.readUInt32BE(33);
  const raw = inflateSync(png.subarray(41, 41 + length));
  const pixels = Array.from({ length: width * height }, (_, no) => {
    const start = Math.floor(no / width) * (width * 4 + 1) + 1 + (no % width) * 4;
    return [...raw.subarray(start, start + 4)];
  });
  return { width, height, pixels };
}

describe('the app package', () => {
  const files = unzipped(appPackage({ appId: APP_ID, site }));

  it('holds the manifest and the icons that it names', () => {
    const manifest = JSON.parse(files.get('manifest.json')!.toString()) as ReturnType<typeof manifestOf>;
    expect([...files.keys()].sort()).toEqual([manifest.icons.color, 'manifest.json', manifest.icons.outline].sort());
    expect(manifest).toEqual(JSON.parse(JSON.stringify(manifestOf({ appId: APP_ID, site }))));
  });

  it('has a full icon of 192 and a white outline of 32 on nothing', () => {
    const color = picture(files.get('color.png')!);
    expect([color.width, color.height]).toEqual([192, 192]);
    expect(color.pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
    const outline = picture(files.get('outline.png')!);
    expect([outline.width, outline.height]).toEqual([32, 32]);
    expect(outline.pixels.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
    expect(outline.pixels.some(([, , , opacity]) => opacity === 255)).toBe(true);
    expect(outline.pixels[0]).toEqual([255, 255, 255, 0]);
  });

  it('is the same every time', () => {
    expect(appPackage({ appId: APP_ID, site })).toEqual(appPackage({ appId: APP_ID, site }));
  });

  it.each([
    ['no id', { appId: 'x', site }, /Microsoft App ID/],
    ['a site without https', { appId: APP_ID, site: 'http://pact.example' }, /https/],
  ])('is not made with %s', (_what, wish, words) => {
    expect(() => appPackage(wish)).toThrow(words);
  });
});

describe('the manifest', () => {
  const { name, description, developer, bots, accentColor, manifestVersion, $schema, id, validDomains } = manifestOf({
    appId: APP_ID,
    site,
  });
  const [bot] = bots;

  it('stays within what its schema takes', () => {
    const { manifest, command } = limits;
    expect(name.short.length).toBeLessThanOrEqual(manifest.shortName);
    expect(name.full.length).toBeLessThanOrEqual(manifest.fullName);
    expect(description.short.length).toBeLessThanOrEqual(manifest.shortDescription);
    expect(description.full.length).toBeLessThanOrEqual(manifest.fullDescription);
    expect(developer.name.length).toBeLessThanOrEqual(manifest.developer);
    for (const url of [developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl])
      expect(url).toMatch(/^https:\/\//);
    expect(accentColor).toMatch(/^#[0-9A-F]{6}$/);
    expect($schema).toContain(`/v${manifestVersion}/`);
    expect([id, bot!.botId]).toEqual([APP_ID, APP_ID]);
    const scopes = ['personal', 'groupChat', 'team'];
    expect(bot!.scopes).toEqual(scopes);
    expect(bot!.commandLists.length).toBeLessThanOrEqual(3);
    for (const list of bot!.commandLists) {
      expect(scopes).toEqual(expect.arrayContaining(list.scopes));
      expect(list.commands.length).toBeLessThanOrEqual(command.most);
      for (const one of list.commands) {
        expect(one.title.length).toBeLessThanOrEqual(command.title);
        expect(one.description.length).toBeLessThanOrEqual(command.description);
      }
    }
  });

  it('asks for no right to read along, and opens no page', () => {
    expect(JSON.stringify(manifestOf({ appId: APP_ID, site }))).not.toMatch(
      /resourceSpecific|webApplicationInfo|staticTabs/,
    );
    expect(validDomains).toEqual([]);
  });
});
