/**
 * Runs the joined files with the code that V8 kept of them when they were built: compiling them anew is a quarter of what
 * `ask` takes. Node 22 has `module.enableCompileCache()` for it, Node 20 nothing. Where the engine is another than the
 * build's, it refuses what was kept and compiles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

type Run = (exports: object, require: (id: string) => unknown, module: { exports: object }, file: string) => void;

/** What V8 kept lies beside its file; the build removes it before it writes the file anew. */
const KEPT = '.v8';

export class CompiledFiles {
  readonly #modules = new Map<string, { exports: object }>();
  readonly #scripts = new Map<string, Script>();

  constructor() {
    tuneEngine();
  }

  load(file: string): object {
    const loaded = this.#modules.get(file);
    if (loaded) return loaded.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const script = compile(file);
    this.#scripts.set(file, script);
    const fromPackages = createRequire(file);
    const require = (id: string) => (id.startsWith('.') ? this.load(join(dirname(file), id)) : fromPackages(id));
    (script.runInThisContext() as Run)(module.exports, require, module, file);
    return module.exports;
  }

  /** For the build: what was compiled until now, for those who come after. */
  keep(): void {
    for (const [file, script] of this.#scripts) writeFileSync(file + KEPT, script.createCachedData());
  }
}

/** The build writes them in ASCII, which needs no decoding. */
function compile(file: string): Script {
  const source = `(function (exports, require, module, __filename) {${readFileSync(file, 'latin1')}\n})`;
  const kept = readKept(file);
  return new Script(source, { filename: file, ...(kept ? { cachedData: kept } : {}) });
}

function readKept(file: string): Buffer | null {
  try {
    return readFileSync(file + KEPT);
  } catch {
    return null;
  }
}

/**
 * Compile to machine code later: most functions do their work before that pays (`ask` 425 → 320 ms of CPU, `add` of 1,500
 * articles 7.8 → 6.5 s on Node 20). Let the young generation grow at once instead of by doubling, each time with a
 * collection: ten of them in an `ask` become six. Regular expressions to machine code at once: V8's byte code for them, kept
 * for one run, takes up to ten times as long to make (`ask` 325 → 249 ms of CPU, and less memory). By their ticks: told not
 * to tier up at all, V8 dies of an expression that somebody ran before, as whatever is loaded by `node --require` does.
 * Only where measured; an engine that does not know a flag complains aloud.
 * Before anything is compiled: V8 refuses what was kept under other flags.
 */
function tuneEngine(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--regexp-tier-up-ticks=0');
}
