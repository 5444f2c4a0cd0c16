/** Words that a claim may bring of its own: they tell, join or point, and state nothing. */
export const freeWords: ReadonlySet<string> = new Set(
  `said says say told announced announce reported stated noted added disclosed according statement
  company companies firm firms operator carrier two both together jointly respectively
  also yes no while however later earlier was were has had have been being be
  worth value totalling totaling amounting amount number figure total overall
  become becomes becoming became make makes making made do does did take takes taking took come comes
  across toward towards within among amid upon via during against versus plus including
  roughly around about approximately some even still well latter respective through by move moved moves go goes went hold holds held carry carried conduct conducted
  suffer suffers suffered experience experienced see saw seen post posted posts log logged get gets got put set
  밝히 말 전하 발표 설명 알려지 따르 회사 기업 양사 두 대하 통하 위하 이루 하 되 있 이르 예 아니요 지난 올해 당시 규모 금액
  경우 대비 수준 기준 관련 가운데 상황 측 인 이번 해당 같 관하 의하 라고 하고 하며 했다 된다 되며 됐다 였다 이었다 이다 있다 아직 안에 안 벌이 벌인 이상 것으 정도 가량 수 것 등`
    .split(/\s+/)
    .filter(Boolean),
);
