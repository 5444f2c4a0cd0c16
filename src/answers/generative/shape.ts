/** What the model must return for an answer, and its check. The only outside data of this room. */
import { z } from 'zod';
import type { Shape } from '../../models/language-model.ts';

/** Far above what a good answer needs; what is longer is cut off by the checks or refused here. */
const quoteSchema = z.object({ passage: z.number().int(), quote: z.string().max(1_500) });
const claimSchema = z.object({ text: z.string().max(1_000), quotes: z.array(quoteSchema).max(8) });
const answerSchema = z.object({
  answerable: z.boolean(),
  claims: z.array(claimSchema).max(20),
  missing: z.array(z.string().max(300)).max(10),
});
const queriesSchema = z.object({ queries: z.array(z.string().max(300)).max(8) });

export type ModelClaim = z.infer<typeof claimSchema>;
export type ModelAnswer = z.infer<typeof answerSchema>;

export const answerShape: Shape<ModelAnswer> = shapeOf('answer', answerSchema);
export const queriesShape: Shape<z.infer<typeof queriesSchema>> = shapeOf('queries', queriesSchema);

/** One claim of a reply that is still being written; null where it is none. */
export function readClaim(json: string): ModelClaim | null {
  try {
    const read = claimSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function shapeOf<T>(name: string, schema: z.ZodType<T>): Shape<T> {
  return { name, schema: strict(z.toJSONSchema(schema)), parse: (value) => schema.parse(value) };
}

/** Strict servers take no limits of length and no dialect; the limits are checked here in any case. */
function strict(schema: object): Record<string, unknown> {
  const limits = new Set(['$schema', 'maxLength', 'maxItems', 'minimum', 'maximum', 'minLength', 'minItems']);
  return JSON.parse(JSON.stringify(schema, (key, value) => (limits.has(key) ? undefined : value))) as Record<
    string,
    unknown
  >;
}
