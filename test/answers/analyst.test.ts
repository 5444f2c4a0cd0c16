// What an analyst asks of unseen articles, and what must never be forwarded: written from reading answers, not code.
import { describe, expect, it } from 'vitest';
import { anArticle } from '../doubles/article.ts';
import { inWords, tell } from '../doubles/asking.ts';

const stakes = anArticle({
  publisher: 'Daily Wire',
  published: '2024-11-05',
  text: 'Orange is in early talks to acquire a minority stake in French satellite start-up Univity, according to people familiar with the matter. No decision has been taken.',
});
const ended = anArticle({
  publisher: 'Daily Wire',
  published: '2025-01-20',
  text: 'Rakuten Symphony and Cloudflight have ended their open RAN joint venture. "Both sides agreed that market conditions had changed," a spokeswoman said. The venture, based in Vienna, was to have employed 120 engineers by the end of 2024. It had employed nine.',
});
const survey = anArticle({
  publisher: 'Daily Wire',
  published: '2025-05-02',
  text: 'In our survey of 82 carriers, 61 percent said that they had at least one agreement with a hyperscaler, but only 9 percent could name revenue from it. In 2022 we wrote that Swisscom might buy a Microsoft reseller; it did not.',
});
const venture = anArticle({
  publisher: 'Daily Wire',
  published: '2025-09-09',
  text: 'Telstra has no plans to set up another joint venture after the A$700 million one it agreed with Accenture in February, chief executive Vicki Brady told investors. Accenture holds 60 per cent of that venture and Telstra the rest. Brady also ruled out selling a stake in InfraCo Fixed.',
});
const region = anArticle({
  publisher: 'Daily Wire',
  published: '2025-11-12',
  text: "Turkcell announced a partnership with Google Cloud. Turkcell will invest $1 billion in data centres by 2032, while Google's share brings the total to $3 billion, said CEO Ali Taha Koç.",
});
const factory = anArticle({
  publisher: 'Daily Wire',
  published: '2025-11-04',
  text: "Deutsche Telekom and NVIDIA today unveiled plans for one of Europe's largest AI factories. The Industrial AI Cloud, a project worth 1 billion euros, is to go live in the first quarter of 2026 in a data centre in Munich. The project raises Germany's AI computing capacity by around 50 percent.",
});
const prices = anArticle({
  publisher: '하루통신',
  published: '2024-06-13',
  text: 'SK텔레콤이 퍼플렉시티에 1000만달러를 투자한다. SK텔레콤 고객은 1년간 퍼플렉시티 프로 버전을 무료로 쓸 수 있다. 연 29만원 상당이다.',
});
const people = anArticle({
  publisher: 'Daily Wire',
  published: '2025-03-11',
  text: 'The core replaces equipment of a rival, said Jari Collin, chief technology officer of Telia Finland. LG Uplus and Google Cloud signed a memorandum in Barcelona on 26 February. The signing was attended by Hong Beom-sik, chief executive of LG Uplus, and Thomas Kurian, chief executive of Google Cloud.',
});
const all = [stakes, ended, survey, venture, region, factory, prices, people];

const told = async (question: string) => inWords((await tell(question, ...all)).answer);

describe('an analyst', () => {
  it('never reads yes where there are only talks', async () => {
    expect(await told('Is Orange buying Univity?')).not.toMatch(/^Yes/);
  });
  it.each([
    ['Why did Rakuten Symphony and Cloudflight end their venture?', /market conditions/],
    ['How many engineers did the Rakuten-Cloudflight venture actually employ?', /nine/],
    ['What share of carriers could name revenue from hyperscaler deals?', /^9 ?(?:%|percent)/],
    ['Did Swisscom buy a Microsoft reseller?', /^No/],
    ['Who owns 60 percent of the Telstra Accenture venture?', /^Accenture/],
    ['What is the total investment of Turkcell and Google Cloud?', /\$3 billion/],
    ['도이치텔레콤과 엔비디아 프로젝트 규모는?', /10억 유로|1 billion euros/],
    ['Where will the Deutsche Telekom Nvidia AI cloud be and when does it go live?', /Munich/],
    ['What does Perplexity Pro cost per year?', /29만원/],
    ['Who attended the signing between LG Uplus and Google Cloud?', /Hong Beom-sik.*Thomas Kurian/s],
    ['Who is CTO of Telia Finland?', /Jari Collin/],
  ])('is told: %s', async (question, expected) => {
    expect(await told(question)).toMatch(expected);
  });
});
