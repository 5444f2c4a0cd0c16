/**
 * English words that carry a stage. `paper` names a document or a bond and needs a verb that makes it; `deed` is that which
 * happened. Weak rows tell of a bond in general: any other row of the same event says better what it was.
 * Source: how telecoms press releases and the trade press put each kind.
 */
import type { StageRow } from './stage-row.ts';

export const englishStages: readonly StageRow[] = [
  {
    kind: 'mou',
    form: 'paper',
    pattern:
      'memorand(?:um|a)(?: of (?:understanding|cooperation|co-operation|agreement|intent))?|memor[aei]n?d?(?:um|om) of understanding|mous?|letters? of (?:intent|understanding)|statements? of intent|declarations? of intent|lois?|heads of (?:agreement|terms)',
  },
  {
    kind: 'joint-venture',
    form: 'paper',
    pattern:
      'joint[ -]ventures?|jvs?|joint (?:company|subsidiary|entity)|(?:company|firm|entity|business)(?= together\\b| jointly\\b)|(?:company|venture|entity|vehicle|firm)(?= (?:to be )?(?:called|named|dubbed) [A-Z])|(?:jointly[ -]|co-?)owned (?:company|firm|entity|unit|business|venture)|new company (?:together|jointly)|(?:set up|founded|formed|created|established|started)(?= an? (?:[\\w-]+ ){0,3}(?:company|firm|business)\\b)',
  },
  {
    kind: 'ended',
    form: 'deed',
    pattern:
      'withdr(?:ew|awn|aws|awing) from|(?:not|never|without) (?:be |been )?(?:renew(?:ed|ing)?|extend(?:ed|ing)?|prolong(?:ed|ing)?)|(?:terminat|cancell?|dissolv|scrapp|abandon|discontinu|unw)(?:es|ed|ing|ound|inding)|call(?:ed|ing|s)? off|wound (?:up|down)|ended|ending|ends|ran out|expired?|parted ways|part(?:ing)? ways|walked away from|pull(?:ed|s|ing)? out of|broke off|breaks? off|severed|wrapped up|going (?:their )?separate ways|went (?:their )?separate ways|split up|lapsed|lost(?= (?:its|the|a) [^.;]{0,40}\\b(?:contract|deal|agreement)\\b)|(?:drop(?:s|ped)(?! (?:in|by|off|out|to)\\b)|ditch(?:es|ed)|dump(?:s|ed)|ax(?:es|ed))(?= [A-Z])',
  },
  {
    kind: 'acquisition',
    form: 'paper',
    pattern: 'acquisitions?|takeovers?|buy-?outs?|mergers?|purchase(?= of [A-Z])',
  },
  {
    kind: 'acquisition',
    form: 'deed',
    pattern:
      'acquir(?:e|es|ed|ing)|took over|take over|taken over|merg(?:e|es|ed|ing) with|bought out|bought|buys?|buying|purchas(?:e|es|ed|ing)|(?:sold|sells?|selling|sale of) (?:[\\w%€$£.,’-]+ ){0,8}(?:stake|shares?|business|unit|division|operations|arm|towers|masts|sites|assets)(?= [^.;]{0,40}to )|(?:hand(?:s|ed|ing)|sign(?:s|ed|ing)) over(?= [^.;]{2,60}\\b(?:networks?|towers|masts|sites|business|operations|customers|subscribers|unit|division|assets|data cent(?:re|er)s?)\\b[^.;]{0,90} to (?:the )?[A-Z])|(?:disposal|divestment)(?= of [^.;]{2,70} to (?:the )?[A-Z])|(?:dispos(?:ed|es|ing) of|offload(?:s|ed|ing)|divest(?:s|ed|ing))(?= [^.;]{2,70} to (?:the )?[A-Z])',
  },
  {
    kind: 'investment',
    form: 'deed',
    pattern:
      'invest(?:s|ed|ing)?|investments?|stakes?|shareholding|(?:position|holding)(?= in (?:the )?[A-Z])(?<=\\d ?(?:%|per ?cent|percent) (?:position|holding))|put(?:s|ting)? (?:[$€£¥₩]?[\\d.,]+ ?\\w+ )into|funding rounds?|financing rounds?|series [a-h] (?:round|funding)|inject(?:s|ed|ing)|rais(?:ed|es|ing)(?= (?:an? )?(?:[$€£¥₩]|\\d|US\\$|undisclosed))|(?:got|gets|received|receives|secured|attracted|drew|landed)(?= (?:[$€£¥₩]|[A-Z]{1,3}\\$?) ?\\d(?:[^.;]|\\.(?=\\d)){0,30} from )|(?:commit(?:s|ted)|pledge[sd]?)(?= (?:[$€£¥₩]|[A-Z]{1,3}\\$?) ?\\d(?:[^.;]|\\.(?=\\d)){0,24} (?:to|in) (?:the )?[A-Z])|(?:co-)?led(?= (?:an?|the|its) [^;]{0,40}\\bround\\b)|(?:put|puts|poured|ploughed|pumped)(?= (?:[$€£¥₩]|[A-Z]{1,3}\\$?) ?\\d(?:[^.;]|\\.(?=\\d)){0,24} into )|paid(?= [^.;]{3,40} for (?:(?:an?|new|its|fresh|the|more|another|some) )?(?:[\\w%.-]+ ){0,3}(?:shares|stake)\\b)|backed|became a shareholder|(?:spend(?:s|ing)?|spent|pay(?:s|ing)?)(?= [^.;]{3,40} (?:on|for) (?:an? |its |the )?(?:[\\w-]+ )?(?:stake|shares|third|quarter|fifth|tenth|half)\\b)|(?:took|takes?|taking|taken)(?= [\\d.]+ ?(?:%|per ?cent) (?:of|in) )',
  },
  {
    kind: 'acquisition',
    form: 'deed',
    pattern: '(?:pay(?:s|ing)?|paid)(?= [^.;]{0,14}\\d(?:[^.;]|[.](?=\\d)){0,44} for )',
  },
  {
    kind: 'contract',
    form: 'paper',
    pattern:
      'contracts?|engagements?(?= (?:to|with|for|by)\\b)|purchase orders?|supply deals?|orders?|(?:master |long-term )?leases?(?= (?:agreement )?with\\b)|leases?(?<=(?:-year|long-term|master) leases?)',
  },
  {
    kind: 'contract',
    form: 'deed',
    pattern:
      '(?:hand(?:ed|s)|award(?:ed|s)|gave|gives|given|won|wins|landed|lands|secured|clinched)(?= [^.;]{0,60}\\b(?:jobs?|work|tenders?|mandate|business|project)\\b)|(?:equip|replac|swap|moderni[sz]|upgrad|overhaul)(?:e|es|ed|ped|ing|ping)?(?= [^.;]{3,120}\\bwith [^.;]{2,60}\\bfrom (?:the )?[A-Z])|(?:replac|swap)(?:e|es|ed|ped|ing|ping)?(?= [^.;]{3,80} with (?:the )?[A-Z][\\w&]+(?: [A-Z][\\w&]+)?(?:[\\u0027’]s)?(?:[,.;]| (?:by|in|from|under|across|within|at|on|gear|kit|equipment|radios|routers)\\b))|(?:provide|supply|equip)(?= (?:the )?[A-Z][^.;]{2,60}\\bwith\\b[^.;]{2,120}\\b(?:contract|arrangement|deal|agreement|order)\\b)|(?:built|installed|deployed|put)(?= (?:an?|the|its|our) (?:[\\w-]+ ){0,5}networks? (?:[\\w-]+ ){0,3}(?:for|into|at) (?:the )?[A-Z])|signed(?= (?:the )?[A-Z][^.;,]{1,40} (?:as (?:an? |its )?(?:[\\w-]+ )?(?:customer|supplier)\\b|to (?:fit|build|supply|install|run|provide|equip|upgrade|deliver|host|manage|operate)\\b))|(?:won|gained|added|landed|signed|secured|gets?|got)(?= (?:the )?[A-Z][^.;,]{1,40} as (?:an? |its |our )?(?:[\\w-]+ )?(?:customer|client|tenant|user)\\b)|(?:been|was|were) (?:given|handed|awarded)(?= [^.;,]{0,40}\\b(?:sites?|regions?|network|core|contracts?|orders?|areas?|provinces?|rest|radios|project|rollout|build|masts|cities)\\b)|won(?= (?:Greater |North(?:ern)? |South(?:ern)? |East(?:ern)? |West(?:ern)? |the (?:north|south|east|west|capital|rest|core|network)|[A-Z][a-z]+(?:,| and) [A-Z][a-z]+))|(?:goes|went|go) to(?= (?:the )?[A-Z])(?<=\\b(?:core|contract|order|job|rest|work|deal|sites|network|antennas|equipment|software|radios?|project|remainder|half|part)\\b[^.;,]{0,30} (?:goes|went|go) to)|signed(?: up)? for(?= [^.;]{3,70} from (?:the )?(?:[a-z-]+ ){0,3}[A-Z])|(?:is|was|are|were|bec(?:ame|omes?))(?= (?:now |also )?(?:our|its) (?:[\\w-]+ ){0,3}(?:customers?|clients?|tenants?|suppliers?)\\b)|(?:(?:is|are|was|were) (?:set )?to be|will be)(?= (?:the |its |an? )?(?:sole|lead|main|primary|prime|exclusive|preferred|principal|anchor|first) (?:[\\w-]+ ){0,2}(?:supplier|vendor|contractor|integrator)\\b)|(?:makes|made) (?:it|them)(?= (?:our|its) (?:[\\w-]+ ){0,3}(?:customers?|clients?|tenants?|suppliers?)\\b)|nam(?:ed|es)(?= [^.;]{2,60}\\b(?:supplier|vendor|contractor|provider|integrator)\\b)|(?:bec(?:ame|omes?)|is|was)(?= (?:the |its |an? )?(?:[\\w-]+ ){0,3}customer (?:of|for) [A-Z])|(?:select(?:s|ed|ing)?|chos(?:e|en)|chooses|picks?|picked|tapped|taps|hired|hires|subcontracted|commission(?:s|ed)|contracted|ordered(?= (?:\\d|[a-z]+ (?:of|units|base|radio|gear|equipment)|more|additional|another)))(?= )',
  },
  {
    kind: 'agreement',
    form: 'paper',
    pattern: 'agreements?|pacts?|accords?|deals?|arrangements?(?= (?:with|by|for)\\b)',
  },
  {
    kind: 'joint-venture',
    form: 'deed',
    pattern:
      'combin(?:e|es|ed|ing)(?= (?:their|its) [^.;]{0,40}\\b(?:business|businesses|operations|units?|networks?|activities|arms)\\b)',
  },
  {
    kind: 'agreement',
    form: 'deed',
    pattern:
      'agreed|agrees?|sign(?:ed|s) up(?= (?:[\\w-]+ ){0,4}to (?:re)?(?:sell|market|distribute|offer|host|use|supply|carry)\\b)',
  },
  {
    kind: 'agreement',
    form: 'deed',
    pattern:
      '(?:is|was|are|were|bec(?:ame|omes?))(?= (?:now |also )?(?:our|its) (?:[\\w-]+ ){0,3}(?:resellers?|distributors?|operator|carrier)\\b)|(?:makes|made) (?:it|them)(?= (?:our|its) (?:[\\w-]+ ){0,3}(?:resellers?|distributors?|operators?|carriers?|partners?)\\b)|takes? on(?= [A-Z][^.;]{2,40} as (?:an? )?(?:reseller|distributor))',
  },
  {
    // From whom it comes is named: "took its models from Mistral", "rents halls from Equinix".
    kind: 'contract',
    form: 'deed',
    pattern:
      '(?:tak(?:e|es|en|ing)|took|got|gets|receives?)(?= (?:(?!from\\b)[\\w%€$£.,’-]+ ){0,6}(?:capacity|models?|licen[cs]es?|software|equipment|radios|chips|servers|services?|terminals|modules|batteries|power|electricity|bandwidth|space|halls?|racks?|MW|transponders?|cards|gear|kit|platform|systems?|satellites|antennas|fibre|towers|sites) from (?:the )?(?:[a-z-]+ ){0,4}[A-Z])|(?:tak(?:e|es|en|ing)|took)(?= an? (?:package|batch|set|bundle|licen[cs]e) (?:[\\w-]+ ){0,4}from [A-Z])|(?:rent(?:s|ed|ing)?|leas(?:e|es|ed|ing)|licens(?:es|ed|ing)|sourc(?:e|es|ed|ing))(?= (?:(?!from\\b)[\\w%€$£.,’-]+ ){1,9}from (?:the )?(?:[a-z-]+ ){0,4}[A-Z])|(?:mov|migrat|shift|switch|transferr)(?:ed|es|s|ing)(?= (?:its|their|all|the|our|most) (?:[\\w-]+ ){0,6}(?:to|onto|over to) (?:the )?[A-Z])|(?:move|migrate|shift|switch)(?= (?:[\\w-]+ ){0,5}(?:systems?|data|workloads?|traffic|applications|software|platforms?) (?:[\\w-]+ ){0,5}(?:to|onto) (?:the )?[A-Z])',
  },
  {
    // Told together, so meant together: "A and B said they would build", "unveiled plans for".
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern:
      "(?:said|says|announced|announce|confirmed|revealed|unveiled)(?:,)?(?: (?:today|yesterday|jointly|in (?:a joint )?statement|(?:on|in|at) (?:[A-Z0-9][\\w’'-]*,? ?){1,5}))?,? (?:that )?they (?:would|will|are to|plan(?:ned)? to|intend(?:ed)? to) (?:jointly )?(?:build|create|develop|launch|form|set up|work|offer|deploy|integrate|combine|open|establish|explore|extend|invest)|(?:said|says|announced|announces|confirmed),? (?:that )?it (?:would|will|is to|was to) (?:build|create|develop|launch|set up|offer|deploy|open|establish)(?=[^.;]{3,120}\\b[Ww]ith (?:the )?[A-Z])|(?:extend|renew|deepen|widen)(?:s|ed) their (?:[\\w-]+ ){0,2}(?:work|research|project|trials?)|(?:unveil(?:ed|s)?|announc(?:ed|es|e)|outlin(?:ed|es)|present(?:ed|s)|reveal(?:ed|s)) (?:joint )?(?:plans?|projects?|an? (?:joint )?(?:plan|project|initiative|programme|program)) (?:for|to)",
  },
  {
    kind: 'acquisition',
    form: 'paper',
    pattern: '(?:combination|combining) of (?:their|the two)',
  },
  {
    kind: 'agreement',
    form: 'paper',
    weak: true,
    pattern:
      '(?:partnerships?|alliances?|tie-?ups?|collaborations?|co-?operations?|consortium|joint (?:[\\w-]+ ){0,2}(?:project|development|research|programme|program|study|initiative))(?! (?:agreement|pact|deal|accord|contract|memorandum|MoU))',
  },
  {
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern:
      '(?:partner|team|tie)(?:s|d|ed|ing)?(?: up)? with|renew(?:s|ed) with|teams? up|teamed up|teaming up|partnered|join(?:s|ed|ing)? (?:forces|hands)|sh(?:ook|ake|akes|aking) hands|struck up|cement(?:s|ed|ing)|pool(?:s|ed|ing)?(?= (?:their|its|resources))|linked up|link(?:s|ing)? up|collaborat(?:e|es|ed|ing)|co-?operat(?:e|es|ed|ing)|work(?:s|ed|ing)?(?: closely| together| jointly| directly)? (?:together|with)|co-(?:develop|produc|brand|host|found)(?:s|ed|es|ing)?|(?:jointly|together) (?:develop|build|explore|create|research|study|sell|market|promot)\\w{0,4}|joint team|partners? (?:of|with|to|in|include[sd]?)|sponsor(?:s|ed|ing)?(?: of)?|(?:in|through) (?:close |direct |a )?(?:partnership|collaboration|co-?operation|conjunction|association|tandem|concert) with|consultative body|bec(?:ame|omes?)(?= (?:an?|the|its) [^.;,]{2,40} partner\\b)',
  },
  { kind: 'agreement', form: 'deed', weak: true, pattern: 'signed|signs?|signing|inked|inks?' },
  {
    // Only behind those who do it together, see weighing.
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern:
      '(?:will|are to)(?= (?:jointly |together )?(?:build|open|share|develop|create|launch|offer|set up|deploy|combine|construct|run|operate|equip|fit|connect|test|trial|pilot|train|bundle|sell|market|supply|host|install|extend|link|lay|upgrade|digiti[sz]e|automate|convert|plant|map|monitor|protect|teach|fund|finance|bring|put|make|produce|design|study|research|explore)\\b)|have(?= (?:jointly |together |also |now )?(?:bundled|built|trained|laid|linked|installed|developed|created|tested|extended|connected|paired|merged)\\b)|(?:are|have been)(?= (?:jointly |together |also |now )?(?:building|developing|testing|trialling|trialing|piloting|designing|creating|setting up|constructing)\\b)',
  },
  {
    // Counts only where somebody named is behind "with", see ties.
    kind: 'agreement',
    form: 'deed',
    weak: true,
    pattern:
      '(?:roll(?:s|ed|ing) out|deploy(?:s|ed|ing)|install(?:s|ed|ing)|upgrad(?:es|ed|ing)|automat(?:es|ed|ing)|developed|developing|develops|tested|testing|tests|trialled|trialling|trialed|trialing|piloted|piloting|designed|designing|built|building|creating|created|trained|training|validated|validating|demonstrated|demonstrating|running|ran|runs)(?= (?:[\\w’-]+ ){0,9}(?:together |jointly )?with (?:the )?(?:[a-z-]+ ){0,4}[A-Z])',
  },
  {
    kind: 'launch',
    form: 'deed',
    pattern:
      'launch(?:es|ed|ing)?|began|begins?|beginning|started|starts?|opened|opens?(?! (?:radio|RAN|source|access|APIs?|interfaces?|networks?|standards?|gear|architecture|data|platforms?|banking|cloud|house|day|to|up|letter|question|about))|opening|switched on|rolled out|rolls? out|went (?:live|on sale|into (?:service|operation))|put(?= [^.;]{2,40} on (?:the market|sale))|goes (?:live|on sale)|turned on|introduc(?:ed|es)|unveil(?:ed|s)|released|releases|debuted|inaugurated|broke ground|brought to market',
  },
  {
    kind: 'visit',
    form: 'deed',
    pattern:
      'visit(?:s|ed|ing)?|(?:dropped|stopped|called) (?:in |by )?at|dropped in on|paid (?:an? )?(?:[a-z]+ )?visit|tour(?:s|ed|ing)|came to(?! (?:us|me|them|it|this|that|an?|terms|light|power|market|mind|nothing|life|blows|rest|the (?:conclusion|end|rescue|fore|surface|market|same))\\b)|travell?ed to|flew to|call(?:ed|s) (?:at|on)|hosted|welcomed|guests? of|(?:was|were|played) host|received (?:a delegation|executives|managers|a team|the chief|representatives|[a-z]+ executives)',
  },
  {
    kind: 'talks',
    form: 'deed',
    pattern:
      'met|meets?|meeting|talks|talking (?:to|with)(?<=\\b(?:been|are|is|was|were) (?:also |now |still |already )?talking (?:to|with))|talk(?:ed)? about|discuss(?:ed|es|ing|ions?)?|negotiat(?:e|es|ed|ing|ions?)|exchang(?:ed|ing) views|sat down|held (?:a )?dialogue|conferred|explor(?:ed|ing) ways',
  },
];

/** Verbs that make a paper, in forms that say it is done. */
export const englishMade =
  /\b(?:sign(?:ed|s|ing)?|inks?|inked|seal(?:ed|s)|conclud(?:ed|es)|str(?:uck|ikes)|reach(?:ed|es)|enter(?:ed|s|ing) into|announc(?:ed|es|ing|e)|form(?:ed|s|ing|ation)?|found(?:ed|s|ing)|forg(?:ed|es|ing)|agreed?|agrees|award(?:ed|s)|w(?:on|ins)|extend(?:ed|s)|extension|renew(?:ed|s)|expand(?:ed|s|ing)?|widen(?:ed|s)|establish(?:ed|es|ing)|creat(?:ed|es|ing)|set(?:s|ting)? up|mad(?:e)|clinch(?:ed|es)|land(?:ed|s)|secur(?:ed|es)|unveil(?:ed|s)|confirm(?:ed|s)|put (?:their|its|his|her) (?:names?|signatures?)(?: [^.;]{0,100}?(?= to (?:an?|the)\b))?|put (?:pen|their)|bears?|dated|clos(?:ed|es)|complet(?:ed|es|ing|ion)|finali[sz](?:ed|es)|deepen(?:ed|s)|strengthen(?:ed|s)?|broaden(?:ed|s)|disclosed|revealed|chosen|chose|selected|hand(?:ed|s)|grant(?:ed|s)|given|gave|gives|received|receives|got|gets|placed|places|worth|valued|took|takes|taken|buys|led|started|launch(?:ed|es)|exchanged|committed|approv(?:ed|es)|clear(?:ed|s)(?= the )|ha(?:s|ve|d)(?= (?:had )?(?:[\w-]+ ){0,3}(?:partnerships?|alliances?|collaborations?|partners)\b)|beat|beaten|booked|nailed down|wrapped up|turned(?= [^.;]{2,90}\b(?:memorand|contract|agreement|accord|pact|partnership))|(?:went|goes|gone)(?= to ))\b/gi;
/** A paper that exists already: "under a five-year contract" before it, "between" and "with" after it. */
export const englishUnder = /\b(?:under|in|through|via) (?:an?|the|their|its) (?:[\w$€£¥.,’'-]+ ){0,6}$/i;
export const englishBetween = /^(?:s|es)? (?:[\w-]+ ){0,3}(?:between|with)\b/i;
