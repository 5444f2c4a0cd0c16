// A quick look at a page before it is parsed in full: pages built to choke a parser are refused by their shape.
import { Parser } from 'htmlparser2';
import { PactwireError } from '../../basics/errors.ts';

/** News pages stay under 60 levels, 15,000 elements and 60,000 attributes; Readability's time grows with their product. */
const limits = { depth: 400, elements: 80_000, attributes: 400_000, 'attributes of one element': 400 };
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Throws where the shape is hostile. Nothing is kept, so this is fast on anything. */
export function checkShape(html: string): void {
  const count = { depth: 0, elements: 0, attributes: 0, 'attributes of one element': 0 };
  const parser = new Parser({
    onopentagname(name) {
      count.elements += 1;
      count['attributes of one element'] = 0;
      if (!voidElements.has(name)) count.depth += 1;
      refuseBeyond(count);
    },
    onattribute() {
      count.attributes += 1;
      count['attributes of one element'] += 1;
      refuseBeyond(count);
    },
    onclosetag(name) {
      if (!voidElements.has(name)) count.depth -= 1;
    },
  });
  parser.write(html);
  parser.end();
}

function refuseBeyond(count: typeof limits): void {
  for (const key of ['depth', 'elements', 'attributes', 'attributes of one element'] as const) {
    if (count[key] <= limits[key]) continue;
    throw new PactwireError(
      'bad-input',
      `This page is built like no article (${key} beyond ${limits[key]}); save its text and add that.`,
    );
  }
}
