/** An alert as a reply: what is new, why it came, the quote and its source, and what can be done about it. */
import { type Alert, messageOf } from '../domain/alert.ts';
import type { Reply, ReplyAction, ReplyBlock } from '../domain/reply.ts';
import { alertReplyWords } from './alert-reply-words.ts';

type Language = 'en' | 'ko';

export function alertReply(alert: Alert): Reply {
  const { content } = alert;
  const { language, headline, source, correction } = { ...content, correction: alert.correction };
  const say = alertReplyWords[language];
  return {
    language,
    summary: correction ? content.detail : headline,
    blocks: [
      ...toldBlocks(alert),
      ...(source === null ? [] : [{ kind: 'sources' as const, heading: say.source, sources: [source] }]),
      { kind: 'actions', actions: correction ? [ask(alert)] : actionsOf(alert) },
    ],
  };
}

function toldBlocks({ content: { detail, before, why }, correction }: Alert): ReplyBlock[] {
  return [
    { kind: 'text', text: detail },
    ...(before === null ? [] : [{ kind: 'text' as const, text: before }]),
    ...(correction && why === '' ? [] : [{ kind: 'notice' as const, text: why }]),
  ];
}

function actionsOf(alert: Alert): ReplyAction[] {
  const { language, source } = alert.content;
  const say = alertReplyWords[language];
  const url = source?.url ?? null;
  return [
    ...(url === null ? [] : [{ kind: 'open' as const, label: say.open, url }]),
    ask(alert),
    { kind: 'say', label: say.mute, says: say.sayMute(`F${alert.follow}`) },
    { kind: 'say', label: say.notRelevant, says: say.sayNotRelevant(`A${alert.no}`) },
  ];
}

function ask({ content }: Alert): ReplyAction {
  return { kind: 'say', label: alertReplyWords[content.language].ask, says: content.ask };
}

/** So many in one message: more are parts of their own. */
const ALERTS_A_PART = 8;

/** Several alerts as one message of one or more parts. */
export function bundleReplies(alerts: readonly Alert[]): readonly Reply[] {
  const parts: Reply[] = [];
  for (let start = 0; start < alerts.length; start += ALERTS_A_PART)
    parts.push(bundlePart(alerts.slice(start, start + ALERTS_A_PART), start, alerts.length));
  return parts;
}

function bundlePart(alerts: readonly Alert[], start: number, all: number): Reply {
  const language: Language = alerts[0]?.content.language ?? 'en';
  const say = alertReplyWords[language];
  const sources = alerts.flatMap(({ content }, i) => (content.source ? [{ ...content.source, n: start + i + 1 }] : []));
  const heading = say.bundle(all);
  return {
    language,
    summary: heading,
    blocks: [
      ...(start === 0 ? [{ kind: 'heading' as const, text: heading }] : []),
      ...alerts.flatMap((alert, i) => bundleItem(alert, start + i + 1)),
      { kind: 'sources', heading: say.sources, sources },
    ],
  };
}

function bundleItem(alert: Alert, n: number): ReplyBlock[] {
  const [told, ...others] = toldBlocks(alert);
  const text = told?.kind === 'text' ? `${n}. ${told.text}` : '';
  const actions = alert.correction ? [] : actionsOf(alert).filter(({ kind }) => kind === 'say');
  return [{ kind: 'text', text }, ...others, ...(actions.length === 0 ? [] : [{ kind: 'actions' as const, actions }])];
}

/** Key in the outbox of a message that tells several. */
export function bundleKey(alerts: readonly Alert[]): string {
  return alerts.length === 1 ? messageOf(alerts[0]!.no) : `alerts:${alerts[0]?.no ?? 0}-${alerts.at(-1)?.no ?? 0}`;
}
