/** Wires the metrics: the figures of the mail and of the library, on loopback. */

import { systemClock } from '../basics/clock.ts';
import type { Log } from '../basics/log.ts';
import type { Finding } from '../domain/finding.ts';
import { type Check, well } from '../operations/doctor.ts';
import type { HttpServer } from '../operations/http-server.ts';
import { type ModelUse, openMetrics } from '../operations/metrics.ts';
import { serveMetrics } from '../operations/metrics-server.ts';
import { openArticleStore } from '../storage/article-store.ts';
import type { Database } from '../storage/database.ts';
import { mailFigures } from '../storage/mail-figures.ts';
import { ORGANISATION } from './storage.ts';

export async function metricsOf(
  database: Database,
  port: number,
  log: Log,
  model: () => readonly ModelUse[],
): Promise<HttpServer | null> {
  const shelf = openArticleStore(database, ORGANISATION);
  const metrics = openMetrics({
    mail: () => mailFigures(database, systemClock),
    articles: async () => (await shelf.facts()).articles,
    model,
  });
  return serveMetrics(metrics, port, log);
}

/** Overdue so long, something keeps the bot from delivering. */
const LATE_SECONDS = 600;

/** For doctor: what was refused or given up, and what should have gone out long ago. */
export function deliveriesCheck(database: () => Promise<Database>): Check {
  const next = 'Run `pactwire deliveries`: it says of each message why.';
  return {
    name: 'deliveries',
    next,
    async look(): Promise<Omit<Finding, 'check'>> {
      const { deliveries, lagSeconds, copiesRemoved } = await mailFigures(await database(), systemClock);
      const faults = [
        deliveries.held > 0 ? `${deliveries.held} held after too many tries` : '',
        deliveries.rejected > 0 ? `${deliveries.rejected} refused for good` : '',
        lagSeconds > LATE_SECONDS ? `one is overdue since ${Math.round(lagSeconds / 60)} minutes` : '',
        copiesRemoved > 0 ? `${copiesRemoved} copies of posts had to be taken away` : '',
      ].filter((fault) => fault !== '');
      if (faults.length > 0) return { state: 'warning', found: `${faults.join(', ')}.`, next };
      return well(`${deliveries.sent} arrived, ${deliveries.pending + deliveries.sending} on their way`);
    },
  };
}
