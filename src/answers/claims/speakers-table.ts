/** How a sentence says whose words it gives, in both languages. Source: the set phrases of news reports. */
const verbs =
  'said|says|told|added|announced|denied|denies|confirmed|confirms|warned|warns|claimed|claims|argued|argues|stressed|noted|reported|disclosed|rejected|rejects|predicts?|predicted|estimated|expects?|expected|believes?|believed|demanded';

export const sayingVerb = new RegExp(
  `\\b(?:${verbs}|according to|shows?)\\b|에 따르면|(?:밝|말|전|설명|발표|강조|주장|추정|전망|예상)(?:혔|했|하)`,
  'i',
);

/** Each with the speaker as its first group. */
export const speakerOf: readonly RegExp[] = [
  /\b[Aa]ccording to ([^,.;]{2,60})/,
  new RegExp(
    `^((?:[^\\s,;]+ ){0,7}?[^\\s,;]+),? (?:(?:has|have|had|also|later|on \\w+day|in \\w+) ){0,2}(?:${verbs})\\b`,
  ),
  new RegExp(`,["”]? ((?:[^\\s,;]+ ){0,7}?[^\\s,;]+) (?:${verbs})(?: on \\w+day| in \\w+)?[.]?$`),
  /([가-힣A-Za-z·\s]{2,30}?)에 따르면/,
  /^([가-힣A-Za-z]+(?: [가-힣A-Za-z]+){0,4}?)(?:은|는|이|가) .*(?:밝혔|말했|전했|설명했|발표했|강조했|주장했|추정했|전망했|예상했)/,
];

export const pointsBack =
  /^(?:it|he|she|they|who|which|that|the (?:company|firm|operator|carrier|group|two companies|regulator|ministry|union|bank|newspaper|paper)|회사|양사|그|이 회사|회사 측)$/i;
