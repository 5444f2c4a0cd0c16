/** The parts of an activity that we read, and no more: unknown fields are dropped, odd ones are refused. */
import { z } from 'zod';
import { tenantShape } from './address.ts';

const id = z.string().min(1).max(500);
const tenant = z.string().regex(tenantShape);
const account = z.object({
  id,
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  role: z.string().max(50).nullish(),
});

export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().min(1).max(500),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: z.string().max(50).nullish(),
    tenantId: tenant.nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: tenant }).nullish(),
      team: z.object({ id: id.nullish() }).nullish(),
      channel: z.object({ id: id.nullish() }).nullish(),
      eventType: z.string().max(100).nullish(),
    })
    .nullish(),
  name: z.string().max(200).nullish(),
  action: z.string().max(100).nullish(),
  text: z.string().nullish(),
  textFormat: z.string().max(50).nullish(),
  replyToId: id.nullish(),
  locale: z.string().max(50).nullish(),
  localTimezone: z.string().max(100).nullish(),
  entities: z
    .array(
      z.object({
        type: z.string().max(200).nullish(),
        text: z.string().max(1_000).nullish(),
        mentioned: z.object({ id: z.string().max(500).nullish() }).nullish(),
      }),
    )
    .max(200)
    .nullish(),
  membersAdded: z.array(z.object({ id })).max(2_000).nullish(),
  membersRemoved: z.array(z.object({ id })).max(2_000).nullish(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof activitySchema>;

/** What one of our buttons carries; the inputs of its card stand beside it. */
const fields = z.record(z.string().max(100), z.unknown());

/** Action.Execute. */
export const cardActionSchema = z.object({
  action: z.object({ type: z.string().max(50), verb: z.string().max(50).nullish(), data: fields.nullish() }),
});
export const pressedSchema = fields;

export const feedbackSchema = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }),
});
