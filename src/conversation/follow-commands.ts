/** "follow …": understood, asked back, or followed. */
import type { FollowSubject, SubjectReading } from '../domain/follow.ts';
import type { Person } from '../domain/person.ts';
import type { Reply } from '../domain/reply.ts';
import type { Asking } from './chat-adapter.ts';
import { type FollowDesk, ownerOf } from './follow-desk.ts';
import type { FollowCommand } from './follow-grammar.ts';
import { actions, choiceReply, type Language, say, sayFollow, settingsButton } from './follow-replies.ts';
import { followWords } from './follow-words-table.ts';

type Wanted = Extract<FollowCommand, { verb: 'follow' }>;

/** More is a mistake or a flood. */
const MOST_FOLLOWS = 200;

export async function followCommand(wanted: Wanted, asking: Asking, desk: FollowDesk): Promise<Reply> {
  const { language, here } = wanted;
  const words = followWords[language];
  const person = await asking.person();
  if (person.role === 'guest') return sayFollow(language, words.guests);
  if (here && asking.place.kind === 'personal') return sayFollow(language, words.notHere);
  const reading = desk.subject(wanted.subject);
  if (reading.kind !== 'subject') return askedBack(reading, wanted);
  const destination = here ? asking.place.destination : destinationOf(person, asking);
  if (destination === null || destination === '') return sayFollow(language, words.noWay);
  return keep(reading.subject, reading.known, { wanted, asking, person, destination, desk });
}

function destinationOf(person: Person, { place }: Asking): string | null {
  return person.destination ?? (place.kind === 'personal' ? place.destination : null);
}

function askedBack(reading: Exclude<SubjectReading, { kind: 'subject' }>, wanted: Wanted): Reply {
  const { language, here, subject } = wanted;
  const words = followWords[language];
  const follow = (what: string) => words.says.follow(what, here);
  switch (reading.kind) {
    case 'no-name':
      return sayFollow(language, words.noName);
    case 'which':
      return choiceReply(language, words.which(subject), reading.choices, follow);
    case 'unknown': {
      const literal = say(words.asWritten(reading.name), follow(`"${reading.name}"`));
      return choiceReply(language, words.unknown(reading.name), reading.near, follow, literal);
    }
  }
}

interface Keeping {
  readonly wanted: Wanted;
  readonly asking: Asking;
  readonly person: Person;
  readonly destination: string;
  readonly desk: FollowDesk;
}

async function keep(subject: FollowSubject, known: boolean, keeping: Keeping): Promise<Reply> {
  const { wanted, asking, person, destination, desk } = keeping;
  const { language, here, kinds, mentions } = wanted;
  const words = followWords[language];
  const { workspace, by, gesture } = asking;
  const owner = ownerOf(asking, here);
  const held = await desk.follows.ofOwners(workspace, [owner]);
  if (held.length >= MOST_FOLLOWS) return sayFollow(language, words.tooMany(MOST_FOLLOWS));
  await setTimingOnce(owner, language, person, keeping);
  const at = desk.clock.now().toISOString();
  const wish = { subject, kinds, mentions };
  const { follow, fresh } = await desk.follows.add({ ...wish, workspace, owner, destination, by, at, gesture });
  const name = desk.nameOf(follow, language);
  const no = `F${follow.no}`;
  const lines = fresh
    ? [words.following(name, no), words.told[here ? 'here' : 'me'], ...(known ? [] : [words.unseen(name)])]
    : [words.already(name, no)];
  const about = here ? 'here' : 'me';
  return sayFollow(
    language,
    ...lines,
    actions(say(words.buttons.unfollow, words.says.unfollow(no)), settingsButton(language, about)),
  );
}

/** With the first follow: in the zone and the language of whoever follows. What was set stays. */
async function setTimingOnce(
  owner: string,
  language: Language,
  person: Person,
  { asking, desk }: Pick<Keeping, 'asking' | 'desk'>,
): Promise<void> {
  if ((await desk.follows.timing(asking.workspace, owner)) !== null) return;
  const zone = person.zone ?? desk.usualTiming.zone;
  await desk.follows.setTiming(asking.workspace, owner, { ...desk.usualTiming, zone, language });
}
