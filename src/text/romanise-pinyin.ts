// Chinese names in Latin letters by their sounds, as Korean writes them: Hefei 허페이, Chongqing 충칭, Wang Xuefeng 왕쉐펑.

const cells = (rows: string): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.split(' ').map((cell) => cell.split('=') as [string, string]));

/** Sound classes as in romanise-table.ts; the consonants that are not here sound as they are spelled. */
const initials = cells('b=P p=P f=P m=M d=T t=T n=N l=R r=R g=K k=K h=H j=J q=J x=S zh=J ch=J sh=S z=J c=J s=S w= y=');
/** Source: 외래어 표기법, table 5 (Chinese); ㅡ has no sound here. */
const finals = cells(
  'a=a o=o e=o i=i u=u ai=ai ei=ei ao=ao ou=ou an=aN en=oN ang=aN eng=oN er=oR ia=ya iao=yao ie=ye iu=yu ian=yeN in=iN iang=yaN ing=iN iong=yuN ua=wa uo=wo uai=wai ui=ui uan=waN un=uN uang=waN ong=uN ue=we',
);
/** Behind j, q and x, u is ü. */
const rounded = cells('u=wi ue=we uan=wiaN un=wiN');
/** Syllables without a consonant, as they are spelled with w and y. */
const bare = cells(
  'yi=i ya=ya yo=yo ye=ye yao=yao you=yu yan=yeN yin=iN yang=yaN ying=iN yu=wi yue=we yuan=wiaN yun=wiN yong=yuN wu=u wa=wa wo=wo wai=wai wei=wei wan=waN wen=woN wang=waN weng=woN',
);

const syllable = new RegExp(
  `(zh|ch|sh|[bpmfdtnlgkhjqxrzcswy])?(${Object.keys(finals)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![aeiou])`,
  'y',
);

/** Null where the word is none that pinyin could spell. */
export function pinyinSounds(word: string): string | null {
  let sounds = '';
  for (let at = 0; at < word.length; at = syllable.lastIndex) {
    syllable.lastIndex = at;
    const [whole, initial = '', final = ''] = syllable.exec(word) ?? [];
    if (whole === undefined) return null;
    sounds += bare[whole] ?? (initials[initial] ?? '') + finalOf(initial, final);
  }
  return sounds;
}

function finalOf(initial: string, final: string): string {
  if (/^[jqx]$/.test(initial) && rounded[final] !== undefined) return rounded[final];
  if (final === 'i' && /^(?:[zcs]h?|r)$/.test(initial)) return '';
  return finals[final]!;
}
