/** Whether a Korean question is for whoever said something: "중단을 경고한 임원은?" */
const whoSaid =
  /(?:(?:말|발언|주장|지적|비판|언급|평가|평|답변|답|반박|경고|설명|강조|회고|표현|반대|논평|전망|예상|관측|진단|분석|우려|환영|호평|혹평)(?:한|했던|하였던|하는)|(?:밝힌|밝혔던|꼬집은|내다본|내다봤던|꼽은)) (?:[^\s?]+ ){0,2}[^\s?]+\??$/u;

export const asksWhoSaid = (question: string): boolean => whoSaid.test(question);
