/** A third-party server that speaks OpenAI's protocol (aimock), scripted, with our client in front of it. */
import { LLMock } from '@copilotkit/aimock';
import { onTestFinished } from 'vitest';
import { Secret } from '../../src/basics/secret.ts';
import { guardModel } from '../../src/models/guarded-model.ts';
import type { LanguageModel, ModelBudget, Payer } from '../../src/models/language-model.ts';
import { startModelFigures } from '../../src/models/model-figures.ts';
import { type ModelLimits, usualLimits } from '../../src/models/model-limits.ts';
import { openEndpoint } from '../../src/models/openai-compatible.ts';
import { handClock } from './clock.ts';

export interface LogLine {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface ModelUnderTest {
  readonly server: LLMock;
  readonly model: LanguageModel;
  readonly log: LogLine[];
  readonly figures: ReturnType<typeof startModelFigures>;
  /** Milliseconds of each wait before a retry. */
  readonly waits: number[];
  readonly clock: ReturnType<typeof handClock>;
}

export const payer: Payer = { workspace: 'local', by: null };
const roomForAll: ModelBudget = { spent: async () => null, spend: async () => undefined };

export async function startModelServer(): Promise<LLMock> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', journalMaxEntries: 200, logLevel: 'silent' });
  await server.start();
  onTestFinished(async () => void (await server.stop()));
  return server;
}

export async function modelUnderTest(
  given: Partial<ModelLimits> & { readonly attemptMs?: number; readonly budget?: ModelBudget } = {},
): Promise<ModelUnderTest> {
  const { attemptMs = 60_000, budget = roomForAll, ...limits } = given;
  const server = await startModelServer();
  const log: LogLine[] = [];
  const note = (message: string, fields = {}) => void log.push({ message, fields });
  const figures = startModelFigures();
  const waits: number[] = [];
  const clock = handClock('2026-01-05T09:00:00.000Z');
  const endpoint = openEndpoint({ apiKey: new Secret('sk-test'), baseUrl: `${server.url}/v1`, timeoutMs: attemptMs });
  const model = guardModel('test-model', {
    endpoint,
    budget,
    figures,
    clock,
    log: { debug: note, info: note, warn: note, error: note },
    limits: { ...usualLimits, deadlineMs: 60_000, retryMs: 1, failures: 1_000, ...limits },
    wait: async (ms) => void waits.push(ms),
    random: () => 1,
  });
  return { server, model, log, figures, waits, clock };
}
