/** Whom each sentence of an article is about: its own subject among the organisations, or the one its paragraph goes on about. */
import type { CompanyMention } from '../../domain/company.ts';
import type { Span } from '../../domain/text.ts';
import { hasHangul } from '../../text/korean.ts';

export interface Told extends Span {
  readonly text: string;
  readonly paragraph: number;
  readonly section: number;
  readonly mentions: readonly CompanyMention[];
}

const nobody: ReadonlySet<string> = new Set();

export interface About {
  /** Whom the sentence is about: its own subject, or that of the sentence before it in its paragraph. */
  readonly about: ReadonlySet<string>;
  /** Whom the paragraphs before it in its section were about last. */
  readonly after: ReadonlySet<string>;
}

/** By number of sentence. */
export function aboutOf(sentences: readonly Told[]): About[] {
  let [about, after] = [nobody, nobody];
  return sentences.map((sentence, at) => {
    const before = sentences[at - 1];
    if (before?.section !== sentence.section) [about, after] = [nobody, nobody];
    else if (before.paragraph !== sentence.paragraph) [about, after] = [nobody, about.size > 0 ? about : after];
    const own = subjectsOf(sentence);
    if (own.size > 0) about = own;
    const here = { about, after };
    // What follows may be about whoever was named beside the subject as well.
    if (about.size > 0) about = new Set([...about, ...sentence.mentions.map((m) => m.companyId)]);
    return here;
  });
}

/** The organisations that a sentence says something of, as its subject or as whoever is quoted. */
export function subjectsOf({ text, start, mentions }: Told): ReadonlySet<string> {
  const firms = mentions.filter((m) => !m.viaProduct);
  const is = hasHangul(text) ? isKoreanSubject : isEnglishSubject;
  const own = firms.map((m) => is(text.slice(0, m.start - start), text.slice(m.end - start)));
  // "Andor and Belmar said", "안도르와 벨마르는": one of them has the place of the subject.
  const joined = firms.map((m, i) => {
    const next = firms[i + 1];
    return next !== undefined && joins.test(text.slice(m.end - start, next.start - start));
  });
  for (let i = 1; i < firms.length; i++) own[i] ||= own[i - 1]! && joined[i - 1]!;
  for (let i = firms.length - 2; i >= 0; i--) own[i] ||= own[i + 1]! && joined[i]!;
  return new Set(firms.flatMap((m, i) => (own[i] ? [m.companyId] : [])));
}

const joins = /^(?:와 |과 |·|, ?| and | & |, and )$/u;

/** "In May, ", "Separately, ", "But ". */
const introduction =
  /^(?:(?:But|And|Yet|So|Meanwhile|However|Separately|Elsewhere|Now|Then|Instead|Nor),? |(?:In|On|At|From|After|Before|Since|Under|By|For|With|During|As|Last|Earlier|This|Until|Unlike|Besides|Like|Among)\b[^,]{0,70}, )+/u;
/** What may stand before a subject: "Rival", "Brazil's regulator", "The Kenyan operator"; no verb and no preposition. */
const description =
  /^["“]?(?:(?!(?:of|in|at|by|to|for|from|with|on|and|or|as|is|are|was|were|has|have|had|will|that|which|said)\b)[\p{L}\d&'’.-]+,? ){0,6}$/u;
const saying = /["”'’,] ?(?:said|says|told|added|adds|wrote|explained|asked) (?:the |its )?(?:[\p{L}'’-]+ ){0,3}$/u;

function isEnglishSubject(before: string, after: string): boolean {
  if (saying.test(before)) return true;
  // "Nokia-made", "Orange customers' bills": still about them; "Nokia, which …" too.
  return description.test(before.replace(introduction, '')) && !/^(?:-made|-based|-led)\b/.test(after);
}

/** "가온텔레콤은", "가온텔레콤 김하늘 대표는", "가온텔레콤의 가입자는", "가온텔레콤에 따르면". */
const koreanTopic =
  /^[’'”")]?(?:\([^()]{1,30}\))?(?:은|는|도|측은|에서는|에 따르면|에 의하면|의)(?=\s|$)|^(?: ?[가-힣A-Za-z·()]+(?<![을를과와에로의])){1,3}(?:은|는)\s/u;
const koreanSubject = /^[’'”")]?(?:\([^()]{1,30}\))?(?:이|가|측이)(?=\s|$)/u;
/** "장비는 노키아가 댔다" goes on about the equipment. */
const topicBefore = /[가-힣)](?:은|는)\s/u;

function isKoreanSubject(before: string, after: string): boolean {
  return koreanTopic.test(after) || (koreanSubject.test(after) && !topicBefore.test(before));
}
