/** Sends what Slack sends: events, commands, clicks and views, signed as Slack signs them. */
import { createHmac } from 'node:crypto';

export function signedHeaders(secret: string, body: string, at = Math.floor(Date.now() / 1000)) {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

export interface DriverOptions {
  readonly eventsUrl: string;
  readonly signingSecret: string;
  readonly team: string;
  readonly app: string;
}

export interface Answered {
  readonly status: number;
  readonly text: string;
}

export type Driver = ReturnType<typeof slackDriver>;

export function slackDriver({ eventsUrl, signingSecret, team, app }: DriverOptions) {
  let serial = 0;
  const send = async (
    type: string,
    body: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> => {
    const response = await fetch(eventsUrl, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...signedHeaders(signingSecret, body), ...headers },
    });
    return { status: response.status, text: await response.text() };
  };
  const json = (value: unknown, headers?: Readonly<Record<string, string>>) =>
    send('application/json', JSON.stringify(value), headers);
  const form = (fields: Readonly<Record<string, string>>) =>
    send('application/x-www-form-urlencoded', new URLSearchParams(fields).toString());
  const interactive = (payload: object) =>
    form({ payload: JSON.stringify({ team: { id: team }, api_app_id: app, trigger_id: `t${++serial}`, ...payload }) });
  return {
    send,
    json,
    form,
    interactive,
    /** @param envelope overrides, such as an `event_id` that comes again. */
    event: (event: object, envelope: object = {}, headers?: Readonly<Record<string, string>>) =>
      json(
        {
          type: 'event_callback',
          team_id: team,
          api_app_id: app,
          event_id: `Ev${process.pid}x${++serial}`,
          event_time: Math.floor(Date.now() / 1000),
          authorizations: [{ team_id: team, is_bot: true }],
          event,
          ...envelope,
        },
        headers,
      ),
    slash: (text: string, fields: Readonly<Record<string, string>>) =>
      form({
        team_id: team,
        api_app_id: app,
        command: '/brief',
        text,
        trigger_id: `t${++serial}`,
        ...fields,
      }),
  };
}
