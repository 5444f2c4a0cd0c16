/**
 * What an `ok: false` of chat.postMessage says about the message. From the method's page of errors (docs.slack.dev).
 * A code that is in neither list may have been said after the message was stored: unknown.
 */

/** Surely not posted, and trying again would not change it: an operator has to see it. */
export const permanentErrors: ReadonlySet<string> = new Set([
  'access_denied',
  'account_inactive',
  'as_user_not_supported',
  'attachment_payload_limit_exceeded',
  'cannot_reply_to_message',
  'channel_not_found',
  'channel_type_not_supported',
  'deprecated_endpoint',
  'duplicate_channel_not_found',
  'duplicate_message_not_found',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'expired_url',
  'invalid_arg_name',
  'invalid_arguments',
  'invalid_array_arg',
  'invalid_auth',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_charset',
  'invalid_form_data',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'invalid_post_type',
  'is_archived',
  'is_inactive',
  'markdown_text_conflict',
  'messages_tab_disabled',
  'metadata_must_be_sent_from_app',
  'metadata_too_large',
  'method_deprecated',
  'missing_file_data',
  'missing_post_type',
  'missing_scope',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_permission',
  'no_text',
  'not_allowed_token_type',
  'not_authed',
  'not_in_channel',
  'org_login_required',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'slack_connect_blocked_file_type',
  'slack_connect_canvas_sharing_blocked',
  'team_access_not_granted',
  'team_not_found',
  'thread_not_found',
  'token_expired',
  'token_revoked',
  'too_many_attachments',
  'too_many_contact_cards',
  'two_factor_setup_required',
  'unknown_method',
  'used_url',
  'user_not_found',
  'user_not_in_channel',
]);

/** The place takes nothing more from us, and asking again would not help until a person has changed something there. */
export const goneErrors: ReadonlySet<string> = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'is_inactive',
  'not_in_channel',
  'team_not_found',
  'user_disabled',
  'user_not_found',
]);

/** What it was to hang under is not there any more. */
export const noThread: ReadonlySet<string> = new Set(['cannot_reply_to_message', 'thread_not_found']);

/** The message is not there any more, so there is nothing to take away. */
export const alreadyAway: ReadonlySet<string> = new Set(['message_not_found', 'thread_not_found']);

/** What chat.update and chat.delete answer where a message may not be changed; beside the codes above. */
export const unchangeable: ReadonlySet<string> = new Set([
  'cant_delete_message',
  'cant_update_message',
  'compliance_exports_prevent_deletion',
  'edit_window_closed',
  'message_not_found',
]);

/** Surely not posted; later it may be. */
export const passingErrors: ReadonlySet<string> = new Set([
  'accesslimited',
  'message_limit_exceeded',
  'rate_limited',
  'ratelimited',
  'team_added_to_org',
]);

/** Slack did not like how it looks, not what it says: worth one try in plain words. */
export const shapeErrors: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
]);

/** What chat.appendStream and chat.stopStream answer where the message is no stream any more. */
export const notStreaming: ReadonlySet<string> = new Set([
  'message_not_in_streaming_state',
  'message_not_owned_by_app',
]);

/** The workspace, or the app, has no streams at all. */
export const streamsUnknown: ReadonlySet<string> = new Set([
  'feature_not_enabled',
  'method_deprecated',
  'method_not_supported_for_channel_type',
  'missing_scope',
  'not_allowed_token_type',
  'unknown_method',
]);

/** Slack's own faults: said, at times, of what it did all the same. */
export const mayHaveBeenDone: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
]);
