// Query parameters that say where a reader came from and never which page it is.
// Sources: the link documentation of Google Analytics and Ads (utm_, gclid), Meta (fbclid), Microsoft (msclkid), Mailchimp
// (mc_), HubSpot (_hs), Marketo (mkt_tok), Matomo (pk_, mtm_), X, LinkedIn, TikTok, Naver and Kakao share links.

export const trackingPrefixes: readonly string[] = [
  'utm_',
  'pk_',
  'mtm_',
  'mc_',
  '_hs',
  'hsa_',
  'vero_',
  'oly_',
  'at_',
  'wt_',
  'ns_',
];

export const trackingParameter: ReadonlySet<string> = new Set(
  `gclid gclsrc dclid gbraid wbraid fbclid msclkid twclid ttclid li_fat_id igshid igsh yclid mkt_tok trk trkcampaign cmpid
  cmp ito ocid cid_src ncid s_cid icid ref ref_src ref_url referrer referer source_ref fref share shared sharetype smid
  smtyp partner rss feedtype guccounter guce_referrer guce_referrer_sig sref spm scm _ga _gl xtor kakao_from naver_from
  from_kakao n_media n_query n_rank n_ad_group n_ad nacn napm sns share_token src_medium wickedid zanpid ck_subscriber_id`.split(
    /\s+/,
  ),
);
