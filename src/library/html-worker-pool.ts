// The workers that read HTML pages: see killable-workers.ts for how one that chokes is replaced.
import { builtScript } from '../basics/built-script.ts';
import { type KillableSettings, killableWorkers } from '../basics/killable-workers.ts';
import type { ExtractedPage, ExtractHtml } from './html/extracted-page.ts';

export interface HtmlWorkers {
  readonly extractHtml: ExtractHtml;
  /** Ends the workers; pages still waiting are refused. */
  readonly close: () => Promise<void>;
}

export type HtmlWorkerOptions = Partial<Omit<KillableSettings, 'words'>>;

export function createHtmlWorkers(options: HtmlWorkerOptions = {}): HtmlWorkers {
  const words = { what: 'This page', next: 'save its text and add that' };
  const settings = {
    workers: 1,
    timeoutMs: 5000,
    heapMb: 256,
    script: builtScript(import.meta.url, 'library/html-worker.js'),
    words,
    ...options,
  };
  const { run, close } = killableWorkers<string, ExtractedPage>(settings);
  return { extractHtml: (html) => run(html), close };
}
