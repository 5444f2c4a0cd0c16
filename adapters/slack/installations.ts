/**
 * Where the token of a workspace comes from. Today the app is an organisation's own and has one, from its environment;
 * an app that many workspaces install by OAuth keeps one for each team behind the same door.
 */
import type { Secret } from '../../src/basics/secret.ts';

export interface Installations {
  /** Null where the app is not installed there. `team` is null before Slack has told which it is. */
  botToken(team: string | null): Promise<Secret | null>;
}

export function ownApp(botToken: Secret): Installations {
  return { botToken: async () => botToken };
}
