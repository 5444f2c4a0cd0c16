/** `explain`: how an answer came about. */
import { PactwireError } from '../basics/errors.ts';
import { visibleText } from '../basics/outside-text.ts';
import { DONE, type Run } from './command.ts';

export const run: Run = async (house, { positionals, options }, io) => {
  const id = positionals[0] ?? '';
  const explanation = await house.explain(id);
  if (explanation === null) {
    throw new PactwireError(
      'not-found',
      `There is no answer ${id}; \`pactwire ask --json\` prints the id of each answer.`,
    );
  }
  if (options.json === true) {
    await io.out(`${JSON.stringify(explanation)}\n`);
    return DONE;
  }
  const { question, at, answer, trace } = explanation;
  const text = await house.asText(answer);
  await io.out(visibleText(`Asked ${at}: ${question}\n\n${text}\n\n${JSON.stringify(trace, null, 2)}\n`));
  return DONE;
};
