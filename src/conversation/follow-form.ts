/** The forms of follows: what to follow, and when to be told. Submitted, each is a command of the grammar. */
import type { AlertTiming } from '../domain/follow.ts';
import type { Form, Submitted } from '../domain/form.ts';
import { stageKinds } from '../domain/partnership.ts';
import { ledgerWords } from '../text/say-stage-table.ts';
import { followFormWords } from './follow-form-words.ts';
import { type Language, timeOf } from './follow-replies.ts';

const LIMITS = ['5', '10', '20', '50', '100'];

export function followForm(language: Language): Form {
  const words = followFormWords[language];
  const kinds = ledgerWords[language].kinds;
  return {
    title: words.followTitle,
    submit: words.follow,
    close: words.close,
    language,
    fields: [
      { kind: 'text', id: 'subject', label: words.subject, initial: '', hint: words.subjectHint, optional: false },
      {
        kind: 'choice',
        id: 'kinds',
        label: words.kinds,
        initial: 'all',
        options: [
          { value: 'all', label: words.allKinds },
          ...stageKinds.map((value) => ({ value, label: kinds[value] })),
        ],
      },
      {
        kind: 'choice',
        id: 'mentions',
        label: words.mentions,
        initial: 'no',
        options: [
          { value: 'no', label: words.partiesOnly },
          { value: 'yes', label: words.mentionsToo },
        ],
      },
      {
        kind: 'choice',
        id: 'where',
        label: words.where,
        initial: 'me',
        options: [
          { value: 'me', label: words.me },
          { value: 'here', label: words.here },
        ],
      },
    ],
  };
}

export function followSubmitted(values: Readonly<Record<string, string>>, language: Language): Submitted {
  const subject = (values.subject ?? '').replace(/\s+/g, ' ').trim();
  if (subject === '' || subject.length > 100)
    return { kind: 'faults', faults: { subject: followFormWords[language].noSubject } };
  const kind = stageKinds.find((one) => one === values.kinds);
  const here = values.where === 'here';
  const mentions = values.mentions === 'yes';
  if (language === 'ko')
    return {
      kind: 'says',
      text: `${subject}${kind ? `: ${kind}` : ''}${mentions ? ' 언급 포함' : ''}${here ? ' 여기' : ''} 팔로우`,
    };
  return {
    kind: 'says',
    text: `follow ${subject}${kind ? `: ${kind}` : ''}${mentions ? ' with mentions' : ''}${here ? ' here' : ''}`,
  };
}

export function timingForm(language: Language, timing: AlertTiming): Form {
  const words = followFormWords[language];
  const limits = [...new Set([...LIMITS, String(timing.perDay)])];
  return {
    title: words.timingTitle,
    submit: words.save,
    close: words.close,
    language,
    fields: [
      {
        kind: 'choice',
        id: 'pace',
        label: words.pace,
        initial: timing.pace,
        options: (['at-once', 'hourly', 'daily'] as const).map((value) => ({ value, label: words.paces[value] })),
      },
      { kind: 'time', id: 'daily', label: words.daily, initial: timeOf(timing.daily) },
      choice('quiet', words.quiet, timing.quiet === null ? 'no' : 'yes', words.quietNo, words.quietYes),
      { kind: 'time', id: 'from', label: words.from, initial: timeOf(timing.quiet?.from ?? 22 * 60) },
      { kind: 'time', id: 'until', label: words.until, initial: timeOf(timing.quiet?.until ?? 7 * 60) },
      choice('weekends', words.weekends, timing.weekends ? 'yes' : 'no', words.weekendsNo, words.weekendsYes),
      {
        kind: 'choice',
        id: 'limit',
        label: words.limit,
        initial: String(timing.perDay),
        options: limits.map((value) => ({ value, label: value })),
      },
    ],
  };
}

function choice(id: string, label: string, initial: 'no' | 'yes', no: string, yes: string): Form['fields'][number] {
  const options = [
    { value: 'no', label: no },
    { value: 'yes', label: yes },
  ];
  return { kind: 'choice', id, label, initial, options };
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export function timingSubmitted(
  about: string,
  values: Readonly<Record<string, string>>,
  language: Language,
): Submitted {
  const faults: Record<string, string> = {};
  for (const id of ['daily', 'from', 'until'])
    if (!TIME.test(values[id] ?? '')) faults[id] = followFormWords[language].noTime;
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults };
  const pace = values.pace === 'hourly' || values.pace === 'daily' ? values.pace : 'at-once';
  const quiet = values.quiet === 'yes' ? `${values.from}-${values.until}` : null;
  const limit = /^\d{1,3}$/.test(values.limit ?? '') ? values.limit : '20';
  const here = about === 'here';
  if (language === 'ko') {
    const pacing = { 'at-once': '즉시', hourly: '매시간', daily: '매일' }[pace];
    const text = `알림 ${pacing} ${values.daily} 방해금지 ${quiet ?? '끔'} 주말 ${values.weekends === 'yes' ? '켬' : '끔'} 하루 ${limit}`;
    return { kind: 'says', text: here ? `${text} 여기` : text };
  }
  const text = `alerts ${pace} ${values.daily} quiet ${quiet ?? 'off'} weekends ${values.weekends === 'yes' ? 'on' : 'off'} limit ${limit}`;
  return { kind: 'says', text: here ? `${text} here` : text };
}
