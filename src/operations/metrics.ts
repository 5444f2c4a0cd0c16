/** What an operator watches, as Prometheus reads it. Counted when it is asked for, from where it is kept. */
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { MailFigures } from '../domain/mail.ts';

export interface MetricsSource {
  readonly mail: () => Promise<MailFigures>;
  readonly articles: () => Promise<number>;
  /** What this process asked of a language model; nothing where none is set up. */
  readonly model: () => readonly ModelUse[];
}

export interface ModelUse {
  readonly purpose: string;
  /** `ok`, or the fault. */
  readonly outcome: string;
  readonly requests: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly ms: number;
}

export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

export function openMetrics(source: MetricsSource): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `pactwire_${name}`, help, labelNames, registers: [registry] });
  const deliveries = gauge('deliveries', 'Messages to chat platforms by their state', ['state']);
  const lag = gauge('delivery_lag_seconds', 'How long the delivery that has waited longest is overdue');
  const copies = gauge('copies_removed', 'Copies of posts that were found and taken away; must stay 0');
  const audits = gauge('audits_open', 'Posts that are still to be looked at again');
  const inbox = gauge('inbox_waiting', 'Questions that wait for their answer');
  const articles = gauge('articles', 'Articles in the library');
  const requests = gauge('model_requests', 'Requests to the language model by what for and how they ended', [
    'purpose',
    'outcome',
  ]);
  const tokens = gauge('model_tokens', 'Tokens of the language model: prompts and replies', ['purpose', 'kind']);
  const seconds = gauge('model_seconds', 'Time spent waiting for the language model', ['purpose', 'outcome']);
  return {
    contentType: registry.contentType,
    async text() {
      const [mail, held] = await Promise.all([source.mail(), source.articles()]);
      for (const [state, count] of Object.entries(mail.deliveries)) deliveries.set({ state }, count);
      lag.set(mail.lagSeconds);
      copies.set(mail.copiesRemoved);
      audits.set(mail.auditsOpen);
      inbox.set(mail.inboxWaiting);
      articles.set(held);
      for (const { purpose, outcome, ...used } of source.model()) {
        requests.set({ purpose, outcome }, used.requests);
        seconds.set({ purpose, outcome }, used.ms / 1000);
        if (outcome !== 'ok') continue;
        tokens.set({ purpose, kind: 'prompt' }, used.promptTokens);
        tokens.set({ purpose, kind: 'completion' }, used.completionTokens);
      }
      return registry.metrics();
    },
  };
}
