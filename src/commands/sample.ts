/** `sample`: the sample library into an empty folder. */
import { reportAll } from './add.ts';
import type { Run } from './command.ts';

export const run: Run = (house, { options }, io) => reportAll(house.addSample(), io, options.json === true);
