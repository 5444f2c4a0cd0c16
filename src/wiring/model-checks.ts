/** What `doctor` says of the language model: whether it answers, takes the key, has its budget and its vectors. */

import type { Finding } from '../domain/finding.ts';
import { type Check, well } from '../operations/doctor.ts';
import type { Database } from '../storage/database.ts';
import { openVectorStore } from '../storage/vector-store.ts';
import type { Models } from './model.ts';
import { ORGANISATION } from './storage.ts';

const payer = { workspace: 'local', by: null };

export function modelChecks(open: () => Promise<Models | null>, database: () => Promise<Database>): readonly Check[] {
  return [
    {
      name: 'language model',
      next: 'Do what the sentence says; until then answers are picked from the articles.',
      look: async () => {
        const models = await open();
        if (models === null) return well('none is set up');
        await models.endpoint.check(models.language.name);
        const spent = await models.spent(payer);
        return spent === null ? well(`${models.language.name} is reached`) : spentToday(spent);
      },
    },
    {
      name: 'vectors',
      next: 'Run `pactwire embed`.',
      look: async () => {
        const model = (await open())?.embedding ?? null;
        return model === null ? well('no embedding model is set up') : vectorsOf(model.name, await database());
      },
    },
  ];
}

function spentToday(whose: string): Omit<Finding, 'check'> {
  const next = 'Wait for tomorrow (UTC), or raise OPENAI_DAILY_TOKENS.';
  return { state: 'warning', found: `today's budget of the ${whose} is spent`, next };
}

async function vectorsOf(model: string, database: Database): Promise<Omit<Finding, 'check'>> {
  const { passages, without, models } = await openVectorStore(database, ORGANISATION).state(model);
  const others = models.filter((one) => one !== model);
  if (without === 0 && others.length === 0) return well(`all ${passages} passages have one by ${model}`);
  const change = others.length > 0 ? `; others are by ${others.join(', ')}, which search does not use any more` : '';
  return {
    state: 'warning',
    found: `${without} of ${passages} passages have none by ${model}${change}`,
    next: 'Run `pactwire embed`: it goes on where it was stopped. Until then those are found by their words.',
  };
}
