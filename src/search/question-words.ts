/** Korean words that questions and requests are made of, with their endings; they name nothing to look for. */

/** Interrogatives (의문사) and their common forms, after the entries of 표준국어대사전. */
const interrogatives = '누구 누가 무엇 무얼 뭐 뭘 무슨 어디 어느 언제 왜 어떻게 어떤 어떠한 얼마 얼마나 몇 며칠 몇번째';

/** What a question ends in beside them, and what asks for an answer. */
const requests =
  '알려줘 알려주세요 알려 말해줘 설명해줘 찾아줘 보여줘 주세요 있나 있나요 있는가 있는지 있었나 있었나요 인가 인가요 일까';

/** Endings that may follow an interrogative: "누구인가", "무엇이었는가", "언제부터인가". */
const ending =
  /(?:부터|까지|에서|에게|으로|로|에|와|과|의|가|이|은|는|을|를|도|들)?(?:이?(?:인가요?|였나요?|었나요?|었는가|였는가|었을까|였을까|인지|일까요?|입니까|이에요|예요|이야|야|죠|지|냐|니|며|고|라고))?(?:하나요?|하는가|했나요?|했는가|할까|한가요?|되나요?|되는가|됐나요?|되었나요?|되었는가|됩니까|합니까|된|한)?$/;

const interrogativeList = interrogatives.split(' ').sort((a, b) => b.length - a.length);
const requestSet = new Set(requests.split(' '));

export function isKoreanQuestionWord(word: string): boolean {
  if (requestSet.has(word)) return true;
  const opening = interrogativeList.find((one) => word.startsWith(one));
  if (opening === undefined) return false;
  const rest = word.slice(opening.length);
  return rest === '' || ending.exec(rest)?.index === 0;
}
