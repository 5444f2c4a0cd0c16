/** `doctor`: what is well and what is not, with the next step for each fault. */
import { DONE, FAILED, type Run } from './command.ts';

const marks = { well: 'ok', warning: 'note', fault: 'FAULT' } as const;

export const run: Run = async (house, { options }, io) => {
  if (options.repair === true) await house.repairIndex();
  const findings = await house.doctor();
  const faults = findings.filter((finding) => finding.state === 'fault').length;
  if (options.json === true) await io.out(`${JSON.stringify({ ok: faults === 0, findings })}\n`);
  else {
    for (const { check, state, found, next } of findings) {
      await io.out(`${marks[state].padEnd(6)}${check}: ${found}\n${next === null ? '' : `      ${next}\n`}`);
    }
  }
  return faults === 0 ? DONE : FAILED;
};
