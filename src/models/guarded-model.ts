/** A model with everything around it that keeps it harmless: deadline, bounded retries, a rest after failures, budgets. */
import { type Circuit, startCircuit } from './circuit.ts';
import type { EmbeddingModel, LanguageModel, ModelReply, ModelRequest } from './language-model.ts';
import { afterFailure, given, note, permitted, spend, trying } from './model-attempts.ts';
import type { GuardedParts } from './model-limits.ts';
import { readJson } from './read-json.ts';

export function guardModel(name: string, parts: GuardedParts): LanguageModel {
  const circuit = startCircuit(parts.limits, parts.clock);
  return {
    name,
    ask: (request) => ask(name, request, parts, circuit),
    async *stream(request) {
      const started = await permitted(request.payer, parts, circuit);
      const signal = AbortSignal.any([AbortSignal.timeout(parts.limits.deadlineMs), ...given(request.signal)]);
      let characters = 0;
      try {
        for (let tries = 1; ; tries += 1) {
          try {
            for await (const piece of parts.endpoint.stream(name, { ...request, signal })) {
              characters += piece.length;
              yield piece;
            }
            circuit.well();
            note(name, request, started, null, parts);
            return;
          } catch (error) {
            const failed = { error, tries, started, signal, outer: request.signal };
            // What was handed on cannot be taken back: only what has said nothing is asked for again.
            await afterFailure(name, request, failed, characters === 0, parts, circuit);
          }
        }
      } finally {
        // Streams tell no figures everywhere; four characters are about a token.
        const use = { prompt: estimate(request.system + request.user), completion: Math.ceil(characters / 4) };
        await spend(request.payer, name, use, parts);
      }
    },
  };
}

export function guardEmbedding(name: string, parts: GuardedParts): EmbeddingModel {
  const circuit = startCircuit(parts.limits, parts.clock);
  return {
    name,
    async embed(texts, payer, signal) {
      const request = { purpose: 'embed', payer };
      const { value } = await trying(name, request, signal, parts, circuit, async (within) => {
        const { vectors, use } = await parts.endpoint.embed(name, texts, within);
        return { value: vectors, use, requestId: null };
      });
      return value;
    },
  };
}

async function ask<T>(
  name: string,
  request: ModelRequest<T>,
  parts: GuardedParts,
  circuit: Circuit,
): Promise<ModelReply<T>> {
  const { log, limits } = parts;
  if (limits.logPrompts) log.info('prompt', { model: name, system: request.system, user: request.user });
  return trying(name, request, request.signal, parts, circuit, async (signal) => {
    const reply = await parts.endpoint.reply(name, { ...request, signal });
    if (limits.logPrompts) log.info('reply of the model', { model: name, reply: reply.text });
    return { value: readJson(reply.text, request.shape), use: reply.use, requestId: reply.requestId };
  });
}

function estimate(text: string): number {
  return Math.ceil(text.length / 4);
}
