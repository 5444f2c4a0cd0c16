/** The permissions we ask for, and what each is for: the manifest's and the README's table. Nothing else is asked. */
export const scopes = {
  'app_mentions:read': 'to be asked by a mention in a channel',
  'assistant:write': 'suggested questions in its pane, and the status while it works',
  'channels:history':
    'follow-ups without a mention in a thread it answered in (public channels); to find a post again before posting twice',
  'chat:write': 'to answer',
  commands: '/brief and the message shortcut',
  'groups:history': 'the same as channels:history, in private channels it was invited to',
  'im:history': 'to be asked in direct messages',
  'users:read': 'the language a person has set, for its home and its notices',
} as const;

/** Without it there is no answer at all; the others each cost one feature. */
export const neededScopes: readonly (keyof typeof scopes)[] = ['chat:write'];

/** Of the app token. */
export const APP_SCOPE = 'connections:write';
