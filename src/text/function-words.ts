// Small words that tell English from other languages in Latin script; chosen so that no word is common on both sides.
// Source: the closed-class words of each language's grammar (articles, prepositions, conjunctions, auxiliaries).

export const englishFunctionWords: ReadonlySet<string> = new Set(
  `the of and to with by from that which was were has have had will would its this these their they it is are be been
  for on at as an not but or than into about after over more said says who what when where how why does did can could
  should between your our you we new signs launches announces`.split(/\s+/),
);

export const foreignFunctionWords: ReadonlySet<string> = new Set(
  `le la les des du une et est dans pour avec sur qui que au aux par ce cette sont ne pas plus leur entre
  der das und mit von zu den dem ein eine ist im für auf sich nicht auch wird sind bei nach über
  el las y en una del con por para al como más sus fue entre sobre
  il gli di che per è della delle nel alla sono dei
  o os da do dos em uma um não com na no ao mais
  het een van en dat met voor zijn op naar wordt niet aan ook
  og av til på som det er ikke att och för är
  dan yang di dari untuk dengan ini pada itu dalam akan telah
  ve bir bu için ile olarak olan
  w z się że jest oraz przez
  và của là các cho một với trong được
  ng ang mga`.split(/\s+/),
);
