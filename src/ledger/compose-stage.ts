/** One stage as it is shown, out of all its tellings: every field with its quotes, every contradiction kept. */

import type { LedgerStage } from '../domain/ledger.ts';
import type { Stage, StageKind } from '../domain/partnership.ts';
import type { Read } from '../domain/stage-reading.ts';
import type { Cite } from './cite.ts';
import { type Disputed, datesOf, disputedDates } from './compose-dates.ts';
import { valueConflict } from './conflicts.ts';
import { DENIED, disputedByDenial } from './denials.ts';
import { originsOf } from './origins.ts';
import { peopleOf } from './people.ts';
import { distinct } from './standings.ts';
import { inOrder, type Telling } from './telling.ts';

/** @param denials of the same stage, by articles that tell nothing else of it. */
export function composeStage(unordered: readonly Telling[], cite: Cite, denials: readonly Telling[] = []): LedgerStage {
  const tellings = inOrder(unordered);
  const kind = kindOf(tellings);
  const disputed = [
    ...disputedKind(tellings, cite),
    ...disputedDates(tellings, cite),
    ...disputedValue(tellings, cite),
    ...disputedBinding(tellings, cite),
    ...disputedByDenial(tellings, denials, cite),
  ];
  return {
    kind,
    dates: datesOf(tellings, cite),
    place: mostSaid(tellings.flatMap(({ reading }) => reading.place?.value ?? [])),
    people: peopleOf(tellings.map(({ reading }) => reading.people.map((person) => person.value))),
    topics: distinct(tellings.flatMap(({ reading }) => reading.topics.map((topic) => topic.value))),
    value: amountOf(tellings, disputed),
    binding: bindingOf(tellings),
    statedBy: speakerOf(tellings),
    evidence: [
      ...tellings.flatMap((telling) => evidenceOf(telling, cite)),
      ...denials.map(({ article, reading }) => ({ ...cite(article, reading.sentence), field: DENIED })),
    ],
    disputed,
    ...originsOf(tellings),
    background: tellings.every(({ mark }) => mark.past),
    entered: [],
    anchors: tellings.map(({ mark }) => ({ articleId: mark.articleId, kind: mark.kind })),
  };
}

/** Who says the very sentence that tells it comes before whoever is quoted on it elsewhere in an article. */
function speakerOf(tellings: readonly Telling[]): string | null {
  const said = tellings.flatMap(({ reading: { statedBy, sentence } }) => (statedBy ? [{ statedBy, sentence }] : []));
  const itself = said.find(
    ({ statedBy, sentence }) => statedBy.start >= sentence.start && statedBy.end <= sentence.end,
  );
  return (itself ?? said[0])?.statedBy.value ?? null;
}

/** From the least to the most binding: where sources differ, the stage is called no more than the most careful calls it. */
const careful: readonly StageKind[] = [
  'visit',
  'talks',
  'mou',
  'investment',
  'joint-venture',
  'contract',
  'acquisition',
  'launch',
  'ended',
];

/** "Agreement" says the least, so any other word for the same event is the better one. */
function kindOf(tellings: readonly Telling[]): StageKind {
  const said = new Set(tellings.map(({ reading }) => reading.kind.value));
  return careful.find((kind) => said.has(kind)) ?? 'agreement';
}

function disputedKind(tellings: readonly Telling[], cite: Cite): Disputed[] {
  const said = tellings.filter(({ reading }) => reading.kind.value !== 'agreement');
  const meetings = said.every(({ reading }) => reading.kind.value === 'visit' || reading.kind.value === 'talks');
  return meetings
    ? []
    : dispute(
        'kind',
        said.map(({ article, reading }) => [reading.kind.value, cite(article, reading.kind).n]),
      );
}

function disputedBinding(tellings: readonly Telling[], cite: Cite): Disputed[] {
  return dispute(
    'binding',
    tellings.flatMap(({ article, reading: { binding } }) =>
      binding ? [[binding.value, cite(article, binding).n]] : [],
    ),
  );
}

function disputedValue(tellings: readonly Telling[], cite: Cite): Disputed[] {
  const valued = tellings.filter(({ reading }) => reading.value !== null);
  const conflicting = valued.filter((one) => valued.some((other) => valueConflict(one, other)));
  const said: [string, number][] = [];
  for (const telling of conflicting) {
    const same = conflicting.find((other) => !valueConflict(telling, other) && sameCurrency(telling, other))!;
    said.push([same.reading.value!.value.asWritten, cite(telling.article, telling.reading.value!).n]);
  }
  return dispute('value', said);
}

function sameCurrency(a: Telling, b: Telling): boolean {
  return a.reading.value?.value.currency === b.reading.value?.value.currency;
}

function dispute(field: string, said: readonly (readonly [string, number])[]): Disputed[] {
  const values = new Map<string, number[]>();
  for (const [value, n] of said) values.set(value, [...(values.get(value) ?? []), n]);
  if (values.size < 2) return [];
  return [{ field, values: [...values].map(([value, citations]) => ({ value, citations: distinct(citations) })) }];
}

/** None is picked silently: disputed amounts stand beside each other. */
function amountOf(tellings: readonly Telling[], disputed: readonly Disputed[]): string | null {
  const open = disputed.find(({ field }) => field === 'value');
  if (open) return open.values.map(({ value }) => value).join(' / ');
  return tellings.find(({ reading }) => reading.value !== null)?.reading.value?.value.asWritten ?? null;
}

function bindingOf(tellings: readonly Telling[]): Stage['binding'] {
  const said = new Set(tellings.flatMap(({ reading }) => reading.binding?.value ?? []));
  return said.size === 1 ? [...said][0]! : 'not-stated';
}

function evidenceOf({ article, reading }: Telling, cite: Cite): Stage['evidence'] {
  const field = (name: string, reads: readonly (Read<unknown> | null)[]) =>
    reads.flatMap((read) => (read === null ? [] : [{ ...cite(article, read), ...marked(read), field: name }]));
  return [
    { ...cite(article, reading.sentence), field: 'stage' },
    ...field('kind', [reading.kind]),
    ...field('parties', reading.parties),
    ...reading.dates.map((date) => ({ ...cite(article, date), ...marked(date), field: date.value.means })),
    ...field('place', [reading.place]),
    ...field('people', reading.people),
    ...field('topics', reading.topics),
    ...field('value', [reading.value]),
    ...field('binding', [reading.binding]),
    ...field('statedBy', [reading.statedBy]),
  ];
}

function marked({ by }: Read<unknown>): { readBy?: 'model' } {
  return by === undefined ? {} : { readBy: by };
}

/** The spelling most tellings have; of equally many the first. */
function mostSaid(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
