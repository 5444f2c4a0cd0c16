// robots.txt as RFC 9309 has it: the group that names us, else the one for all; the longest rule that fits wins.

export interface RobotRules {
  readonly allows: (path: string) => boolean;
  /** How long to leave between two requests, where it says so. */
  readonly delayMs: number | null;
}

export const everythingAllowed: RobotRules = { allows: () => true, delayMs: null };
export const nothingAllowed: RobotRules = { allows: () => false, delayMs: null };

interface Rule {
  readonly allow: boolean;
  readonly path: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | null;
}

/** RFC 9309 asks for 500 KiB at least. */
const longest = 512 * 1024;
const mostRules = 5_000;
const longestDelayMs = 60_000;

export function readRobots(text: string, product: string): RobotRules {
  const groups = groupsOf(text.slice(0, longest));
  const named = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const mine = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  // Longest first; of equals the one that allows.
  const rules = mine
    .flatMap((group) => group.rules)
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow));
  const delay = Math.max(0, ...mine.map((group) => group.delay ?? 0));
  return {
    allows: (path) => rules.find((rule) => fits(rule.path, path))?.allow ?? true,
    delayMs: delay > 0 ? Math.min(delay * 1_000, longestDelayMs) : null,
  };
}

function groupsOf(text: string): readonly Group[] {
  const groups: Group[] = [];
  let naming = false;
  let rules = 0;
  for (const raw of text.split(/\r\n?|\n/)) {
    const [key = '', ...rest] = raw.replace(/#.*/, '').split(':');
    const value = rest.join(':').trim();
    switch (key.trim().toLowerCase()) {
      case 'user-agent': {
        if (!naming) groups.push({ agents: [], rules: [], delay: null });
        groups.at(-1)!.agents.push(value.toLowerCase().replace(/\/.*/, ''));
        naming = true;
        break;
      }
      case 'allow':
      case 'disallow':
        naming = false;
        rules += 1;
        if (value !== '' && rules <= mostRules)
          groups.at(-1)?.rules.push({ allow: key.trim().toLowerCase() === 'allow', path: value });
        break;
      case 'crawl-delay': {
        naming = false;
        const group = groups.at(-1);
        if (group !== undefined && Number(value) > 0) group.delay = Number(value);
      }
    }
  }
  return groups;
}

/** `*` is any run of characters, `$` the end. Walked piece by piece: a rule of many stars costs no more than its length. */
function fits(rule: string, path: string): boolean {
  const anchored = rule.endsWith('$');
  const [first = '', ...pieces] = (anchored ? rule.slice(0, -1) : rule).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const isLast = piece === pieces.at(-1) && anchored;
    const found =
      isLast && piece !== '' ? (path.endsWith(piece) ? path.length - piece.length : -1) : path.indexOf(piece, at);
    if (found < at) return false;
    at = found + piece.length;
  }
  return !anchored || at === path.length || rule.endsWith('*$');
}
