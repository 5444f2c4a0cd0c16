/** The parts of Slack's payloads that we read, and no more: unknown fields are dropped, odd ones are refused. */
import { z } from 'zod';

const id = z.string().min(1).max(40);
const ts = z.string().regex(/^\d{1,20}\.\d{1,10}$/);

export const envelopeSchema = z.object({
  type: z.string(),
  event_id: z.string().min(1).max(200),
  team_id: id.nullish(),
  api_app_id: id.nullish(),
  authorizations: z.array(z.object({ team_id: id.nullish() })).nullish(),
  event: z.object({ type: z.string() }).loose(),
});

export const messageSchema = z.object({
  type: z.string(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  user: id.nullish(),
  channel: id,
  channel_type: z.string().nullish(),
  text: z.string().nullish(),
  ts,
  thread_ts: ts.nullish(),
  client_msg_id: z.string().min(1).max(100).nullish(),
});
export type SlackMessage = z.infer<typeof messageSchema>;

export const homeSchema = z.object({ user: id, channel: id.nullish(), tab: z.string().nullish() });
export const joinedSchema = z.object({ user: id, channel: id, inviter: id.nullish() });

const teamAndApp = { team_id: id.nullish(), api_app_id: id.nullish() };

export const slashSchema = z.object({
  ...teamAndApp,
  command: z.string(),
  text: z.string().default(''),
  user_id: id,
  channel_id: id,
  trigger_id: z.string().min(1).max(200),
  response_url: z.string().max(2_000),
});

const interactive = {
  api_app_id: id.nullish(),
  team: z.object({ id }).nullish(),
  user: z.object({ id, team_id: id.nullish() }),
  trigger_id: z.string().min(1).max(200),
};

export const clickSchema = z.object({
  ...interactive,
  /** None where the home was pressed; some clients send it empty. */
  channel: z.object({ id: id.nullish() }).nullish(),
  message: z.object({ ts, thread_ts: ts.nullish() }).nullish(),
  response_url: z.string().max(2_000).nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        value: z.string().max(2_000).nullish(),
      }),
    )
    .min(1),
});

export const shortcutSchema = z.object({
  ...interactive,
  callback_id: z.string(),
  channel: z.object({ id }),
  response_url: z.string().max(2_000),
  message: z.object({ text: z.string().nullish(), ts }),
});

/** What a button of a form carries: the form and what it is about. */
export const formValueSchema = z.tuple([z.string().min(1).max(100), z.string().max(2_000)]);

/** What a form's view carries: the form, what it is about, where it was opened (Spot), and whether that was our home. */
export const formMetadataSchema = z.tuple([
  z.string().min(1).max(100),
  z.string().max(2_000),
  id.nullable(),
  ts.nullable(),
  z.string().max(2_000).nullable(),
  z.boolean().default(false),
]);

const fieldValue = z.object({
  value: z.string().nullish(),
  selected_time: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
});

export const submissionSchema = z.object({
  ...interactive,
  trigger_id: z.string().nullish(),
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string().max(3_000).default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), fieldValue)) }),
  }),
});
