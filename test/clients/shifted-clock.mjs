// Loaded into the program before anything else: its clock goes ahead by what a file says, so that a journey may cross a night.
import { readFileSync } from 'node:fs';

const RealDate = globalThis.Date;
let ahead = 0;
const look = () => {
  ahead = Number(readFileSync(process.env.PACTWIRE_TEST_AHEAD, 'utf8'));
};
look();
setInterval(look, 100).unref();

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given));
  }

  static now() {
    return RealDate.now() + ahead;
  }
};
