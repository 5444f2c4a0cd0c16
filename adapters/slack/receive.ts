/** A payload of Slack, from either door → what it means to us. Pure; knows nothing of what happens next. */
import { placeOf, workspaceOf, writeAddress } from './address.ts';
import { ignored, isOtherApp, malformed, privateArrival, read } from './reading.ts';
import { receiveInteraction } from './receive-interaction.ts';
import type { Received, SlackSelf } from './received.ts';
import { envelopeSchema, homeSchema, joinedSchema, messageSchema, type SlackMessage, slashSchema } from './schemas.ts';
import { plainWords } from './words-in.ts';

/** Kinds of messages that a person types; every other subtype is an edit, a deletion, a bot's or the channel's own. */
const typed = new Set([undefined, null, 'file_share', 'thread_broadcast', 'me_message']);

export function receive(payload: Readonly<Record<string, unknown>>, self: SlackSelf): Received {
  if (typeof payload.command === 'string') return receiveSlash(payload, self);
  switch (payload.type) {
    case 'url_verification':
      return typeof payload.challenge === 'string' && payload.challenge.length <= 200
        ? { kind: 'challenge', challenge: payload.challenge }
        : malformed('a verification without its challenge');
    case 'event_callback':
      return receiveEvent(payload, self);
    case 'block_actions':
    case 'message_action':
    case 'view_submission':
      return receiveInteraction(payload, self);
    case 'view_closed':
      return ignored('a closed view');
    default:
      return malformed('an unknown kind of payload');
  }
}

function receiveEvent(payload: unknown, self: SlackSelf): Received {
  const envelope = envelopeSchema.safeParse(payload);
  if (!envelope.success) return malformed('an event without its envelope');
  const { event, event_id: eventKey, team_id, api_app_id, authorizations } = envelope.data;
  const teams = [team_id, ...(authorizations ?? []).map((one) => one.team_id)];
  if (!teams.includes(self.team)) return ignored('an event of another workspace');
  if (isOtherApp(api_app_id, self)) return ignored('an event of another app');
  switch (event.type) {
    case 'message':
    case 'app_mention':
      return read(messageSchema, event, (message) => receiveMessage(message, eventKey, self));
    case 'app_home_opened':
      return read(homeSchema, event, ({ user, channel, tab }) => {
        const person = { team: self.team, user };
        if (tab === 'messages')
          return channel ? { kind: 'pane-opened', person, channel } : ignored('a pane without a channel');
        return { kind: 'home-opened', person };
      });
    case 'member_joined_channel':
      return read(joinedSchema, event, ({ user, channel, inviter }) =>
        user === self.botUser
          ? { kind: 'invited', person: { team: self.team, user }, channel, inviter: inviter ?? null, eventKey }
          : ignored('somebody else joined'),
      );
    default:
      return ignored('an event that we have no use for');
  }
}

function receiveMessage(message: SlackMessage, eventKey: string, self: SlackSelf): Received {
  if (!typed.has(message.subtype)) return ignored(`a message of the kind ${message.subtype}`);
  if (message.bot_id || !message.user) return ignored('a message of a bot');
  if (message.user === self.botUser) return ignored('a message of our own');
  const text = message.text ?? '';
  const mentioned = message.type === 'app_mention' || text.includes(`<@${self.botUser}>`);
  const direct = message.channel_type === 'im';
  if (!mentioned && !direct) {
    if (!message.thread_ts) return ignored('talk in a channel');
    if (/^\s*<@/.test(text)) return ignored('talk to somebody else');
  }
  return {
    kind: 'arrival',
    uninvited: !mentioned && !direct,
    arrival: {
      workspace: workspaceOf(self.team),
      by: message.user,
      place: placeOf(self.team, message.channel),
      eventKey,
      gestureKey: `${message.channel}/${message.client_msg_id ?? message.ts}`,
      // A conversation with one person is one thread of thought; in a channel it is what hangs under one message.
      thread: direct ? message.channel : `${message.channel}/${message.thread_ts ?? message.ts}`,
      destination: writeAddress({
        kind: 'thread',
        team: self.team,
        channel: message.channel,
        root: message.thread_ts ?? message.ts,
      }),
      via: null,
      text: plainWords(text, self.botUser),
      language: null,
    },
  };
}

function receiveSlash(payload: unknown, self: SlackSelf): Received {
  return read(slashSchema, payload, (slash) => {
    if (slash.team_id !== self.team) return ignored('a command of another workspace');
    if (isOtherApp(slash.api_app_id, self)) return ignored('a command of another app');
    return privateArrival({ team: self.team, user: slash.user_id }, slash.channel_id, {
      key: slash.trigger_id,
      text: plainWords(slash.text, self.botUser) || 'help',
      via: slash.response_url,
    });
  });
}
