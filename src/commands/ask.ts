/** `ask`: one question from the command line, or a file of them. */
import { PactwireError } from '../basics/errors.ts';
import { askAll } from './ask-batch.ts';
import { DONE, type Run, textOption } from './command.ts';
import { sayWhereEmpty } from './empty-library.ts';
import { askingOf, questionText } from './question.ts';

export const run: Run = async (house, args, io) => {
  const asking = askingOf(args);
  const file = textOption(args, 'questions');
  const [question] = args.positionals;
  if ((file === undefined) === (question === undefined)) {
    throw new PactwireError('bad-arguments', 'Give one question in quotation marks, or --questions FILE.');
  }
  if (file !== undefined) return askAll(house, file, asking, io);
  const text = questionText(question ?? '', 'question');
  const { answer } = await house.ask({ text, ...asking });
  await io.out(args.options.json === true ? `${JSON.stringify(answer)}\n` : `${await house.asText(answer)}\n`);
  await sayWhereEmpty(house, io);
  return DONE;
};
