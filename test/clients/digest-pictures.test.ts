/** Digests and alerts for a person to look at: PICTURES=folder npx vitest run test/clients/digest-pictures.test.ts. Needs Chromium. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pactwire, startPactwire } from '../program.ts';
import { folder, openBrowser, whyNoPictures } from './browser.ts';
import { local, startLocalSlack, whyNoLocalSlack } from './local-slack.ts';
import { whyNoPlayground } from './playground.ts';
import { openTeamsWorld } from './teams-world.ts';
import { until } from './until.ts';
import { oneMore, weekOfNews } from './week-of-news.ts';

const why = whyNoPictures(whyNoLocalSlack ?? whyNoPlayground);
const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 1000 };

describe.skipIf(why !== null)(`Digests, as people see them${why === null ? '' : ` (skipped: ${why})`}`, () => {
  it('in Slack: editions in both languages, on a phone too, an alert, the form, the home', async () => {
    const work = newFolder();
    const data = { PACTWIRE_DATA: join(work, 'data') };
    await pactwire(['add', weekOfNews(work)], { env: data });
    const slack = await startLocalSlack(work, 'socket');
    const tokens = { SLACK_BOT_TOKEN: local.botToken, SLACK_APP_TOKEN: local.appToken, SLACK_API_URL: slack.apiUrl };
    const program = await startPactwire(['start'], { env: { ...data, ...tokens, PORT: '0' } });
    let said = '';
    program.stderr?.on('data', (chunk) => (said += chunk));
    await until(
      () => said.includes('Connected to slack'),
      () => said,
    );
    const posted = (channel: string, shape: RegExp) =>
      until(
        async () => (await slack.messages(channel)).some(({ text }) => shape.test(text)),
        () => said.slice(-2_000),
      );
    const command = (channel: string, text: string) =>
      slack.control('command', { channel, user: local.alice, command: '/brief', text });
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: desktop });
    const picture = (name: string) => page.screenshot({ path: join(folder!, `slack-${name}.png`) });
    try {
      await command(local.deals, 'digest weekly monday 09:00 Asia/Seoul en');
      await command(local.deals, 'follow Nokia');
      await page.waitForTimeout(1_500);
      await command(local.deals, 'digest now');
      await posted(local.deals, /^Weekly partnerships/);
      await command('C01GEN', '다이제스트 매주 월요일 09:00');
      await page.waitForTimeout(1_500);
      await command('C01GEN', '다이제스트 지금');
      await posted('C01GEN', /^주간 제휴/);
      // Its thread, spaced as Slack wants it.
      await page.waitForTimeout(6_000);
      await page.goto(slack.url);
      for (const [channel, language] of [
        ['deals', 'en'],
        ['general', 'ko'],
      ] as const) {
        await page.locator(`text=${channel}`).first().click();
        await page.waitForTimeout(600);
        await picture(`edition-${language}`);
        await page
          .getByText(/\d+ repl(y|ies)/i)
          .last()
          .click();
        await page.waitForTimeout(800);
        await page.mouse.move(1_100, 500);
        for (const at of ['end', 'middle', 'top']) {
          await picture(`edition-${language}-thread-${at}`);
          await page.mouse.wheel(0, -600);
          await page.waitForTimeout(300);
        }
        await page.getByText('✕').first().click();
        await page.setViewportSize(phone);
        // That client has no screen for phones: its own bars away, as Slack's app has none.
        const bars = await page.addStyleTag({ content: '[class*=sidebar] { display: none !important }' });
        await page.waitForTimeout(400);
        await picture(`edition-${language}-phone`);
        await bars.evaluate((element: Element) => element.remove());
        await page.setViewportSize(desktop);
      }
      await pactwire(['add', oneMore(work)], { env: data });
      await page.waitForTimeout(8_000);
      await page.locator('[class*=sidebar] >> text=Alice Anders').first().click();
      await page.waitForTimeout(1_000);
      await picture('alert');
      await page.locator('text=deals').first().click();
      const set = page.getByRole('button', { name: 'Change…' }).last();
      await set.click({ timeout: 2_000 }).catch(() => undefined);
      await page.waitForTimeout(1_000);
      await picture('form');
      await page.getByText('✕').first().click();
      await slack.control('open-home', { user: local.alice });
      await page.goto(slack.url);
      await page.locator('[class*=sidebar] >> text=Pactwire').first().click();
      await page.waitForTimeout(900);
      await picture('home');
      await page.mouse.move(700, 500);
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(300);
      await picture('home-below');
    } finally {
      await browser.close();
      program.kill('SIGTERM');
      await slack.close();
      rmSync(work, { recursive: true, force: true });
    }
    expect(existsSync(join(folder!, 'slack-home.png'))).toBe(true);
  });

  it('in Teams: editions in both languages, an alert, the form', async () => {
    const work = newFolder();
    const articles = weekOfNews(work);
    const world = await openTeamsWorld({ folder: work, articles });
    const { playground, personal } = world;
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: desktop });
    await page.route(/^(https?|wss?):\/\/(?!127\.0\.0\.1|localhost)/, (route) => route.abort());
    const picture = (name: string) => page.screenshot({ path: join(folder!, `teams-${name}.png`) });
    const stands = (shape: RegExp) =>
      until(
        () => world.said(personal).some((seen) => shape.test(`${seen.text} ${JSON.stringify(seen.cards)}`)),
        () => world.log().slice(-2_000),
      );
    try {
      await page.goto(playground.base);
      await page.getByText('Alex Wilber').waitFor({ timeout: 60_000 });
      for (const [language, set, now, end] of [
        // A preview first: what was posted is not told again.
        ['ko', '다이제스트 매주 월요일 09:00', '다이제스트 미리보기', /새 제휴/],
        ['en', 'digest weekly monday 09:00 Asia/Seoul en', 'digest now weekly', /In numbers/],
      ] as const) {
        await playground.say(personal, set);
        await page.waitForTimeout(2_000);
        await playground.say(personal, now);
        await stands(end);
        await page.waitForTimeout(2_500);
        await picture(`edition-${language}`);
        for (const at of [1, 2, 3]) {
          await page.mouse.move(800, 500);
          await page.mouse.wheel(0, -750);
          await page.waitForTimeout(400);
          await picture(`edition-${language}-${at}-above`);
        }
        await page.mouse.wheel(0, 9_000);
      }
      await playground.say(personal, 'follow Nokia');
      await page.waitForTimeout(2_000);
      await pactwire(['add', oneMore(work)], { env: { PACTWIRE_DATA: work } });
      await stands(/Telia/).catch(() => undefined);
      await page.waitForTimeout(1_500);
      await picture('alert');
      await playground.say(personal, 'digest');
      await page.waitForTimeout(3_000);
      await picture('status');
    } finally {
      await browser.close();
      await world.stop();
      rmSync(work, { recursive: true, force: true });
    }
    expect(existsSync(join(folder!, 'teams-alert.png'))).toBe(true);
  });
});

function newFolder(): string {
  mkdirSync(folder!, { recursive: true });
  return mkdtempSync(join(tmpdir(), 'pactwire-pictures-'));
}
