// The same questions with a model: a live endpoint where one is named, else a scripted one that answers from its prompt.
import { fileURLToPath } from 'node:url';
import { LLMock } from '@copilotkit/aimock';
import { findCompanies } from '../../src/library/companies/companies.ts';
import { findNumbers } from '../../src/text/numbers.ts';
import { readPrompt } from '../doubles/prompt.ts';
import { erring } from './erring-model.ts';
import { extractingModel, knowingModel, type ScriptedReply, type Wanted } from './extracting-model.ts';
import type { ModelRow } from './model-record.ts';
import { readQuestions } from './question-set.ts';
import { table } from './report.ts';
import type { Verdict } from './score-answer.ts';
import { evalSets } from './sets.ts';
import { statesAnyOf } from './states.ts';
import { type Row, tally } from './tally.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface EvalModel {
  readonly name: string;
  /** For the product. */
  readonly env: Readonly<Record<string, string>>;
  /** Prompt and completion of all requests so far; null where the endpoint is not ours to look into. */
  tokens(): number | null;
  /** Claims it altered on purpose; empty for one that does not. */
  readonly altered: ReadonlySet<string>;
  stop(): Promise<void>;
}

/**
 * Scripted: `careless` says what looks alike, `knowing` finds every wanted fact that its passages hold, `erring` does
 * the same and alters one claim in four: a figure, a company, a month, a "not", a kind of deal.
 */
export const scripts = ['careless', 'knowing', 'erring'] as const;

const budget = { OPENAI_DAILY_TOKENS: '999999999', OPENAI_DAILY_TOKENS_PERSON: '999999999' };

export async function openEvalModels(env: Readonly<Record<string, string | undefined>>): Promise<readonly EvalModel[]> {
  if (env.OPENAI_API_KEY || env.OPENAI_BASE_URL) return [liveModel(env)];
  return Promise.all(scripts.map(scriptedModel));
}

function liveModel(env: Readonly<Record<string, string | undefined>>): EvalModel {
  const named = Object.entries(env).filter(([name, value]) => name.startsWith('OPENAI_') && value) as [
    string,
    string,
  ][];
  const name = `live ${env.OPENAI_MODEL ?? 'model'}`;
  return {
    name,
    env: { ...budget, ...Object.fromEntries(named) },
    tokens: () => null,
    altered: new Set(),
    stop: async () => undefined,
  };
}

async function scriptedModel(script: (typeof scripts)[number]): Promise<EvalModel> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', journalMaxEntries: 1, logLevel: 'silent' });
  let tokens = 0;
  const altered = new Set<string>();
  server.on({ predicate: () => true }, (request) => {
    const user = String(request.messages.at(-1)?.content ?? '');
    const prompt = readPrompt(user);
    const wanted = wantedBy(prompt.question);
    const reply = script === 'careless' ? extractingModel(prompt) : knowingModel(prompt, wanted, statesAnyOf);
    const content = JSON.stringify(script === 'erring' ? withErrors(reply, altered) : reply);
    const usage = {
      prompt_tokens: Math.ceil(JSON.stringify(request.messages).length / 4),
      completion_tokens: Math.ceil(content.length / 4),
    };
    tokens += usage.prompt_tokens + usage.completion_tokens;
    return { content, usage };
  });
  await server.start();
  return {
    name: `${script} script`,
    env: { ...budget, OPENAI_API_KEY: 'scripted', OPENAI_BASE_URL: `${server.url}/v1` },
    tokens: () => tokens,
    altered,
    stop: async () => void (await server.stop()),
  };
}

function withErrors(reply: ScriptedReply, altered: Set<string>): ScriptedReply {
  const claims = reply.claims.map((one) => {
    const said = erring(one);
    if (said.altered) altered.add(said.claim.text);
    return said.claim;
  });
  return { ...reply, claims };
}

/** The question sets by the words of their questions. */
let sets: ReadonlyMap<string, Wanted> | null = null;
function wantedBy(question: string): Wanted | undefined {
  sets ??= new Map(
    evalSets(root).flatMap(({ questions }) =>
      readQuestions(questions).map((one) => [one.text.trim(), one.expect] as const),
    ),
  );
  return sets.get(question);
}

/** One table: the set as it is, and with each model. Its rows, to be recorded. */
export function compare(
  name: string,
  without: readonly Verdict[],
  asked: readonly (readonly [EvalModel, readonly Verdict[], number | null])[],
): readonly ModelRow[] {
  const rows: readonly (ModelRow & { readonly row: Row })[] = [
    { label: `${name}, no model`, row: tally(without), model: null },
    ...asked.map(([model, verdicts, tokens]) => ({
      label: `${name}, ${model.name}`,
      row: tally(verdicts),
      model: {
        unsupported: unsupportedBy(model, verdicts).length,
        written: verdicts.filter(({ answer }) => answer?.method === 'generative').length,
        tokens,
      },
    })),
  ];
  console.log(`${table(rows.map((one) => ({ ...one, more: moreOf(one) })))}\n`);
  for (const [model, verdicts] of asked)
    for (const claim of unsupportedBy(model, verdicts)) console.log(`unsupported, ${model.name}: ${claim}`);
  return rows;
}

function moreOf({ row, model }: ModelRow): Record<string, string> {
  if (model === null) return { unsupported: '–', 'by model': '–', tokens: '0' };
  const { unsupported, written, tokens } = model;
  return {
    unsupported: String(unsupported),
    'by model': `${written}/${row.questions}`,
    tokens: tokens === null ? 'not known' : String(tokens),
  };
}

/** What was altered on purpose and shown all the same, and what no quote says by rules that are not the product's. */
function unsupportedBy({ altered }: EvalModel, verdicts: readonly Verdict[]): string[] {
  const shown = verdicts.flatMap(({ answer }) =>
    answer?.kind === 'answered' && answer.method === 'generative' ? answer.claims.map(({ text }) => text) : [],
  );
  return [...new Set([...verdicts.flatMap(unsupportedClaims), ...shown.filter((text) => altered.has(text))])];
}

/** By rules of its own, not the product's: a figure or company of a model's claim that none of its quotes has. */
function unsupportedClaims({ answer }: Verdict): string[] {
  if (answer?.kind !== 'answered' || answer.method !== 'generative') return [];
  return answer.claims.flatMap(({ text, citations }) => {
    const quotes = answer.citations.filter(({ n }) => citations.includes(n)).map(({ quote }) => quote);
    const values = new Set(quotes.flatMap((quote) => findNumbers(quote).map(({ value }) => value)));
    const named = new Set(quotes.flatMap((quote) => findCompanies(quote).map(({ companyId }) => companyId)));
    const all = quotes.join(' ');
    const wrong =
      quotes.length === 0 ||
      findNumbers(text).some(({ value, asWritten }) => !values.has(value) && !all.includes(asWritten)) ||
      findCompanies(text).some(({ companyId, asWritten }) => !named.has(companyId) && !all.includes(asWritten));
    return wrong ? [text] : [];
  });
}
