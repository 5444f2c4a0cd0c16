/** Words that a claim may bring of its own: they tell, join or point, and state nothing. */
export const freeWords: ReadonlySet<string> = new Set(
  `said says say told announced announce reported stated noted added disclosed according statement
  company companies firm firms operator carrier two both together jointly respectively
  also yes no while however later earlier was were has had have been being be
  worth value totalling totaling amounting amount number figure
  밝히 말 전하 발표 설명 알려지 따르 회사 기업 양사 두 대하 통하 위하 이루 하 되 있 이르 예 아니요 지난 올해 당시 규모 금액`
    .split(/\s+/)
    .filter(Boolean),
);
