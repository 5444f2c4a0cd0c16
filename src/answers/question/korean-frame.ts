/** What frames a Korean question and asks nothing itself: "장소를 알려주시겠어요?". Left in it is words to look for. */

const told =
  '알려|가르쳐|말씀해|말해|대답해|답해|답변해|확인해|찾아(?:봐)?|설명해|짚어|일러|전해|적어|들려|소개해|공유해|안내해';
const begged =
  '(?:주(?:시겠(?:습니까|어요|나요|어|죠)|시기\\s?바랍니다|시길\\s?바랍니다|기\\s?바랍니다|길\\s?바랍니다|실\\s?수\\s?있(?:나요|을까요|습니까|으신가요|으실까요|어요|을지요?)|실래요|시면\\s?(?:감사하겠습니다|고맙겠습니다|좋겠습니다|합니다|돼요|됩니다)|세요|십시오|시죠|시오|라|렴|길)|줄\\s?수\\s?(?:있(?:나요|을까요|어요?|니|나|을까)|있)|줄래요?|줘(?:요|봐|라)?|달라(?:고)?|다오|보세요|봐요?)';
const askedKorean = new RegExp(
  `(?:을|를|도|만|이|가|은|는|에\\s?대해(?:서)?)?\\s*(?:좀\\s?|한번\\s?|혹시\\s?|자세히\\s?|간단히\\s?)*(?:(?:${told})\\s?${begged}|(?:궁금(?:합니다|해요|한데요?|하네요|해|하다)|알고\\s?싶(?:습니다|어요|은데요?|네요|어|다)|알\\s?수\\s?있(?:을까요|나요|습니까|을까)|(?:(?:확인|답변|안내|공유|설명|회신)\\s?(?:을|를|좀)?\\s?)?부탁(?:드립니다|드려요|합니다|해요|해|드릴게요)))\\s*[.?!~]*$`,
  'u',
);
/** What is to be done with it stays. */
const doneKorean = new RegExp(`(비교|요약|정리|나열|열거)해\\s?${begged}\\s*[.?!~]*$`, 'u');
const greetingKorean =
  /^(?:(?:안녕하세요|안녕|저기요?|실례합니다|죄송하지만|혹시|질문\s?(?:있습니다|드립니다|하나)?|여쭤\s?(?:봅니다|볼게요))[\s,.!~]+)+/u;

/** "모두 알려주세요" asks for all of them. */
const ofAll = /(?:모두|전부|다|각각|빠짐없이)$/u;

/** The question alone; as it was where nothing would be left of it. */
export function withoutKoreanFrame(text: string): string {
  const asked = text.replace(greetingKorean, '').replace(doneKorean, '$1해줘');
  const plain = asked.replace(askedKorean, '');
  const alone = plain !== asked && ofAll.test(plain) ? `${plain} 알려줘` : plain.trim();
  return alone.length === 0 ? text : alone;
}
