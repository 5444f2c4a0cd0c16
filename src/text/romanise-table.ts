/**
 * Sound classes for the phonetic bridge between Hangul and Latin, one character a class: consonants are capital, vowels
 * small. Letters that Korean spelling of foreign words (외래어 표기법) or the two romanisations in use (Revised, McCune–
 * Reischauer) mix fall together: ㅂㅍ b p f v · ㄷㅌ d t · ㄱㅋ g k q · ㅈㅊ j z · ㅅ s · ㄹ r l · ㅁ m · ㄴ and final ㅇ n ng.
 * C, G, X, Z are Latin letters with two sounds (see `twoSounds`); r is an r that Korean often leaves out (Orange 오렌지).
 */

const cells = (row: string): readonly string[] => row.split(' ').map((cell) => (cell === '-' ? '' : cell));

/** ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ */
export const initialSounds = cells('K K N T T R M P P S S - J J J K T P H');

/** ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ is only what Korean puts between consonants. */
export const vowelSounds = cells('a e ya ye o e yo ye o wa we we yo u wo we wi yu - i i');

/** None, then ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ */
export const finalSounds = cells('- K K K N N N T R K M P R R P R M P P T T N T T K T P T');

/** Classes that also sound like these. */
export const twoSounds: Readonly<Record<string, string>> = {
  C: 'JK',
  G: 'KJ',
  X: 'SJ',
  Z: 'ST',
  S: 'JT',
  T: 'SJ',
  P: 'w',
};

/** Letter groups of Latin spelling, the longest first at each place. */
export const latinSounds: Readonly<Record<string, string>> = {
  ...{ tsch: 'J', sch: 'S', tch: 'J', tion: 'SoN', sion: 'SoN', igh: 'ai', eigh: 'ei' },
  ...{
    ch: 'C',
    sh: 'S',
    th: 'Z',
    ph: 'P',
    ck: 'K',
    gh: 'K',
    kh: 'K',
    zh: 'J',
    dg: 'J',
    wh: 'w',
    qu: 'Kw',
    ng: 'N',
    nge: 'NGe',
    ngi: 'NGi',
  },
  ...{
    eui: 'i',
    eoi: 'o',
    yeo: 'yo',
    yae: 'ye',
    wae: 'we',
    eau: 'o',
    eu: 'u',
    eo: 'o',
    ae: 'e',
    oe: 'we',
    oo: 'u',
    ee: 'i',
  },
  ...{
    ea: 'i',
    ou: 'u',
    ow: 'o',
    ai: 'ei',
    ay: 'ei',
    ei: 'ai',
    ey: 'ei',
    ie: 'i',
    au: 'o',
    aw: 'o',
    oa: 'o',
    ui: 'wi',
    ew: 'yu',
  },
  ...{
    b: 'P',
    p: 'P',
    f: 'P',
    v: 'P',
    d: 'T',
    t: 'T',
    g: 'K',
    k: 'K',
    c: 'K',
    q: 'K',
    j: 'J',
    z: 'J',
    s: 'S',
    x: 'KS',
  },
  ...{ r: 'R', l: 'R', m: 'M', n: 'N', h: 'H', w: 'w', y: 'i', a: 'a', e: 'e', i: 'i', o: 'o', u: 'u' },
};

/** Korean names whose customary Latin spelling is not by sound: 박 Park, 이 Lee, 정 Jung, 현 Hyun. */
export const customarySounds: Readonly<Record<string, string>> = {
  ...{ park: 'PaK', lee: 'i', yi: 'i', rhee: 'i', choi: 'Jwe', chung: 'JoN', jung: 'JoN', jeong: 'JoN', cheong: 'JoN' },
  ...{
    woo: 'u',
    shin: 'SiN',
    yoon: 'yuN',
    youn: 'yuN',
    cho: 'Jo',
    moon: 'MuN',
    hur: 'Ho',
    huh: 'Ho',
    heo: 'Ho',
    kwon: 'KwoN',
  },
  ...{
    oh: 'o',
    noh: 'No',
    roh: 'No',
    suh: 'So',
    ahn: 'aN',
    paik: 'PeK',
    baek: 'PeK',
    baik: 'PeK',
    young: 'yoN',
    ryu: 'yu',
  },
  ...{ hyun: 'HyoN', hyeon: 'HyoN', kyung: 'KyoN', gyeong: 'KyoN', chul: 'JoR', hoon: 'HuN', soo: 'Su', joon: 'JuN' },
  ...{ june: 'JuN', sung: 'SoN', myung: 'MyoN', byung: 'PyoN', jae: 'Je', jai: 'Je', geun: 'KN', keun: 'KN', eun: 'N' },
  ...{ seung: 'SN', suk: 'SoK', won: 'woN', kun: 'KoN', duk: 'ToK', hyuk: 'HyoK', gyu: 'Kyu', kyu: 'Kyu', ho: 'Ho' },
};

/** Letters as they are said, for abbreviations spelled out in Hangul (엘지, 케이티). */
export const letterSounds: Readonly<Record<string, string>> = {
  ...{
    A: 'ei',
    B: 'Pi',
    C: 'Si',
    D: 'Ti',
    E: 'i',
    F: 'eP',
    G: 'Ji',
    H: 'eiJi',
    I: 'ai',
    J: 'Jei',
    K: 'Kei',
    L: 'eR',
    M: 'eM',
  },
  ...{
    N: 'eN',
    O: 'o',
    P: 'Pi',
    Q: 'Kyu',
    R: 'aR',
    S: 'eS',
    T: 'Ti',
    U: 'yu',
    V: 'Pi',
    W: 'ToPRyu',
    X: 'eKS',
    Y: 'wai',
  },
  Z: 'JeT',
};
