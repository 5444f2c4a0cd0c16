import { expect, it } from 'vitest';
import { statementsOf } from '../../../src/answers/reading/statements.ts';

function said(text: string): string[] {
  return statementsOf(text).map(({ start, end }) => text.slice(start, end));
}

it('A paragraph that is nothing but a quotation is read statement by statement', () => {
  expect(said('"문은 5월에 연다. 돈은 90억 원이 든다."')).toEqual(['문은 5월에 연다.', '돈은 90억 원이 든다.']);
});

it('A quotation stays with whoever says it', () => {
  const text = '"We open in May. It costs ninety million," said Norte.';
  expect(said(text)).toEqual([text]);
});
