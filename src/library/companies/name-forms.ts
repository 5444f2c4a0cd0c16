// The forms in which names are compared: as a text is folded, and without all that may differ.

/** One text in the form names are compared in, offset for offset: small letters, plain quotes, spaces and ampersands. */
export function fold(text: string): string {
  const plain = unusual.test(text) ? text.replace(everyUnusual, (mark) => usual[mark]!) : text;
  const small = plain.toLowerCase();
  return small.length === text.length ? small : plain.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

const unusual = /[\u00a0\n\r\t’‘＆]/;
const everyUnusual = /[\u00a0\n\r\t’‘＆]/g;
const usual: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\n': ' ',
  '\r': ' ',
  '\t': ' ',
  '’': "'",
  '‘': "'",
  '＆': '&',
};

/** A name without what may differ: case, spaces, points, the legal form. */
export function compactName(name: string): string {
  return fold(name.normalize('NFKC'))
    .replace(/주식회사|㈜|\(주\)/g, '')
    .replace(/,? (?:inc|corp|corporation|co|ltd|limited|plc|llc|gmbh|s\.a|ag)\b\.?/g, '')
    .replace(/^pt (?=.{4})|(?:,? (?:sdn|bhd|berhad|tbk|pte|asa|oyj|nv|n\.v|s\.p\.a|spa)\b\.?)+$/g, '')
    .replace(/[\s.\-_'·]/g, '');
}
