/** The commands of the chat, in both languages. A command is one row here and one case where messages are handled. */

export type ChatCommand = 'help' | 'partners' | 'timeline';

export interface CommandWord {
  /** In small letters. */
  readonly word: string;
  /** Of whoever types it. In Korean the word comes after what it is about: "KT 파트너". */
  readonly language: 'en' | 'ko';
}

export interface CommandRow {
  readonly command: ChatCommand;
  readonly words: readonly CommandWord[];
  /** How many companies, and nothing else, what goes with the word must name; otherwise the whole text is a question. */
  readonly companies: { readonly least: number; readonly most: number };
}

const en = (word: string): CommandWord => ({ word, language: 'en' });
const ko = (word: string): CommandWord => ({ word, language: 'ko' });

export const chatCommands: readonly CommandRow[] = [
  {
    command: 'help',
    words: [en('help'), en('?'), en('commands'), ko('도움말'), ko('도움'), ko('사용법')],
    companies: { least: 0, most: 0 },
  },
  {
    command: 'partners',
    words: [en('partners of'), en('partners'), ko('파트너'), ko('제휴사'), ko('협력사')],
    companies: { least: 1, most: 1 },
  },
  {
    command: 'timeline',
    words: [en('timeline of'), en('timeline'), en('history'), ko('타임라인'), ko('연표'), ko('이력')],
    companies: { least: 2, most: 4 },
  },
];

/** What may stand between the names of companies that are listed. */
export const betweenNames = /^[\s,;·&×/+-]*(?:(?:and|vs\.?|with|x|와|과|및|하고)[\s,]*)?$/i;
