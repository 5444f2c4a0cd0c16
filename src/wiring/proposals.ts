/** Wires proposals: what readers said is wrong, and what applying one changes. */

import type { Applied, ProposalDesk, ProposalVerb } from '../conversation/proposal-feature.ts';
import type { Answer } from '../domain/answer.ts';
import type { KeptProposal } from '../domain/opinion.ts';
import { openAnswerStore } from '../storage/answer-store.ts';
import type { Database } from '../storage/database.ts';
import { openOpinionStore } from '../storage/opinion-store.ts';
import { wireCorrections } from './corrections.ts';

const states = { apply: 'applied', dismiss: 'declined', reopen: 'open' } as const;

export function wireProposals(database: Database, now: () => string): ProposalDesk {
  const opinions = openOpinionStore(database);
  return {
    list: (workspace) => opinions.proposals(workspace),
    async settle(proposal, verb, by) {
      const applied = await effectOf(database, proposal, verb, by);
      await opinions.settle(proposal, states[verb], by, now());
      return applied;
    },
  };
}

/** A better address of the one article that the sentence cites is set; what else a person wrote is no field of ours. */
async function effectOf(database: Database, proposal: KeptProposal, verb: ProposalVerb, by: string): Promise<Applied> {
  const kept = await openAnswerStore(database, proposal.workspace).find(proposal.answer);
  const cited = kept === null ? [] : citedBy(kept.answer, proposal.about);
  const [article] = cited;
  const url = addressIn(proposal.text);
  if (verb !== 'apply' || proposal.kind !== 'wrong-source' || cited.length !== 1 || !article || url === null) {
    return { address: null, cited };
  }
  await wireCorrections(database, by).set(article, { url });
  return { address: { article, url }, cited };
}

function citedBy(answer: Answer, sentence: string): readonly string[] {
  if (answer.kind !== 'answered') return [];
  const claims = answer.claims.filter(({ text }) => text === sentence || sentence.includes(text));
  const numbers = new Set(claims.flatMap(({ citations }) => citations));
  return [...new Set(answer.citations.filter(({ n }) => numbers.has(n)).map(({ articleId }) => articleId))];
}

/** Null where the words are not one http address and nothing else. */
function addressIn(text: string): string | null {
  const word = text.trim();
  if (!/^https?:\/\/\S{1,2000}$/.test(word) || !URL.canParse(word)) return null;
  const { username, password } = new URL(word);
  return username === '' && password === '' ? word : null;
}
