/** How each table is backed up: by its primary key, in the order it is read, or not at all. A new table must say so here. */
import type { Schema } from './schema.ts';

export const primaryKeys: { readonly [Table in keyof Schema]: readonly (keyof Schema[Table] & string)[] | null } = {
  articles: ['organisation', 'id'],
  article_versions: ['organisation', 'article_id', 'version'],
  article_keys: ['organisation', 'key', 'published_value', 'article_id'],
  decisions: ['organisation', 'id'],
  passages: ['organisation', 'no'],
  index_counters: ['organisation'],
  index_segments: ['organisation', 'id'],
  index_blocks: ['organisation', 'key'],
  answers: ['workspace', 'id'],
  threads: ['workspace', 'key'],
  settings: ['organisation', 'key'],
  feedback: ['workspace', 'answer_id', 'by'],
  proposals: ['workspace', 'id'],
  ledger_readings: ['organisation', 'article_id', 'no'],
  ledger_keys: ['organisation', 'key', 'day', 'article_id', 'no'],
  ledger_aliases: ['organisation', 'id'],
  ledger_corrections: ['organisation', 'id'],
  follows: ['workspace', 'no'],
  follow_timings: ['workspace', 'owner'],
  follow_mutes: ['workspace', 'follow', 'event'],
  follow_counters: ['workspace', 'name'],
  alert_events: ['organisation', 'id'],
  alert_event_keys: ['organisation', 'key'],
  // With what was told already: restored elsewhere, nobody hears of it twice.
  alerts: ['workspace', 'destination', 'event'],
  model_usage: ['workspace', 'day', 'by', 'model'],
  vector_blocks: ['organisation', 'model', 'first'],
  installations: ['workspace', 'place'],
  told_answers: ['workspace', 'place', 'remote_id'],
  client_settings: ['workspace', 'person'],
  // Mail under way: restored beside the bot it came from, it would be answered and posted twice.
  inbox: null,
  // The same with what is not matched yet: the bot it came from will tell it.
  news: null,
  outbox: null,
};
