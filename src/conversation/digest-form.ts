/** The form of a digest: filled in with what is set, and read back as the command that sets it. */
import type { ChannelDigest, DigestKind, Language } from '../domain/digest.ts';
import type { Form, FormField, Submitted } from '../domain/form.ts';
import { readClock } from './digest-clock.ts';
import type { DigestDeps } from './digest-desk.ts';
import { zoneOf } from './digest-grammar.ts';
import { weekdayWords } from './digest-grammar-table.ts';
import { digestWords } from './digest-words-table.ts';

/** Of a month: enough to choose from; any other day can be typed. */
const dates = [1, 5, 10, 15, 20, 25, 31];

export function formOf(setting: ChannelDigest | null, about: string, language: Language, deps: DigestDeps): Form {
  const say = digestWords[language];
  const words = say.form;
  const kind = deps.kinds.find(({ name }) => name === (setting?.digest ?? about)) ?? deps.kinds[0]!;
  const day = setting?.timing.day ?? kind.usual.day ?? 1;
  const dayValue = kind.every === 'month' ? `d${dates.includes(day) ? day : 1}` : `w${day}`;
  const days = [
    ...weekdayWords.map((_names, at) => ({ value: `w${at + 1}`, label: say.weekday(at + 1) })),
    ...dates.map((one) => ({ value: `d${one}`, label: say.date(one) })),
  ];
  const list = (id: string, label: string, names: readonly string[]): FormField => ({
    kind: 'text',
    id,
    label,
    initial: [...new Set(names)].join(', '),
    hint: words.listHint,
    optional: true,
  });
  return {
    title: words.title,
    submit: words.submit,
    close: words.close,
    language,
    fields: [
      choice(
        'digest',
        words.digest,
        kind.name,
        deps.kinds.map(({ name, title }) => ({ value: name, label: title[language] })),
      ),
      choice('day', words.day, dayValue, days),
      { kind: 'time', id: 'time', label: words.time, initial: setting?.timing.time ?? kind.usual.time },
      {
        kind: 'text',
        id: 'zone',
        label: words.zone,
        initial: setting?.timing.zone ?? deps.zone,
        hint: words.zoneHint,
        optional: false,
      },
      choice('language', words.language, setting?.language ?? language, [
        { value: 'en', label: words.english },
        { value: 'ko', label: words.korean },
      ]),
      list('companies', words.companies, setting?.companies.map((id) => deps.companyName(id, language)) ?? []),
      list('topics', words.topics, setting?.topics.map((id) => deps.topicName(id, language)) ?? []),
      choice('empty', words.empty, setting?.empty ?? 'say', [
        { value: 'say', label: words.say },
        { value: 'silent', label: words.silent },
      ]),
    ],
  };
}

type Choice = Extract<FormField, { kind: 'choice' }>;

function choice(id: string, label: string, initial: string, options: Choice['options']): Choice {
  return { kind: 'choice', id, label, initial, options };
}

/** Everything comes from outside, so everything is read like something typed. */
export function submittedAs(
  values: Readonly<Record<string, string>>,
  language: Language,
  kinds: readonly DigestKind[],
): Submitted {
  const words = digestWords[language].form;
  const faults: Record<string, string> = {};
  const kind = kinds.find(({ name }) => name === values.digest);
  const clock = readClock(values.time ?? '');
  const zone = zoneOf((values.zone ?? '').trim());
  if (kind === undefined) faults.digest = digestWords[language].noSuch;
  if (clock === null || 'bad' in clock) faults.time = words.badTime;
  if (zone === null) faults.zone = words.badZone;
  if (kind === undefined || clock === null || 'bad' in clock || zone === null) return { kind: 'faults', faults };
  const [, unit, number] = /^([wd])(\d{1,2})$/.exec(values.day ?? '') ?? [];
  const day =
    kind.every === 'week' && unit === 'w'
      ? (weekdayWords[Number(number) - 1]?.[0] ?? '')
      : kind.every === 'month' && unit === 'd'
        ? `${Number(number)}th`
        : '';
  const lists = [`companies ${flat(values.companies)}`, `topics ${flat(values.topics)}`];
  const told = values.language === 'ko' ? 'ko' : 'en';
  const empty = values.empty === 'silent' ? 'silent' : 'say';
  const text = [
    language === 'ko' ? '다이제스트' : 'digest',
    kind.name,
    day,
    clock.time,
    zone,
    told,
    ...lists,
    `empty ${empty}`,
  ];
  return { kind: 'says', text: text.filter((one) => one !== '').join(' ') };
}

/** One line of names, in which none can be taken for a word of the command. */
function flat(names: string | undefined): string {
  const all = (names ?? '').replace(/[\s:=]+/g, ' ').split(/\s*[,;·]\s*/);
  const kept = all.map((name) => name.trim()).filter((name) => name !== '');
  return kept.length === 0 ? 'all' : kept.join(', ').slice(0, 200);
}
