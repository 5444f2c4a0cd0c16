/** `proposals dismiss`: a proposal of a reader, by its number. */
import { settling } from './proposals-settle.ts';

export const run = settling('dismiss');
