/**
 * Every limit of Slack that we keep, with where it is written. Counted in characters unless it says otherwise.
 * Block Kit reference and the types of @slack/types 3 where nothing else is named.
 */
export const limits = {
  /** chat.postMessage: more than 50 blocks is `invalid_blocks`. */
  blocksInMessage: 50,
  blocksInView: 100,
  /** Sum over all blocks: near 13,200 it is `msg_blocks_too_long` (bolt-js#2509); kept well below. */
  messageCharacters: 12_000,
  /** `text` is cut above 40,000 and advised to stay below 4,000 (chat.postMessage). */
  fallbackText: 3_000,
  /** Block Kit: text object of a section, with the addresses in it; kept for a context as well. */
  sectionText: 3_000,
  /** Words of one paragraph, so that its links and escapes find room beside them. */
  paragraph: 1_800,
  headerText: 150,
  contextElements: 10,
  actionElements: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  accessibilityLabel: 75,
  /** Of an image block. */
  altText: 2_000,
  /** files.getUploadURLExternal: `alt_txt`. */
  uploadAlt: 1_000,
  blockId: 255,
  /** views.open: title, submit and close. */
  viewTitle: 24,
  viewMetadata: 3_000,
  optionText: 75,
  optionValue: 150,
  options: 100,
  placeholder: 150,
  inputLabel: 2_000,
  /** plain_text_input: initial_value and max_length. */
  inputText: 3_000,
  /** Manifest, features.agent_view. */
  agentDescription: 300,
  /** assistant.threads.setSuggestedPrompts. */
  prompts: 4,
  /** chat.postMessage: ours, so that a phone shows the answer on its first screen; the rest goes into the thread. */
  firstPartCharacters: 2_800,
  /** A title or note from outside, in a source line. */
  sourceTitle: 200,
  sourceNote: 300,
  shownQuote: 240,
  /** A source's address beyond this is linked once, in the list of sources, and not at each number. */
  numberUrl: 700,
  /** Events API and interactivity: the largest seen is far below; more is no request of Slack's. */
  requestBytes: 1_000_000,
  /** docs.slack.dev "Verifying requests from Slack": five minutes, here in both directions. */
  signatureAgeSeconds: 300,
  /** A trigger_id lives 3 seconds; a response_url 30 minutes and five uses. */
  triggerMs: 3_000,
  requestMs: 10_000,
  /** Between two tries to show a picture that Slack is still working on. */
  pictureMs: 1_500,
  /** conversations.history and .replies: objects a page, and pages we look through. */
  historyPage: 100,
  historyPages: 10,
} as const;
