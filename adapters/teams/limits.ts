/**
 * Every limit of Teams that we keep, with where it is written. Microsoft Learn, "platform/bots" and "resources/schema"
 * where nothing else is named. Bytes are counted as Teams counts them: UTF-16, two a unit.
 */
export const limits = {
  /** Cards: message extensions and connectors state 28 KB; kept for every card. */
  cardBytes: 28 * 1024,
  /** The whole payload: 100 KB (2025), 40 KB on older pages; kept below the smaller. */
  messageBytes: 38 * 1024,
  /** Cards of one part, so that its buttons and the words around it find room below `cardBytes`. */
  partBytes: 16 * 1024,
  /** "Format AI bot messages": more than ten citations are refused. */
  citations: 10,
  citationName: 80,
  citationAbstract: 160,
  /** Text shown in a notification. */
  summary: 300,
  /** One paragraph of a card; longer ones go on in the next. */
  paragraph: 1_800,
  sourceTitle: 200,
  sourceNote: 300,
  /** A quote folded away under its source. */
  shownQuote: 1_200,
  /** What a button carries: a command, the address of an article. */
  said: 300,
  buttonUrl: 1_000,
  /** An address beyond this is linked once, in the list of sources, and not at each number. */
  numberUrl: 700,
  forwardLine: 1_500,
  buttonText: 75,
  inputText: 3_000,
  /** Buttons in a row: the renderer of Adaptive Cards shows five and drops the rest. */
  actionsInSet: 5,
  suggestions: 4,
  /** Activities: the largest seen are below 100 kB; a card's inputs of one person are below 20 kB. */
  requestBytes: 256 * 1024,
  /** What a card hands back when it is used. */
  valueBytes: 32 * 1024,
  tokenCharacters: 8_000,
  requestMs: 10_000,
  /** "Stream bot messages": two minutes in all, of which the end needs some. */
  streamMs: 110_000,
  /** An invoke is answered within some ten seconds or counts as failed. */
  invokeMs: 8_000,
  /** Manifest schema 1.19. */
  manifest: { shortName: 30, fullName: 100, shortDescription: 80, fullDescription: 4_000, developer: 32 },
  command: { title: 32, description: 128, most: 10 },
} as const;

export function bytesOf(value: unknown): number {
  return JSON.stringify(value).length * 2;
}
