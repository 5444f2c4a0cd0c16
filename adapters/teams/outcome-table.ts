/**
 * What Teams' words for a refusal say about the message. Microsoft Learn, "Send proactive messages" and "Rate limiting";
 * Bot Connector reference. A status that is in no list may have been said after the message was stored: unknown.
 */

/** The place takes nothing more from us: blocked, taken out, deleted. */
export const goneCodes: ReadonlySet<string> = new Set([
  'MessageWritesBlocked',
  'BotNotInConversationRoster',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'ConversationNotFound',
  'ForbiddenOperationException',
  'NotEnoughPermissions',
  'UserNotInConversation',
]);

/** Surely not stored, and trying again would not change it. */
export const permanentStatuses: ReadonlySet<number> = new Set([400, 403, 404, 405, 409, 410, 411, 413, 414, 415, 422]);

/** Our token was not taken: nothing was stored, and a new token may be. */
export const passingStatuses: ReadonlySet<number> = new Set([401, 429]);

/** Teams did not like how it looks, not what it says: worth one try in plain words. */
export const shapeStatuses: ReadonlySet<number> = new Set([400, 413, 422]);
