// `node dist/test/bench/pages.js`: pages extracted a second of processor time and the F1 of their bodies, beside readability alone.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { extractPage } from '../../src/library/html/extract-html.ts';
import { benchPages, scoreBodies } from './article-bodies.ts';

const pages = benchPages(`${process.argv[2] ?? '../shared/bench'}/article-extraction`);

const extractors: Readonly<Record<string, (html: string) => string>> = {
  ours: (html) => extractPage(html).text,
  'readability + linkedom': (html) => {
    const { document } = parseHTML(html);
    return new Readability(document as unknown as Document).parse()?.textContent ?? '';
  },
};

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

console.log(
  `| ${pages.length} pages | F1 | precision | recall | pages/s of processor time |\n| --- | --- | --- | --- | --- |`,
);
for (const [name, extract] of Object.entries(extractors)) {
  for (const { html } of pages.slice(0, 40)) extract(html);
  const started = cpuMs();
  const found = pages.map(({ html }) => extract(html));
  const seconds = (cpuMs() - started) / 1000;
  const { f1, precision, recall } = scoreBodies(pages.map(({ body }, at) => [body, found[at] ?? '']));
  const figures = [f1, precision, recall].map((figure) => figure.toFixed(3)).join(' | ');
  console.log(`| ${name} | ${figures} | ${(pages.length / seconds).toFixed(1)} |`);
}
