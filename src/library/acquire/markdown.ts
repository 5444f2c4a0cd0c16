// Markdown to plain text: the words stay, the marks go; a first heading stays as the first line, the headline.

/** Block marks at the start of a line. */
const blockMarks = /^ {0,3}(?:#{1,6} {1,9}|>{1,9} ?|(?:[-*+]|\d{1,3}[.)]) {1,4}(?:\[[ xX]\] )?)/;
const rules = /^ {0,3}(?:(?:[-*_] {0,2}){3,80}|=={1,80}|```.{0,80}|~~~.{0,80}|\|? ?:?-{3,80}[-| :]{0,400})$/;

export function markdownToText(markdown: string): string {
  const lines: string[] = [];
  for (const line of markdown.split(/\r\n|\n|\r/)) {
    const heading = /^ {0,3}#{1,6} /.test(line);
    if (rules.test(line)) continue;
    const text =
      inlineText(
        line
          .slice(0, 20_000)
          .replace(blockMarks, '')
          .replace(/ #{1,6} {0,9}$/, ''),
      ) + line.slice(20_000);
    lines.push(text);
    if (heading) lines.push('');
  }
  return lines.join('\n');
}

function inlineText(line: string): string {
  return line
    .replace(/!\[[^\]\n]{0,300}\]\([^)\n]{0,600}\)/g, '')
    .replace(/\[([^\]\n]{1,300})\](?:\([^)\n]{0,600}\)|\[[^\]\n]{0,100}\])/g, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{1,600})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,600})\1/g, '$2')
    .replace(/(?<![\w*])([*_])(?=\S)([^*_\n]{1,600})\1(?![\w*])/g, '$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1');
}
