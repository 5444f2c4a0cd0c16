// `npm run teams:package -- APP-ID [FILE] [SITE]`: writes the app package that is uploaded to Teams.
import { writeFileSync } from 'node:fs';
import { appPackage } from './package.ts';

const [appId = '', file = 'pactwire-teams.zip', site = 'https://example.com'] = process.argv.slice(2);
try {
  writeFileSync(file, appPackage({ appId, site }));
  process.stdout.write(`${file} is written. In Teams: Apps, Manage your apps, Upload an app.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
