/** The commands of the chat, in both languages. A command is one row here and one case where messages are handled. */

export type ChatCommand = 'help';

export interface CommandWord {
  /** In small letters. */
  readonly word: string;
  /** Of whoever types it. */
  readonly language: 'en' | 'ko';
}

export interface CommandRow {
  readonly command: ChatCommand;
  readonly words: readonly CommandWord[];
  /** True where what follows the word fits the command; otherwise the whole text is a question. */
  readonly takes: (argument: string) => boolean;
}

const nothing = (argument: string): boolean => argument === '';
const en = (word: string): CommandWord => ({ word, language: 'en' });
const ko = (word: string): CommandWord => ({ word, language: 'ko' });

export const chatCommands: readonly CommandRow[] = [
  {
    command: 'help',
    words: [en('help'), en('?'), en('commands'), ko('도움말'), ko('도움'), ko('사용법')],
    takes: nothing,
  },
];
