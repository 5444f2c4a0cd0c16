/** Pictures for a person to look at: PICTURES=folder npx vitest run test/clients/slack-pictures.test.ts. Needs Chromium. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pactwire, startPactwire } from '../program.ts';
import { folder, openBrowser, whyNoPictures } from './browser.ts';
import { local, startLocalSlack, whyNoLocalSlack } from './local-slack.ts';
import { until } from './until.ts';

const why = whyNoPictures(whyNoLocalSlack);

describe.skipIf(why !== null)(`Pactwire in Slack, as people see it${why === null ? '' : ` (skipped: ${why})`}`, () => {
  it('shows an answer, its quotes, "Wrong?", the forward line, a private answer and its home', async () => {
    const work = mkdtempSync(join(tmpdir(), 'pactwire-pictures-'));
    mkdirSync(folder!, { recursive: true });
    const data = { PACTWIRE_DATA: join(work, 'data') };
    await pactwire(['add', process.env.PICTURES_OF ?? 'test/fixtures/stories/fresh'], { env: data });
    const slack = await startLocalSlack(work, 'socket');
    const tokens = { SLACK_BOT_TOKEN: local.botToken, SLACK_APP_TOKEN: local.appToken, SLACK_API_URL: slack.apiUrl };
    const program = await startPactwire(['start'], { env: { ...data, ...tokens, PORT: '0' } });
    let said = '';
    program.stderr?.on('data', (chunk) => (said += chunk));
    await until(
      () => said.includes('Connected to slack'),
      () => said,
    );
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const picture = (name: string) => page.screenshot({ path: join(folder!, `${name}.png`) });
    try {
      await page.goto(slack.url);
      await openDeals(page);
      await type(
        page,
        `<@${local.botUser}> ${process.env.PICTURES_ASK ?? 'How much is the Orange and Nokia deal worth?'}`,
      );
      await page
        .getByText(/repl(y|ies)/i)
        .last()
        .click();
      await page.waitForTimeout(800);
      await picture('1-answer');
      for (const [at, label] of ['Show quotes', 'Forward', 'Wrong?'].entries()) {
        await page.getByRole('button', { name: label }).last().click();
        await page.waitForTimeout(900);
        await picture(`${at + 2}-${label.toLowerCase().replace(/\W+/g, '-')}`);
        await page.keyboard.press('Escape');
        await page
          .locator('[class*=modal] button')
          .first()
          .click({ timeout: 1_000 })
          .catch(() => undefined);
        await page.waitForTimeout(300);
      }
      await type(page, '/brief 오렌지와 노키아는 무엇에 합의했나?');
      await picture('5-private-korean');
      await type(page, '/brief Nokia');
      await picture('6-brief');
      for (const text of [
        'follow Nokia',
        'who partnered with Nokia?',
        'digest weekly monday 09:00',
        'digest preview',
      ]) {
        await type(page, `/brief ${text}`);
      }
      await picture('6b-follow-list-digest');
      await slack.control('open-home', { user: local.alice });
      await page.locator('[class*=sidebar] >> text=Pactwire').first().click();
      await page.waitForTimeout(900);
      await picture('7-home');
      await page.mouse.wheel(0, 2_000);
      await page.waitForTimeout(300);
      await picture('7b-home-below');
    } finally {
      await browser.close();
      program.kill('SIGTERM');
      await slack.close();
      rmSync(work, { recursive: true, force: true });
    }
    expect(existsSync(join(folder!, '7-home.png'))).toBe(true);
  });
});

async function openDeals(page: Page): Promise<void> {
  await page.locator('text=deals').first().click();
  await page.waitForTimeout(400);
}

async function type(page: Page, text: string): Promise<void> {
  const box = page.locator('textarea, [contenteditable=true]').first();
  await box.click();
  await box.fill(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(1_500);
}
