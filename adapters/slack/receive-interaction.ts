/** Clicks, the message shortcut and submitted modals → what they mean to us. */
import { ignored, isOtherApp, malformed, privateArrival, read } from './reading.ts';
import { type ButtonAction, buttonActions, type Received, SHORTCUT, type SlackSelf, WRONG_VIEW } from './received.ts';
import { clickSchema, shortcutSchema, submissionSchema } from './schemas.ts';
import { plainWords } from './words-in.ts';

export function receiveInteraction(payload: Readonly<Record<string, unknown>>, self: SlackSelf): Received {
  const received = interactionOf(payload, self);
  const { team, api_app_id } = payload as { team?: { id?: unknown } | null; api_app_id?: unknown };
  if (received.kind === 'malformed') return received;
  if (team?.id !== self.team) return ignored('a click in another workspace');
  if (isOtherApp(typeof api_app_id === 'string' ? api_app_id : null, self)) return ignored('a click of another app');
  return received;
}

function interactionOf(payload: Readonly<Record<string, unknown>>, self: SlackSelf): Received {
  switch (payload.type) {
    case 'block_actions':
      return read(clickSchema, payload, ({ actions, user, channel, trigger_id, response_url }) => {
        const [first] = actions;
        const action = actionOf(first!.action_id);
        if (action === null) return ignored('a click that needs no answer');
        return {
          kind: 'button',
          action,
          value: first!.value ?? '',
          person: { team: self.team, user: user.id },
          channel: channel?.id ?? '',
          triggerId: trigger_id,
          responseUrl: response_url ?? null,
        };
      });
    case 'message_action':
      return read(shortcutSchema, payload, ({ callback_id, message, user, channel, trigger_id, response_url }) => {
        if (callback_id !== SHORTCUT) return ignored('a shortcut that is none of ours');
        const text = plainWords(message.text ?? '', self.botUser);
        if (text === '') return ignored('a message without words');
        const person = { team: self.team, user: user.id };
        return privateArrival(person, channel.id, { key: trigger_id, text, via: response_url });
      });
    case 'view_submission':
      return read(submissionSchema, payload, ({ view, user }) =>
        view.callback_id === WRONG_VIEW
          ? {
              kind: 'submission',
              person: { team: self.team, user: user.id },
              viewId: view.id,
              metadata: view.private_metadata,
              values: valuesOf(view.state.values),
            }
          : ignored('a view that is none of ours'),
      );
    default:
      return malformed('an unknown interaction');
  }
}

function actionOf(actionId: string): ButtonAction | null {
  return buttonActions.find((action) => action === actionId) ?? null;
}

type Fields = Readonly<
  Record<
    string,
    Readonly<
      Record<string, { value?: string | null | undefined; selected_option?: { value: string } | null | undefined }>
    >
  >
>;

/** By the block's id: each of our blocks holds one field. */
function valuesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([block, elements]) => {
      const [field] = Object.values(elements);
      return [block, field?.selected_option?.value ?? field?.value ?? ''];
    }),
  );
}
