/**
 * English verbs of dealing by what stands behind them: who is picked, to whom something is given, from whom it is taken.
 * A verb counts only where somebody named stands in that place. Source: the valency of the verbs in a dictionary.
 */
import type { StageKind } from '../../domain/partnership.ts';
import { englishCallings } from '../companies/organisation-evidence-table.ts';
import type { FrameName, StageRow } from './stage-row.ts';
import { nationality } from './stranger-table.ts';

interface Frame {
  readonly kind: StageKind;
  readonly verbs: string;
  /** Between the verb and the description of whoever it is done with. */
  readonly way: string;
  /** Behind the name. */
  readonly behind?: string;
}

/** The verb in its forms: "leas(e|es|ed|ing)". */
const forms = (stems: string) => `(?:${stems})(?:e|es|s|ed|ing|ting|ping|ped)?`;
/** What stands before the name of a firm: "the Brno-based start-up", "America's". */
export const describing = `(?:(?:the|its|an?|their|fellow|rival|local|state-owned) |[A-Z][\\w.]+(?:-based|['’]s) |${nationality} ){0,3}(?:(?:[a-z][\\w-]+ ){0,3}${englishCallings} )?["“‘]?`;
/** What is dealt with: "all 412 of its masts in the north". */
const goods = '(?:[^.;]|[.](?=\\d)){2,80}?';
const product =
  '(?:radios?|gear|equipment|kit|software|chips?|accelerators?|servers?|platform|models?|cloud|masts|towers|antennas?|routers|systems?|technology|satellites?|network|core|service)';
/** Verbs of what is to be done; the verb stands first in the pattern, as a look behind at every word is slow. */
const after = (lead: string, verbs: string) => `(?:${verbs})(?<=\\b${lead}(?:${verbs}))`;
const toBe = (verbs: string) =>
  after('(?:will|would|is to|are to|agreed to|has to|chose to)(?: also| now| then| both| soon)? ', verbs);

/** Moving to somebody's cloud is in the stage table itself. */
export type EnglishFrame = Exclude<FrameName, 'moves'>;

export const frames: Readonly<Record<EnglishFrame, Frame>> = {
  picks: {
    kind: 'contract',
    verbs: `${forms('appoint|enlist|engag|nominat')}|(?:brought|brings?|bringing|called|drafted) in|lin(?:ed|es|ing) up|signed on|t(?:akes?|ook|aking) on|settle[sd]? on|turn(?:s|ed) to|opt(?:s|ed) for|went with|retained|pick(?:s|ed|ing)?|cho(?:se|oses|osing)|hir(?:ed|es|ing)|tap(?:s|ped)`,
    way: ' ',
    behind:
      '(?:[,.]? ?$|[,;]| (?:as (?:an? |the |its |their )?|to |for )(?!(?:[\\w-]+ ){0,2}(?:court|task|trial|market|chief|head|chair|chairman|president|director|executive|ceo|cto|cfo)\\b))',
  },
  gives: {
    kind: 'contract',
    verbs: `${forms('outsourc|entrust|assign|delegat|leas|licen[cs]|sublet|hand|award|rent')}|gave|given|gives?|giving|lent|lends?|shipped|shipping|delivered|delivering|supplied|supplying|left|${toBe('supply|provide|deliver|ship')}`,
    way: ` ${goods} to `,
  },
  grants: {
    kind: 'contract',
    verbs: `${forms('hand|award|grant')}|gave|gives?|given|giving`,
    way: ' ',
    behind:
      ' (?:an?|the|its|their|two|three|four|all|most|half|part|another|every|both) (?:[\\w’-]+ ){0,6}?(?:jobs?|work|task|orders?|contracts?|mandate|business|role|deals?|tenders?|projects?|sites?|masts?|regions?|circles?|networks?|core|rollout|maintenance|running|operation)\\b|[^.;]{0,2} (?:its|the) (?:[\\w-]+ ){0,3}(?:circles|regions|provinces|sites)\\b',
  },
  equips: {
    kind: 'contract',
    verbs: `${forms('equip|furnish|outfit')}|fitt(?:ed|ing)|supplied|supplying|kitt(?:ed|ing) out|${toBe('supply|provide|serve|fit|kit out|connect|link')}`,
    way: ' ',
    behind: "(?:['’]s (?:[\\w-]+ ){1,4}| (?:[\\w-]+ ){0,2})with\\b",
  },
  takes: {
    kind: 'contract',
    verbs: `${forms('procur|obtain|import|book|reserv|borrow|order|purchas|leas|rent|licen[cs]')}|draws?|drew|gets?|got|took|takes|taking`,
    way: ` ${goods} from `,
  },
  uses: {
    kind: 'contract',
    verbs: `${toBe('use|host|run on|adopt|deploy|install|embed|integrate')}|hosts?|${after('now ', 'runs|uses|operates')}`,
    way: ` (?:(?:[\\w-]+ ){0,7}of )?`,
    behind: `(?:['’]s? [a-z0-9]|[.,;]|$| (?:in|on|at|from|for|to|across|until|under)\\b| (?:[\\w-]+ ){0,2}${product}\\b)`,
  },
  resells: {
    kind: 'agreement',
    verbs: `${toBe('sell|market|offer|bundle')}|${forms('resell|distribut')}|resold`,
    way: ` (?:(?:[\\w-]+ ){0,7}(?:of|from|by) )?`,
  },
  cedes: {
    kind: 'acquisition',
    verbs: `${forms('transferr|ced|divest|offload')}|sold|sell(?:s|ing)?|hand(?:s|ed|ing) over`,
    way: ` (?:[^.;]|[.](?=\\d)){0,50}?(?:masts|towers|sites|ducts|stakes?|shares?|holding|units?|business(?:es)?|arms?|divisions?|spectrum|frequencies|customers|subscribers|brands?|headquarters|buildings?|portfolio|assets|plants?|itself|of them|of its own) (?:[^.;]|[.](?=\\d)){0,40}?(?:to|over to) `,
  },
  opens: {
    kind: 'contract',
    verbs: 'open(?:s|ed|ing)?',
    way: ` (?:up )?(?:its|their|the) (?:[\\w-]+ ){0,3}(?:networks?|masts|towers|ducts|poles|fibre|fiber|platform|cloud|exchanges|spectrum) to `,
  },
  trades: {
    kind: 'agreement',
    verbs: forms('swap|exchang|trad|shar'),
    way: ` (?:(?!in |of |pric)[\\w-]+ ){0,3}(?:spectrum|frequenc(?:y|ies)|bands?|sites|masts|towers|ducts|poles|fibre|fiber|cables?|capacity|customers|assets|networks?|infrastructure|patents|licen[cs]es|backhaul|data cent(?:re|er)s?|wavelengths?)`,
  },
  'done by': {
    kind: 'contract',
    verbs: after(
      '(?:will|would|is to|are to|to)(?: also| now| then)? be ',
      'connected|run|supplied|provided|built|hosted|managed|operated|served|equipped|delivered|installed|maintained|looked after',
    ),
    way: ' (?:[\\w-]+ ){0,8}?by ',
  },
};

/** The rows of the stage table; who stands in the place is seen once the names of the sentence are known. */
export const framedStages: readonly StageRow[] = (Object.keys(frames) as EnglishFrame[]).map((frame) => {
  const { kind, verbs, way } = frames[frame];
  return { kind, form: 'deed', weak: true, frame, pattern: `(?:${verbs})(?=${way})` };
});
