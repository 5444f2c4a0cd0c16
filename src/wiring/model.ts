/** Wires a language model, where one is set up: answers in its words, checked; more queries; vectors of the passages. */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { WordLead } from '../../digests/compose.ts';
import type { AnswerDeps } from '../answers/answer-question.ts';
import { fillFields } from '../answers/generative/fields.ts';
import { writeAnswer } from '../answers/generative/generative.ts';
import { leadByModel } from '../answers/generative/lead.ts';
import { queriesBy } from '../answers/generative/queries.ts';
import type { Show } from '../answers/generative/stream.ts';
import type { Draft, Writing } from '../answers/generative/writing.ts';
import { systemClock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { Config } from '../config.ts';
import { guardEmbedding, guardModel } from '../models/guarded-model.ts';
import type { EmbeddingModel, LanguageModel, Payer } from '../models/language-model.ts';
import { type ModelFigure, startModelFigures } from '../models/model-figures.ts';
import { type ModelLimits, usualLimits } from '../models/model-limits.ts';
import { openEndpoint, type RawModel } from '../models/openai-compatible.ts';
import type { Database } from '../storage/database.ts';
import { openUsageStore } from '../storage/usage-store.ts';
import type { FillFields } from './ledger.ts';

export interface ModelParts {
  readonly config: Config;
  readonly database: Database;
  readonly log: Log;
  readonly limits?: Partial<ModelLimits>;
}

export interface Models {
  readonly language: LanguageModel;
  /** Null where none is set up. */
  readonly embedding: EmbeddingModel | null;
  readonly endpoint: RawModel;
  /** What answering gets of the model for one asker; `show` where somebody watches it being written. */
  answering(payer: Payer, show?: Show): Required<Pick<AnswerDeps, 'write' | 'queries'>>;
  /** Fields of stages that the rules missed, where the model points at words that state them. */
  readonly fillFields: FillFields;
  /** Whose budget is spent for today; null where there is room. */
  spent(payer: Payer): Promise<'workspace' | 'person' | null>;
  /** Since this process began, for the metrics. */
  figures(): readonly ModelFigure[];
}

/** One attempt; three of them and their waits stay within the deadline of an answer. */
const ATTEMPT_MS = 15_000;

/** What nobody asked for is the deployment's own. */
const HOUSE: Payer = { workspace: 'local', by: null };

/** Only where the config names a model. */
export function openModel({ config, database, log, limits: given }: ModelParts): Models {
  const { apiKey, baseUrl, name, embedding, dailyTokens, dailyTokensOfPerson, logPrompts } = config.model;
  const limits = { ...usualLimits, logPrompts, ...given };
  const figures = startModelFigures();
  const budget = openUsageStore(database, { workspace: dailyTokens, person: dailyTokensOfPerson }, systemClock);
  const endpoint = openEndpoint({ apiKey, baseUrl, timeoutMs: Math.min(ATTEMPT_MS, limits.deadlineMs) });
  const guarded = {
    endpoint,
    budget,
    figures,
    clock: systemClock,
    log,
    limits,
    wait: (ms: number) => wait(ms),
    random: Math.random,
  };
  const language = guardModel(name ?? '', guarded);
  return {
    language,
    endpoint,
    embedding: embedding === null ? null : guardEmbedding(embedding, guarded),
    answering: (payer, show) => ({
      write: (draft: Draft) =>
        writeAnswer(draft, { ...writingFor(language, payer, limits), ...(show ? { show } : {}) }),
      queries: queriesBy(language, payer, nonce),
    }),
    fillFields: (article, readings) => fillFields(article, readings, { model: language, payer: HOUSE, nonce: nonce() }),
    spent: budget.spent,
    figures: figures.all,
  };
}

/** Whatever goes wrong, and be it that no model can be opened, an edition goes out with the opening it has without a model. */
export function wordLeads(open: () => Promise<LanguageModel>, log: Log): WordLead {
  return async (task, workspace) => {
    try {
      const lead = await leadByModel(task, { model: await open(), payer: { workspace, by: null }, nonce: nonce() });
      if (lead === null) log.debug('no opening of an edition in the words of the model', { workspace });
      return lead;
    } catch (error) {
      log.debug('no opening of an edition in the words of the model', { workspace, error });
      return null;
    }
  };
}

function writingFor(model: LanguageModel, payer: Payer, { deadlineMs }: ModelLimits): Writing {
  return { model, payer, nonce: nonce(), deadlineMs };
}

function nonce(): string {
  return randomBytes(9).toString('base64url');
}
