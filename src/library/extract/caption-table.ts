// What makes a line the caption of a picture. Sources: the pages of the publishers in publisher-table.ts and of common
// publishing systems. Every expression is linear and is tried on one line.

/** A credit that makes its line a caption: who gave or took the picture. */
export const captionCredits: readonly RegExp[] = [
  /^[([](?:photo|pic|picture|image|사진|자료)(?: caption)?(?::| of| by|=|\]) ?.{2,220}$/i,
  /^(?:photo|picture) caption ?[:：] ?.{2,220}$/i,
  /^[※■] ?사진 ?설명 ?[:：]? ?.{0,220}$/,
  /\[(?:사진|자료|그래픽) [^\][]{1,24}\]$/,
  /(?:[/=|ㅣ(]|사진|이미지|그래픽|자료) ?[^\s/=][^/=]{0,30}? ?(?:제공|캡처|캡쳐|갈무리)[)\].]?$/u,
  /^\[(?:사진|그래픽|이미지|photo(?: caption)?|caption|graphic|chart)(?: ?설명| ?\d)?\] ?.{2,160}$/i,
  /^사진 ?설명 ?[=:·] ?.{2,160}$/,
  /^(?:\[|\(|<|【)?(?:사진|이미지|자료|그래픽|인포그래픽|포토|영상|표)(?:출처| 출처|제공| 제공|자료| 자료)? ?[=:ㅣ|/·].{1,120}$/u,
  /[[(<【/] ?(?:사진|이미지|자료|그래픽|출처)(?:출처| 출처|제공| 제공| 자료)? ?[=:ㅣ|/·] ?[^.]{1,40}$/u,
  /(?:사진|이미지)[=:/] ?[^\s.][^.]{0,30}$/u,
  /(?:ⓒ|©) ?[\p{L}\p{N} .·_-]{2,40}$/u,
  /[[(|/] ?(?:photo|image|picture|pic|credit|photo credit|image credit|courtesy|photo courtesy|photograph|screenshot|illustration|graphic|file photo)s?(?: ?[:/=|]| by| of| courtesy of| provided by| from) ?[^)\]]{2,60}[)\]]?\.?$/i,
  /^(?:photo|image|picture|pic|photo credit|image credit|image source|photo source|featured image|credit|courtesy|file photo|caption|illustration|screenshot)s?(?: ?[:：|]| by| courtesy of| credit:) ?.{2,160}$/i,
  /(?:[/|(] ?|(?:photo|image|picture) (?:by|via|from) |courtesy of )(?:getty images?|shutterstock|istock|unsplash|pixabay|pexels|adobe stock|afp|ap photo|epa|yonhap|reuters|bloomberg|newsis|flickr|depositphotos|dreamstime|123rf|alamy)(?:[ /.,][\p{L}\p{N} ./'-]{0,40})?\)?$/iu,
  /^(?:getty images?|shutterstock|istock(?:photo)?|unsplash|pixabay|gettyimages(?:bank)?|게티이미지(?:뱅크)?|클립아트코리아|픽사베이|셔터스톡)(?:[ /].{0,40})?$/i,
];

/** Marks a picture's line even without a credit, where it is not one of a list. */
export const captionMark =
  /^[▲△▼▽] ?.{6,200}(?:왼쪽|오른쪽|가운데|모습|제공|사진|전경|기념촬영|포즈|있다|조감도|이미지|[=/ⓒ])/u;
