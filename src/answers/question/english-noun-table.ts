/** English nouns that analysts ask for, and the kind of answer each wants. Singular; written from the language and the trade. */
import type { AnswerType } from './question.ts';

const of = (type: AnswerType, nouns: string): readonly (readonly [string, AnswerType])[] =>
  nouns.split(/\s+/).map((noun) => [noun.replaceAll('_', ' '), type] as const);

/** By the last word of a noun phrase. */
export const englishNouns: ReadonlyMap<string, AnswerType> = new Map([
  ...of(
    'money',
    `price pricing cost fee charge tariff capex opex arpu revenue turnover sales valuation value worth budget spend spending expenditure
    outlay funding investment profit earnings ebitda ebit income loss debt dividend subsidy grant loan fine penalty prize tuition endowment reserve rent rental salary pay
    wage bonus deposit royalty premium compensation payment instalment installment toll tax levy proceeds amount sum payout bounty`,
  ),
  ...of(
    'percent',
    'stake share shareholding percentage proportion penetration margin churn utilisation utilization occupancy rate coupon yield ownership',
  ),
  ...of(
    'count',
    `count headcount number tally workforce enrolment enrollment attendance turnout footfall employee engineer developer researcher worker staff agent user
    sub subscriber participant attendee visitor household home premise satellite gpu patent parameter job post layoff redundancy rooftop antenna
    server rack handset tower store radio mast call conversation customer`,
  ),
  ...of(
    'date',
    'date day month year quarter decade century deadline expiry expiration timetable groundbreaking go-live switch-off debut',
  ),
  ...of('duration', 'duration tenor tenure term period validity lifetime lifespan payback'),
  ...of(
    'quantity',
    `speed throughput latency capacity bandwidth power load wattage output weight height depth altitude distance acreage area diameter length
    range density temperature score volume tonnage consumption accuracy efficiency increase decrease rise drop decline reduction growth saving
    discount energy electricity multiple jump surge plunge slump rally spike dip gain`,
  ),
  ...of(
    'place',
    `city country province region district town village location venue headquarters hq headquarter address county island continent birthplace
    destination neighbourhood neighborhood suburb state`,
  ),
  ...of(
    'person',
    `person man woman ceo cfo cto coo cio cmo chairman chairwoman chairperson chair president chief boss head director manager executive officer minister
    secretary spokesman spokeswoman spokesperson analyst founder cofounder co-founder co-ceo leader professor economist governor mayor
    ambassador commissioner author nominee successor predecessor vp svp evp rep representative
    cso ciso cpo chro exec guy bloke chap lady honcho bigwig signatory negotiator`,
  ),
  ...of(
    'company',
    `company firm operator carrier vendor supplier partner telco startup start-up investor lender bank contractor builder integrator maker
    manufacturer distributor reseller owner shareholder buyer seller bidder winner rival competitor regulator agency ministry university
    subsidiary brokerage underwriter bookrunner arranger auditor adviser advisor consultancy insurer landlord tenant backer sponsor
    counterparty signatories parent provider licensee licensor foundry newspaper publisher broadcaster consortium acquirer acquiror client`,
  ),
  ...of('reason', 'reason cause purpose motive rationale'),
  ...of(
    'statement',
    `codename nickname view opinion comment quote reaction position objection complaint criticism argument warning advice condition goal aim
    role model powers product technology standard node process strategy difference topic theme slogan ticker use language`,
  ),
]);

/** Two words that together want something else than the second does alone. */
export const englishCompounds: ReadonlyMap<string, AnswerType> = new Map([
  ...of('quantity', 'data_rate bit_rate frame_rate sampling_rate price_reaction token_rate refresh_rate'),
  ...of('count', 'job_loss customer_base subscriber_base user_base installed_base'),
  ...of('person', 'top_dog top_brass big_cheese'),
  ...of('company', 'consortium_member alliance_member venture_member jv_member syndicate_member founding_member'),
  ...of('place', 'cable_landing landing_point landing_station landing_site test_site launch_site launch_pad'),
  ...of('date', 'start_time launch_time opening_time maturity_date expected_closing planned_opening'),
  ...of('duration', 'waiting_time lead_time contract_length lease_length talk_time battery_life'),
  ...of('quantity', 'response_time charging_time floor_space floor_area'),
  ...of(
    'company',
    'law_firm stock_exchange launch_partner target_company launch_customer anchor_customer first_customer early_customer initial_customer main_customer biggest_customer largest_customer lead_customer',
  ),
  ...of(
    'money',
    'cost_saving capital_gain import_duty customs_duty excise_duty stamp_duty market_cap market_capitalisation market_capitalization price_tag winning_bid highest_bid',
  ),
  ...of(
    'money',
    'contract_size deal_size order_size investment_size round_size fund_size loan_size bond_size deal_volume',
  ),
  ...of('statement', 'business_model revenue_model pricing_model price_plan'),
]);

/** "Size of the raise": the size of these is a sum. */
export const sizedInMoney =
  /\b(?:contract|deal|order|investment|round|series [a-h]|fund|loan|bond|facility|raise|raising|tranche|ipo|offering|grant|award|tender|acquisition|purchase|project|market|stake sale|programme|program|package)s?$/;

/** "Length of the contract": the length of these is a time. */
export const heldFor =
  /\b(?:contract|deal|agreement|term|lease|licence|license|concession|partnership|order|warranty|pilot|trial|project|outage|delay|programme|program)s?$/;

/** These say how well something is known, or how much of it: what is asked for is the noun before them, or behind "of". */
export const englishTransparent: ReadonlySet<string> = new Set(
  'estimate forecast projection guidance target figure total level name size kind type sort plan breakdown outlook details split'.split(
    ' ',
  ),
);
