/**
 * Words that change how much, how sure, when or for whom a thing is: a claim keeps those of the words it takes over and
 * adds none. One class, one meaning. Source: grammar, and how summaries of business news go wrong.
 */
export const criticals: Readonly<Record<string, RegExp>> = {
  approximately: /\b(?:about|around|roughly|approximately|some(?= [\d$€£])|estimated|or so|in the region of)\b/,
  nearly: /\b(?:nearly|almost|close to|just under|just short of)\b/,
  above:
    /\b(?:more than|over(?= (?:\d|[$€£]|half|a (?:third|quarter)))|above|exceed\w*|at least|no less than|minimum|another)\b/,
  below: /\b(?:less than|fewer than|below|under(?= [\d$€£])|short of)\b/,
  'up to': /\b(?:up to|as (?:much|many|high|low|long|little|few) as|at most|maximum|no more than)\b/,
  only: /\b(?:only|solely|exclusively|alone|sole|just(?! (?:under|over|short)))\b/,
  some: /\b(?:some(?! [\d$€£])|parts?(?= of)|partly|partially|several|certain|selected|limited)\b/,
  most: /\b(?:most(?! \w+ed\b)|mostly|majority|largely|mainly|primarily|chiefly)\b/,
  all: /\b(?:all|every|entire|whole|nationwide|both|full(?! year|-year))\b/,
  each: /\b(?:each|apiece|respectively)\b/,
  combined: /\b(?:combined|altogether|in total|in all|between them|total)\b/,
  half: /\b(?:half|third(?![ -]quarter)|quarter of|fifth|halves)\b/,
  former: /\b(?:former|ex-|once(?! (?:the|it|a)\b)|then-|previous(?! year)|outgoing|predecessor)\b/,
  first: /\b(?:first(?![ -](?:quarter|half|three|six|nine))|pioneer\w*)\b/,
  second: /\b(?:second(?!s|[ -](?:quarter|half)| of\b)|runner-up)\b/,
  most_of_all:
    /\b(?:largest|biggest|smallest|highest|lowest|best|worst|fastest|cheapest|longest|oldest|youngest|greatest|latest|leading|top|record|peak)\b/,
  average: /\b(?:average|mean|median|typical\w*)\b/,
  possible:
    /\b(?:may(?! \d)|might|could|possib\w+|potential\w*|perhaps|consider\w*|mull\w*|weigh\w*|explor\w+|talks|discuss\w*|negotiat\w+|option\w*|rule out)\b/,
  planned:
    /\b(?:will|would|shall|plan\w*|aim\w*|intend\w*|target\w*|hop(?:es?|ed|ing)|want\w*|seek\w*|sought|propos\w+|pledg\w+|vow\w*|agreed? to|due|set to|scheduled|going to|upcoming|future|to be)\b/,
  expected:
    /\b(?:expect\w*|forecast\w*|estimat\w+|predict\w*|project(?:s|ed)\b|anticipat\w+|likely|probabl\w+|should|seen|outlook|guidance|due|set to|scheduled)\b/,
  conditional: /\b(?:if|unless|subject to|pending|provided|conditional|whether|once (?:the|it|a)|depend\w+)\b/,
  reported: /\b(?:reportedly|alleged\w*|rumou?r\w*|people familiar|sources|suspected)\b/,
  trial: /\b(?:trial\w*|pilot\w*|test(?:s|ed|ing)?|demo\w*|prototype\w*|experiment\w*)\b/,
  initial: /\b(?:initial\w*|preliminary|provisional\w*|temporar\w+|interim|draft|non-binding|in principle)\b/,
  cause:
    /\b(?:because|(?<!\b(?:is|are|was|were|be) )due to|owing to|thanks to|as a result|result of|driven by|caused?|reasons?|blam\w+|attribut\w+|led to)\b/,
  again: /\b(?:re-?elected|again|renew\w*)\b/,
  still_not: /\b(?:yet)\b/,
};

/** A source's word of the row is kept by a claim's word of any of these classes, which says as little. */
export const keptBy: Readonly<Record<string, readonly string[]>> = {
  planned: ['planned', 'expected', 'possible'],
  expected: ['expected', 'possible'],
  possible: ['possible'],
  conditional: ['conditional'],
  reported: ['reported'],
  above: ['above'],
  first: ['first'],
};

/** What a claim may say less of: these may be dropped, though not added. */
export const droppable: ReadonlySet<string> = new Set(['again', 'second', 'all', 'cause']);
/** More careful than its source is careful enough. */
export const addable: ReadonlySet<string> = new Set(['approximately', 'conditional']);

/** "It did cut prices": may not be said more often than the source says it, of something that may be. */
export const emphatic = /\bdid\b(?! not\b)/gi;
