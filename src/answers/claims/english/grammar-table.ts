/** Small words of English grammar that say how the parts of a sentence hang together. Source: grammar. */
export const possessives: ReadonlySet<string> = new Set("its their his her our my your 's '".split(' '));

/** Stems of words that with "to" say what is meant to be done. */
export const intendingWords: ReadonlySet<string> = new Set(
  'plan aim want hope need seek agre intend expect offer target promis pledg vow propos'.split(' '),
);

export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'that', 'whom']);

/** Who says or thinks what follows. */
export const tellingVerbs: ReadonlySet<string> = new Set(
  `say tell add announce report claim argue allege expect believe estimate forecast predict warn caution note explain state deny confirm
  insist stress reveal disclose think hope show suggest find complain write demand urge promise accuse acknowledge admit put value attribute blame`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that stand for somebody named before. */
export const pointers: ReadonlySet<string> = new Set(
  'it they he she we i this that those these both which who'.split(' '),
);

/** "The company": it stands for a name. */
export const bearers: ReadonlySet<string> = new Set(
  'company companies firm firms operator operators carrier carriers group vendor vendors maker chipmaker start-up startup bank fund regulator ministry agency union side sides partner partners spokesperson spokeswoman spokesman statement'.split(
    ' ',
  ),
);

/** Joined by any of these two words are one thing: "decline in revenue", "revenue decline", "Nokia's contract". */
export const looseMarkers: ReadonlySet<string> = new Set(['', 'of', "'s", 'in', 'for', 'at', 'on']);

/** With somebody as their object who is to do it. */
export const makingVerbs: ReadonlySet<string> = new Set(
  'ask tell allow help let enable appoint name choose select order force require urge invite want hire poach recruit expect authorise authorize commission'.split(
    ' ',
  ),
);

/** Verbs that only compare, or join a circumstance. */
export const joiningVerbs: ReadonlySet<string> = new Set(
  'compared including based according totaling totalling'.split(' '),
);

/** Prepositions that join alike; "" is an object. */
export const sameSense: readonly (readonly string[])[] = [
  ['to', 'into', 'towards', 'toward', ''],
  ['until', 'till', 'by', 'through'],
  ['since', 'from'],
  ['with', 'and', 'alongside', 'between', ''],
  ['over', 'for', 'during', 'in', 'within'],
  ['than', 'against', 'versus', 'with', 'from', 'below', 'above'],
  ['as', ''],
];
