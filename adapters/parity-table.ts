/** What each platform does, side by side, and where they differ why: the README's table. A test holds the proofs to it. */

export interface ParityRow {
  readonly feature: string;
  readonly slack: string;
  readonly teams: string;
  /** Null where they do the same. */
  readonly why: string | null;
  /** Files of tests that hold it, one a platform. */
  readonly proof: { readonly slack: string; readonly teams: string };
}

const journey = { slack: 'test/clients/slack-journey.test.ts', teams: 'test/clients/teams-journey.test.ts' } as const;
const render = { slack: 'test/adapters/slack/render.test.ts', teams: 'test/adapters/teams/render.test.ts' } as const;
const requests = {
  slack: 'test/adapters/slack/bad-requests.test.ts',
  teams: 'test/adapters/teams/bad-requests.test.ts',
} as const;
const replies = {
  slack: 'test/adapters/slack/api-replies.test.ts',
  teams: 'test/adapters/teams/api-replies.test.ts',
} as const;

export const parity: readonly ParityRow[] = [
  {
    feature: 'ask in a channel by mention, answered in its thread',
    slack: 'yes',
    teams: 'yes',
    why: null,
    proof: journey,
  },
  { feature: 'ask in a direct or personal chat', slack: 'yes', teams: 'yes', why: null, proof: journey },
  {
    feature: 'ask in a group chat',
    slack: 'by mention',
    teams: 'by mention',
    why: null,
    proof: { slack: requests.slack, teams: journey.teams },
  },
  {
    feature: 'follow-up in a thread without a mention',
    slack: 'yes',
    teams: 'with a mention',
    why: 'Teams hands a bot what mentions it; for more it would have to be allowed to read the whole channel',
    proof: journey,
  },
  {
    feature: 'answer that only the asker sees',
    slack: '/brief, message shortcut',
    teams: 'personal chat',
    why: 'Teams has no slash commands and no messages for one person in a channel',
    proof: journey,
  },
  {
    feature: 'numbered sources at each sentence',
    slack: 'links',
    teams: 'citations that open, ten at most',
    why: 'each platform’s own way; Teams refuses an eleventh, which then stands in the card alone',
    proof: render,
  },
  {
    feature: 'label that a machine answered',
    slack: 'app badge',
    teams: 'AI label',
    why: 'Slack has no label of its own',
    proof: render,
  },
  {
    feature: 'quotes',
    slack: 'modal, in context',
    teams: 'folded in the card; in context in its place',
    why: 'a card folds without asking us',
    proof: journey,
  },
  {
    feature: 'an answer is',
    slack: 'one message',
    teams: 'words, and a card of sources under them',
    why: 'Teams makes two messages of one with words and a card, and then refuses to change it',
    proof: render,
  },
  {
    feature: 'with a model, an answer appears while it is written',
    slack: 'in threads and direct messages',
    teams: 'in personal chats',
    why: 'Teams streams in chats with one person only',
    proof: { slack: 'test/clients/slack-live.test.ts', teams: 'test/clients/teams-live.test.ts' },
  },
  {
    feature: 'line to forward',
    slack: 'modal',
    teams: 'folded in the card',
    why: 'a card folds without asking us',
    proof: { slack: journey.slack, teams: render.teams },
  },
  { feature: '“Wrong?”, kept as a proposal', slack: 'modal', teams: 'in the card', why: null, proof: journey },
  {
    feature: 'thumbs up and down',
    slack: 'feedback buttons',
    teams: 'feedback loop',
    why: null,
    proof: journey,
  },
  { feature: 'commands, one grammar in two languages', slack: 'yes', teams: 'yes', why: null, proof: journey },
  {
    feature: 'brief, partners, timeline',
    slack: 'message',
    teams: 'card, refreshed in place',
    why: 'Slack’s messages are not asked for anew; type the command again',
    proof: journey,
  },
  {
    feature: 'forms',
    slack: 'modal',
    teams: 'card with inputs, in the place of the one pressed',
    why: null,
    proof: { slack: 'test/adapters/slack/forms.test.ts', teams: render.teams },
  },
  {
    feature: 'questions to begin with',
    slack: 'pane',
    teams: 'welcome in the personal chat',
    why: 'Teams offers suggestions in chats with one person only',
    proof: { slack: journey.slack, teams: render.teams },
  },
  {
    feature: 'home page',
    slack: 'App Home',
    teams: 'no',
    why: 'a tab in Teams is a web page; “help” says the same in the chat',
    proof: { slack: journey.slack, teams: journey.teams },
  },
  {
    feature: 'welcome: what it does, how to stop it',
    slack: 'when invited',
    teams: 'when installed',
    why: null,
    proof: journey,
  },
  {
    feature: 'one answer to each question, whatever is lost or killed',
    slack: 'one message; found again in the history',
    teams: 'the content in one message; at worst a one-line placeholder stays beside it',
    why: 'Teams shows a bot no history without the right to read the channel',
    proof: replies,
  },
  {
    feature: 'posts unasked (digests, alerts)',
    slack: 'where invited',
    teams: 'where installed',
    why: null,
    proof: { slack: replies.slack, teams: journey.teams },
  },
  {
    feature: 'pictures',
    slack: 'files',
    teams: 'said in words',
    why: 'a card of Teams holds 28 KB, and a bot uploads files only into a person’s own OneDrive',
    proof: render,
  },
  {
    feature: 'who may correct and set anything',
    slack: 'admins and owners',
    teams: 'whoever added the app to a team',
    why: 'Teams tells a bot neither admins nor owners without the right to read the directory',
    proof: { slack: 'test/adapters/slack/people.test.ts', teams: 'test/adapters/teams/people.test.ts' },
  },
  {
    feature: 'without a public address',
    slack: 'Socket Mode',
    teams: 'no',
    why: 'Teams calls a bot over https only',
    proof: { slack: 'test/clients/slack-socket.test.ts', teams: requests.teams },
  },
];
