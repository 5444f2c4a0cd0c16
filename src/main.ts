#!/usr/bin/env node
/** Starts the program, from the files that the build joined, with what V8 had compiled of them then. */
import { fileURLToPath } from 'node:url';
import { CompiledFiles } from './basics/compiled-files.ts';

new CompiledFiles().load(fileURLToPath(new URL('./program.cjs', import.meta.url)));
