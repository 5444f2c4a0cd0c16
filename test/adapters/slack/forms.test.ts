import type { View } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { formView } from '../../../adapters/slack/form-view.ts';
import { limits } from '../../../adapters/slack/limits.ts';
import { renderMessage } from '../../../adapters/slack/render.ts';
import type { Form } from '../../../src/domain/form.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import { openDoor } from './door.ts';

const response_url = 'https://hooks.slack.com/actions/x';
const press = (action_id: string, value: string, more: object = {}) => ({
  type: 'block_actions',
  user: { id: 'U1' },
  channel: { id: 'C1' },
  message: { ts: '1700000000.000200', thread_ts: '1700000000.000100' },
  response_url,
  actions: [{ action_id, value }],
  ...more,
});
const atHome = { channel: null, message: null, response_url: null };
const form: Form = {
  title: 'Digest',
  submit: 'Save',
  close: 'Cancel',
  language: 'en',
  fields: [
    {
      kind: 'choice',
      id: 'day',
      label: 'Day',
      initial: 'fri',
      options: ['mon', 'fri'].map((value) => ({ value, label: value })),
    },
    { kind: 'time', id: 'at', label: 'Time', initial: '09:00' },
    { kind: 'text', id: 'zone', label: 'Zone', initial: '', hint: 'Asia/Seoul', optional: true },
  ],
};

async function formDoor() {
  const opened: { trigger: string; view: View }[] = [];
  const door = await openDoor({ openView: async (trigger, view) => void opened.push({ trigger, view }) });
  door.desk.form = async (name) => (name === 'digest' ? form : null);
  door.desk.submitted = (name, about, values) =>
    name !== 'digest'
      ? { kind: 'faults', faults: {} }
      : values.zone === 'Mars'
        ? { kind: 'faults', faults: { zone: 'There is no such zone.', other: 'And more.' } }
        : { kind: 'says', text: `digest ${about} ${values.day} ${values.at} ${values.zone}` };
  return { ...door, opened };
}

const submission = (private_metadata: string, zone: string | null, id = 'V1') => ({
  type: 'view_submission',
  user: { id: 'U1' },
  view: {
    id,
    callback_id: 'form',
    private_metadata,
    state: {
      values: {
        day: { day: { type: 'static_select', selected_option: { value: 'mon' } } },
        at: { at: { type: 'timepicker', selected_time: '08:30' } },
        zone: { zone: { type: 'plain_text_input', value: zone } },
      },
    },
  },
});

describe('a button that says a command', () => {
  it('is typed by whoever presses it, and only they see the answer', async () => {
    const { driver, desk } = await openDoor();
    expect((await driver.interactive(press('say:0', 'follow KT', { trigger_id: 't1' }))).status).toBe(200);
    expect(desk.arrivals).toMatchObject([
      {
        workspace: 'slack:T1',
        by: 'U1',
        place: { kind: 'channel', id: 'C1', destination: 'slack:T1/C1/-' },
        destination: 'slack:T1/C1/~U1',
        via: response_url,
        text: 'follow KT',
      },
    ]);
  });

  it('is answered in the thread of a direct conversation', async () => {
    const { driver, desk } = await openDoor();
    await driver.interactive(press('say:1', 'follow KT', { channel: { id: 'D1' } }));
    expect(desk.arrivals).toMatchObject([
      { place: { kind: 'personal' }, thread: 'D1', destination: 'slack:T1/D1/1700000000.000100', via: null },
    ]);
  });

  it('is about the conversation with the person where it stands in the home', async () => {
    const { driver, desk } = await openDoor();
    await driver.interactive(press('say:0', 'digest off', atHome));
    expect(desk.arrivals).toMatchObject([{ place: { id: 'DU1' }, destination: 'slack:T1/DU1/-', via: null }]);
  });

  it('is a press in the home as well where a client sends its channel empty', async () => {
    const { driver, desk } = await openDoor();
    await driver.interactive(press('say:0', 'digest off', { ...atHome, channel: {} }));
    expect(desk.arrivals).toMatchObject([{ place: { id: 'DU1' } }]);
  });

  it('counts once, though the click comes again', async () => {
    const { driver, desk } = await openDoor();
    for (let time = 0; time < 2; time++) await driver.interactive(press('say:0', 'follow KT', { trigger_id: 't' }));
    expect(desk.arrivals).toHaveLength(1);
  });

  it('19: says nothing where its value is empty or its answer would go to a stranger', async () => {
    const { driver, desk } = await openDoor();
    expect((await driver.interactive(press('say:0', ' '))).status).toBe(400);
    const elsewhere = press('say:0', 'follow KT', { response_url: 'https://hooks.slack.com.evil.example/x' });
    expect((await driver.interactive(elsewhere)).status).toBe(400);
    await driver.interactive(press('say:0', 'follow KT', { team: { id: 'T2' } }));
    expect(desk.arrivals).toEqual([]);
  });

  it('is kept before Slack hears of it: a database that is away makes it fail', async () => {
    const { driver, desk } = await openDoor();
    desk.broken = new Error('connection refused');
    expect((await driver.interactive(press('say:0', 'follow KT'))).status).toBe(503);
  });
});

describe('a button that opens a form', () => {
  it('opens it, filled in; submitted it is a command that only its writer sees answered', async () => {
    const { driver, desk, opened } = await formDoor();
    await driver.interactive(press('form:0', '["digest","weekly"]', { trigger_id: 't9' }));
    await expect.poll(() => opened.length).toBe(1);
    const { trigger, view } = opened[0]!;
    expect(trigger).toBe('t9');
    expect(view.blocks.map((block) => block.block_id)).toEqual(['day', 'at', 'zone']);
    const answer = await driver.interactive(submission(view.private_metadata!, null));
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(desk.arrivals).toMatchObject([
      { by: 'U1', text: 'digest weekly mon 08:30 ', destination: 'slack:T1/C1/~U1', via: response_url },
    ]);
  });

  it('keeps it open where a field is wrong, and says so beside a field that is there', async () => {
    const { driver, desk, opened } = await formDoor();
    await driver.interactive(press('form:0', '["digest","weekly"]', atHome));
    await expect.poll(() => opened.length).toBe(1);
    const answer = await driver.interactive(submission(opened[0]!.view.private_metadata!, 'Mars'));
    expect(JSON.parse(answer.text)).toEqual({
      response_action: 'errors',
      errors: { zone: 'There is no such zone.', day: 'And more.' },
    });
    await driver.interactive(submission(opened[0]!.view.private_metadata!, 'Asia/Seoul'));
    expect(desk.arrivals).toMatchObject([{ place: { id: 'DU1', kind: 'personal' }, text: /Asia\/Seoul/ }]);
  });

  it('says that there is no such form any more', async () => {
    const { driver, desk, opened } = await formDoor();
    await driver.interactive(press('form:0', '["gone",""]'));
    await expect.poll(() => opened.length).toBe(1);
    expect(JSON.stringify(opened[0]!.view)).toContain('Ask for it again');
    const mark = JSON.stringify(['gone', '', 'C1', null, null]);
    expect((await driver.interactive(submission(mark, null))).text).toContain('Ask for it again');
    expect(desk.arrivals).toEqual([]);
  });

  it.each(['', 'x', '[]', '["digest"]', '[1,2]', '{"form":"digest"}', '["digest","a","b"]'])(
    '19: opens nothing for the forged value %j',
    async (value) => {
      const { driver, opened } = await formDoor();
      expect((await driver.interactive(press('form:0', value))).status).toBe(400);
      expect(opened).toEqual([]);
    },
  );

  it.each([
    '',
    'x',
    '["digest","weekly","C1",null]',
    '["digest","weekly","C1/../C2",null,null,null]',
    '["digest","weekly","C1","not-a-ts",null]',
    '["digest","weekly","C1",null,"https://evil.example/x"]',
  ])('19: takes nothing for the forged mark %j', async (mark) => {
    const { driver, desk } = await formDoor();
    expect((await driver.interactive(submission(mark, null))).status).toBe(400);
    expect(desk.arrivals).toEqual([]);
  });
});

describe('buttons and forms on screen', () => {
  const withActions = (says: string): Reply => ({
    language: 'en',
    summary: 'x',
    blocks: [
      { kind: 'actions', actions: [{ kind: 'say', label: 'Follow', says }] },
      { kind: 'actions', actions: [{ kind: 'say', label: 'Help', says: 'help', primary: true }] },
    ],
  });

  it('have rows of their own, told apart by their ids', () => {
    const { blocks } = renderMessage(withActions('follow KT'), 'all');
    expect(new Set(blocks.map((block) => block.block_id)).size).toBe(2);
  });

  it('leave out a command that does not fit: half of it would be another one', () => {
    const { blocks } = renderMessage(withActions('x'.repeat(limits.buttonValue + 1)), 'all');
    expect(blocks).toHaveLength(1);
  });

  it('stay within what Slack takes, whatever the form says', () => {
    const long = 'long '.repeat(1_000);
    const view = formView(
      {
        ...form,
        title: long,
        submit: long,
        close: long,
        fields: [
          { kind: 'text', id: 'a', label: long, initial: long, hint: long, optional: false },
          {
            kind: 'choice',
            id: 'b',
            label: long,
            initial: 'o1',
            options: Array.from({ length: 300 }, (_, n) => ({ value: `o${n}`, label: long })),
          },
        ],
      },
      { form: 'digest', about: '', spot: { channel: 'C1', root: null, responseUrl: null }, fromHome: false },
    );
    const [text, choice] = view.blocks as unknown as {
      label: { text: string };
      element: Record<string, never[] & string>;
    }[];
    expect([view.title.text.length, view.submit!.text.length, view.close!.text.length]).toEqual([24, 24, 24]);
    expect(text!.label.text.length).toBeLessThanOrEqual(limits.inputLabel);
    expect(text!.element.initial_value!.length).toBeLessThanOrEqual(limits.inputText);
    expect(choice!.element.options).toHaveLength(limits.options);
  });
});

describe('invited to a channel', () => {
  it.each([
    ['U2', 'ko'],
    [undefined, 'en'],
  ] as const)('it says so in the language of whoever invited it: %s', async (inviter, language) => {
    const { driver, desk } = await openDoor({ languageOf: async (user) => (user === 'U2' ? 'ko' : 'en') });
    const said: string[] = [];
    desk.welcome = (spoken) => {
      said.push(spoken);
      return { language: spoken, summary: 'x', blocks: [{ kind: 'text', text: 'x' }] };
    };
    await driver.event({ type: 'member_joined_channel', user: 'UBOT', channel: 'C1', inviter });
    expect([said, desk.sent.length]).toEqual([[language], 1]);
  });
});
