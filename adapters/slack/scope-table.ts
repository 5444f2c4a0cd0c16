/** The permissions we ask for, and what each is for: the manifest's and the README's table. Nothing else is asked. */
export const scopes = {
  'app_mentions:read': 'to be asked by a mention in a channel',
  'assistant:write': 'suggested questions in its pane, and the status while it works',
  'channels:history':
    'follow-ups without a mention in a thread it answered in (public channels); to find a post again before posting twice',
  'channels:read': 'how many people read a channel, told to whoever sets a digest there',
  'chat:write': 'to answer',
  commands: '/brief and the message shortcut',
  'files:write': 'the picture in a weekly digest',
  'groups:history': 'the same as channels:history, in private channels it was invited to',
  'groups:read': 'the same as channels:read, in private channels it was invited to',
  'im:history': 'to be asked in direct messages',
  'im:write': 'to write to a person who follows a company or presses a button in its home',
  'users:read': 'the language and time zone a person has set, and whether they may set things',
} as const;

/** Without it there is no answer at all; the others each cost one feature. */
export const neededScopes: readonly (keyof typeof scopes)[] = ['chat:write'];

/** Of the app token. */
export const APP_SCOPE = 'connections:write';
