// What a full stop does not end: abbreviations, and the words by which a new sentence is told from a continued one.

/** Never the end of a sentence: a name or a number always follows. */
export const titleAbbreviations = new Set(
  'mr mrs ms dr prof gen col lt sgt capt sen rep gov hon rev st mt messrs pres supt vs cf viz approx est dept e.g i.e fig eq'.split(
    ' ',
  ),
);

/** End a sentence only where a word follows that opens sentences ("Apple Inc. The …"). */
export const trailingAbbreviations = new Set(
  'inc corp co ltd llc plc bros u.s u.k u.n e.u u.a.e u.s.a d.c a.m p.m etc al jr sr ph.d m.b.a b.v s.a n.v a.g s.p.a pte pty sdn bhd intl gmbh univ assn'.split(
    ' ',
  ),
);

/** Abbreviations only before a number: "No. 5", "May. 20". */
export const beforeNumberAbbreviations = new Set(
  'no nos vol pp p sec art ch rel ver jan feb mar apr may jun jul aug sep sept oct nov dec'.split(' '),
);

/** Words that open an English sentence and hardly ever continue a name. */
export const sentenceOpeners = new Set(
  'The A An It Its In On At He She They We I You This That These Those There But And However Meanwhile Also For From With As After Before When While If Under During Since Both Our His Her Their What Why How Who Last Earlier According Despite Although Among By To So Then Yet Now Once Since Some Many Most All'.split(
    ' ',
  ),
);

/** Endings of addresses, which a full stop joins without being one: "Salesforce.Com". */
export const addressEndings = new Set('Com Net Org Ai Io Co Kr Js Tv Ly Me Us'.split(' '));

/** English words that cannot end a line of a list or headline, so the next line goes on. */
export const unfinishedWords = new Set(
  'the a an of and or to in on at by for with from as that which its their his her our into than is are was were be been has have had will would can could may might'.split(
    ' ',
  ),
);

/** Korean particles and connecting endings: a line that ends so goes on in the next. */
export const unfinishedKorean =
  /(?:[을를은는의와과며고]|에서|에게|으로|하는|하기|위한|위해|통해|따른|대한|되는|있는|했던|하며|하고)$/u;

/** After a closing quote these carry the Korean sentence on: "…필수다." 라고. */
export const quotingParticle = /^(?:이?라[고며는면]|이?란|고|며|는|면서)(?=[\s,]|[가-힣])/u;
