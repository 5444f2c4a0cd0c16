/**
 * Glossary of the house, one line a noun, and the ids they carry.
 *
 * article       one publication; it has versions when it is edited
 * story         one event, told by one or more articles
 * passage       a span of an article version that search can return and a citation can point at
 * company       one organisation under all its names, in every script
 * person        somebody named in an article, with role and company at the time
 * partnership   the same parties with the same purpose, and its history of stages
 * stage         talks, visit, MOU, agreement, contract, investment, joint venture, acquisition, launch, ended
 * claim         one sentence of an answer, with the citations that carry it
 * citation      article, exact quote, offsets
 * source note   how an article is cited when its publisher, date or address is not stated
 * reply         platform-neutral blocks that adapters render
 * workspace     `slack:<team>`, `teams:<tenant>` or `local`; chat things belong to one
 * organisation  what the workspaces of one deployment share: articles, ledger, corrections
 */

/** `a_` and 16 hex digits of a hash over the canonical URL, else over the content. */
export type ArticleId = string;
/** `s_` and 16 hex digits. */
export type StoryId = string;
/** Slug of the English name, such as `sk-telecom`. */
export type CompanyId = string;
/** `p_` and 16 hex digits. */
export type PartnershipId = string;
/** `ans_` and 12 characters. */
export type AnswerId = string;
/** `local`, `slack:<team>` or `teams:<tenant>`. */
export type WorkspaceId = string;
