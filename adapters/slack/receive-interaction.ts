/** Clicks, the message shortcut and submitted modals → what they mean to us. */
import { parsedJson } from '../../src/basics/outside-json.ts';
import { ignored, isOtherApp, malformed, privateArrival, read } from './reading.ts';
import {
  type ButtonAction,
  buttonActions,
  FORM_VIEW,
  type Received,
  SHORTCUT,
  type SlackSelf,
  type Spot,
  WRONG_VIEW,
} from './received.ts';
import { clickSchema, formValueSchema, shortcutSchema, submissionSchema } from './schemas.ts';
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
      return read(clickSchema, payload, ({ actions, user, channel, message, trigger_id: triggerId, response_url }) => {
        const [first] = actions;
        const value = first!.value ?? '';
        const person = { team: self.team, user: user.id };
        const responseUrl = response_url ?? null;
        const root = message?.thread_ts ?? message?.ts ?? null;
        const spot = { person, channel: channel?.id ?? null, root, responseUrl };
        if (/^say:/.test(first!.action_id)) return { kind: 'say', text: value, spot, triggerId };
        if (/^form:/.test(first!.action_id)) return formPressed(value, spot, triggerId);
        const action = actionOf(first!.action_id);
        if (action === null) return ignored('a click that needs no answer');
        return { kind: 'button', action, value, person, channel: channel?.id ?? '', triggerId, responseUrl };
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
      return read(submissionSchema, payload, ({ view, user }) => {
        const ours = ([WRONG_VIEW, FORM_VIEW] as const).find((one) => one === view.callback_id);
        if (ours === undefined) return ignored('a view that is none of ours');
        const person = { team: self.team, user: user.id };
        const values = valuesOf(view.state.values);
        return { kind: 'submission', view: ours, person, viewId: view.id, metadata: view.private_metadata, values };
      });
    default:
      return malformed('an unknown interaction');
  }
}

function formPressed(value: string, spot: Spot, triggerId: string): Received {
  const found = formValueSchema.safeParse(parsedJson(value));
  if (!found.success) return malformed('a form button that is none of ours');
  const [form, about] = found.data;
  return { kind: 'form', form, about, spot, triggerId };
}

function actionOf(actionId: string): ButtonAction | null {
  return buttonActions.find((action) => action === actionId) ?? null;
}

type Fields = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        {
          value?: string | null | undefined;
          selected_time?: string | null | undefined;
          selected_option?: { value: string } | null | undefined;
        }
      >
    >
  >
>;

/** By the block's id: each of our blocks holds one field. */
function valuesOf(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([block, elements]) => {
      const [field] = Object.values(elements);
      return [block, field?.selected_option?.value ?? field?.selected_time ?? field?.value ?? ''];
    }),
  );
}
