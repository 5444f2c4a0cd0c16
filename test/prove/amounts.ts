/** How much is proven: a part of it before each change goes in, all of it with `npm run prove`. Each can be set by name. */
const whole = process.env.PROVE === 'whole';

function amount(name: string, part: number, all: number): number {
  return Number(process.env[name] ?? (whole ? all : part));
}

export const amounts = {
  kills: amount('KILLS', 100, 1_000),
  pauses: amount('PAUSES', 4, 60),
  inboundKills: amount('INBOUND_KILLS', 25, 500),
  teamsKills: amount('TEAMS_KILLS', 15, 300),
  alertKills: amount('ALERT_KILLS', 10, 200),
  runs: amount('RUNS', 150, 2_000),
  databaseFaults: amount('DATABASE_FAULTS', 30, 500),
  databaseStops: amount('DATABASE_STOPS', 3, 20),
  endings: amount('ENDINGS', 2, 40),
  channels: amount('CHANNELS', 150, 1_000),
  oldArticles: amount('OLD_ARTICLES', 500, 10_000),
} as const;

/** The whole proof is written down. */
export const table = whole ? 'test/prove/results.md' : null;
