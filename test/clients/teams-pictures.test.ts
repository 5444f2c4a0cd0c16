/** Pictures for a person to look at: PICTURES=folder npx vitest run test/clients/teams-pictures.test.ts. Needs Chromium. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { folder, openBrowser, whyNoPictures } from './browser.ts';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld } from './teams-world.ts';

const why = whyNoPictures(whyNoPlayground);

describe.skipIf(why !== null)(`Pactwire in Teams, as people see it${why === null ? '' : ` (skipped: ${why})`}`, () => {
  it('shows an answer with its citations and quotes open, "Wrong?", a brief, a timeline, Korean', async () => {
    const work = mkdtempSync(join(tmpdir(), 'pactwire-pictures-'));
    mkdirSync(folder!, { recursive: true });
    const world = await openTeamsWorld({
      folder: work,
      ...(process.env.PICTURES_OF ? { articles: process.env.PICTURES_OF } : {}),
    });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.route(/^(https?|wss?):\/\/(?!127\.0\.0\.1|localhost)/, (route) => route.abort());
    const picture = (name: string) => page.screenshot({ path: join(folder!, `${name}.png`) });
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).last().click();
      await page.waitForTimeout(1_200);
    };
    try {
      await page.goto(world.playground.base);
      await page.getByText('Alex Wilber').waitFor({ timeout: 60_000 });
      await page.waitForTimeout(1_000);
      await type(page, process.env.PICTURES_ASK ?? 'How much is the Orange and Nokia deal worth?');
      await picture('2-answer');
      await page
        .getByText('1', { exact: true })
        .last()
        .hover()
        .catch(() => undefined);
      await page.waitForTimeout(700);
      await picture('3-citation');
      await press('Quotes');
      await picture('4-quotes');
      await press('Quotes');
      await press('Wrong?');
      await picture('5-wrong');
      await press('Wrong?');
      await press('Forward');
      await picture('6-forward');
      await press('In context');
      await picture('7-in-context');
      await type(page, 'Nokia');
      await picture('8-brief');
      await type(page, 'timeline Orange, Nokia');
      await picture('9-timeline');
      await type(page, '오렌지와 노키아는 무엇에 합의했나?');
      await picture('10-korean');
      await type(page, 'help');
      await picture('11-help');
      await world.playground.install(world.personal);
      await page.waitForTimeout(2_500);
      await picture('12-welcome');
    } finally {
      await browser.close();
      await world.stop();
      rmSync(work, { recursive: true, force: true });
    }
    expect(existsSync(join(folder!, '12-welcome.png'))).toBe(true);
  });
});

async function type(page: Page, text: string): Promise<void> {
  await page.locator('[data-lexical-editor=true]').first().click();
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 10 });
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(4_000);
}
