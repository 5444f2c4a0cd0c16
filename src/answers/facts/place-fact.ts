/** Where: places of a sentence, by the words that put something in a place. */

import type { Span } from '../../domain/text.ts';
import { companiesCalled } from '../../library/companies/companies.ts';
import { findGlossaryTerms, translate } from '../../library/glossary/glossary.ts';
import { findTopics } from '../../library/glossary/topics.ts';
import { findPlaces } from '../../library/places.ts';
import { hasHangul } from '../../text/korean.ts';
import type { Coverage } from '../coverage.ts';
import { matchForms, viewText } from '../reading/text-view.ts';
import { distanceTo, type Fact } from './fact.ts';

const englishPlace =
  /\b(?:in|at|near|from|to|on|across|throughout|outside|inside|within|between|of) ((?:the |its |their |[A-Z][\w&.’']*?(?:’s|'s) )?(?:[A-ZÀ-Þ][\p{L}\d’'.-]*|headquarters|head office|campus|office)(?:(?:,? (?:of|and|the|in))? [A-ZÀ-Þ][\p{L}’'.-]*| headquarters| head office| campus| office| Centre| Center){0,5}(?:, [A-ZÀ-Þ][\p{L}’'.-]+(?: [A-ZÀ-Þ][\p{L}’'.-]+)?)?)/gu;
const koreanPlace = /((?:[가-힣A-Za-z0-9+‘’'-]+\s+){0,3}?[가-힣A-Za-z0-9+‘’'-]+?)(?:에서|로 초청|[을를] (?:찾|방문))/gu;

/** "구미에 데이터센터를 짓는다": whatever is built somewhere stands there, be it in a table or not. */
const koreanSite =
  /(?<![가-힣])([가-힣]{2,6})에(?= (?:[^\s,.]+ ){0,4}?(?:짓|지어|지을|지은|세우|세운|세워|세울|들어서|들어설|설치|구축|건설|마련|착공|문을 연|문을 여|문을 열|공장을|센터를))/gu;
const noSite =
  /^(?:올해|내년|작년|당시|이후|이전|이번|상반기|하반기|연말|연초|연내|오전|오후|이곳|그곳|여기|거기|양사|우리|동안|사이|시장|업계|사업|분야|계획|방안|대비|위해|이에|각각|전국)$/u;

/** "들어설 곳은 울산 미포국가산업단지다." */
const koreanIs =
  /(?:곳|장소|위치|소재지|부지|무대|지역)(?:은|는) ((?:[가-힣A-Za-z0-9]+ ){0,4}?[가-힣A-Za-z0-9]+?)(?:이다|다|이며|며|으로|로)(?=[\s.,]|$)/gu;

const notEnglishPlaces =
  /^(?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|AI|5G|6G|IoT|CEO|MOU|[12]\d{3})\b/;
/** What 에서 follows that is no place: fields, processes, occasions. */
const notKoreanPlaces =
  /(?:분야|부문|시장|과정|시대|차원|면|자리|상황|가운데|측면|영역|인터뷰|발표|이날|업계|관계|협력|사업)$/u;

export function placeFacts(coverage: Coverage): Fact[] {
  const { sentence, covered } = coverage;
  const anchors = covered.flatMap((c) => (c.at === null ? [] : [c.at]));
  const asked = covered.map((c) => c.concept);
  const phrases = [
    ...found(sentence.text, englishPlace, notEnglishPlaces),
    ...found(sentence.text, koreanPlace, notKoreanPlaces),
    ...found(sentence.text, koreanIs, notKoreanPlaces),
    ...[...sentence.text.matchAll(koreanSite)].flatMap((m) =>
      noSite.test(m[1]!) || findGlossaryTerms(m[1]!).length > 0 || findTopics(m[1]!).length > 0
        ? []
        : [{ text: m[1]!, start: m.index }],
    ),
  ];
  const named = findPlaces(sentence.text)
    .filter((place) => outside(place, coverage))
    .map(({ start, end }) => ({ start, text: sentence.text.slice(start, end) }));
  return [
    ...phrases,
    ...named.filter((n) => phrases.every((p) => n.start < p.start || n.start >= p.start + p.text.length)),
  ]
    .filter((p) => companiesCalled(p.text).length === 0)
    .filter((p) =>
      asked.every(
        (c) =>
          c.kind === 'generic' ||
          c.forms.length === 0 ||
          !matchForms(c.forms, viewText(p.text)) ||
          p.text.split(/\s+/).length > 2,
      ),
    )
    .map((p) => {
      const span = { start: p.start + sentence.start, end: p.start + p.text.length + sentence.start };
      return {
        ...span,
        key: `place:${p.text.toLowerCase()}`,
        en: said(p.text, 'en'),
        ko: said(p.text, 'ko'),
        distance: distanceTo(span, anchors),
      };
    })
    .sort((a, b) => a.distance - b.distance);
}

/** "China" in "China Unicom" is no place. */
function outside(place: Span, { sentence }: Coverage): boolean {
  const start = place.start + sentence.start;
  return sentence.mentions.every((m) => start < m.start || start >= m.end);
}

function found(text: string, pattern: RegExp, not: RegExp): { text: string; start: number }[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const place = withoutSubject(m[1]!.trim().replace(/[.,]+$/, '')).replace(monthBefore, '');
    return not.test(place) || !isSomewhere(place) ? [] : [{ text: place, start: m.index + m[0].indexOf(place) }];
  });
}

/** "in April in Kano": the month is no part of the place. */
const monthBefore =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?,? (?:in|at|near) /;

/** "KT는 대전에서": the subject and the object before a place are not part of it. */
function withoutSubject(phrase: string): string {
  const words = phrase.split(' ').filter((word) => !/^\d{1,4}(?:년|월|일)$/u.test(word));
  const last = words.findLastIndex(
    (word, i) => i < words.length - 1 && /[가-힣A-Za-z0-9)](?:은|는|이|가|을|를|에게|에)$/u.test(word),
  );
  return words.slice(last + 1).join(' ');
}

/** A phrase in a place's position is a place when it names a known one, or a building or event. */
function isSomewhere(phrase: string): boolean {
  const places = findPlaces(phrase);
  // A Korean phrase runs up to its particle, so that its last word is the place or there is none.
  const named = hasHangul(phrase) ? places.at(-1)?.end === phrase.length : places.length > 0;
  return facility.test(phrase) || named || properName(phrase);
}

/** "Yokohama", "the Eastern Cape": a name that no table of terms knows as something else. */
function properName(phrase: string): boolean {
  return (
    /^(?:the )?[A-ZÀ-Þ]\p{Ll}{2,}(?:(?:,| and)? [A-ZÀ-Þ]\p{Ll}+){0,5}$/u.test(phrase) &&
    findGlossaryTerms(phrase).length === 0 &&
    findTopics(phrase).length === 0
  );
}

const facility =
  /headquarters|head office|campus|office|cent(?:er|re)\b|hotel|universit|institute|laborator|\blab\b|building|tower|plant|factory|airport|stadium|convention|\bhall\b|\bcity\b|complex|park\b|district|province|\bstate\b|\bMWC|\bCES\b|\bGTC\b|Congress|Summit|Forum|Expo|사옥|본사|센터|빌딩|연구소|연구원|호텔|대학|공항|행사장|전시장|캠퍼스|청사|타워|컨벤션|이노베이션 랩|공장|지사|매장|박람회|단지|[가-힣](?:시|구|군|도|동)$/;

/** A city or country the glossary knows is said in the other language, all else as written. */
function said(place: string, language: 'en' | 'ko'): string {
  const whole = findPlaces(place)[0];
  const translated = whole && whole.end - whole.start === place.length ? translate(place, language)[0] : undefined;
  return translated && translated !== place ? `${translated} (${place})` : place;
}
