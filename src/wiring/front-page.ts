/** Wires what the bot says of itself: its home and the questions it suggests, both from what the library holds. */

import type { ChatDesk } from '../conversation/chat-adapter.ts';
import { homeReply, promptsFor, welcomeReply } from '../conversation/front-page.ts';
import type { Article } from '../domain/article.ts';
import { companyById, findCompanies } from '../library/companies/companies.ts';
import { sourceNote } from '../library/extract/source-note.ts';
import type { MailParts } from './mail-parts.ts';

const NEWEST = 5;
/** Among so many of the last added; samples that real articles hide may stand there too. */
const NEWEST_READ = 30;

export function frontPage({ shelf, ledger, features = [] }: MailParts): Pick<ChatDesk, 'home' | 'welcome' | 'prompts'> {
  const lately = async () => {
    const [{ sampleOnly }, { articles }] = await Promise.all([shelf.facts(), shelf.list({ limit: NEWEST_READ })]);
    return articles.filter((article) => sampleOnly || !article.sample);
  };
  const newestDeals = async (language: 'en' | 'ko') => {
    const lines: string[] = [];
    for await (const record of ledger.list({}, language)) {
      lines.push(await ledger.asLine(record, language));
      if (lines.length === NEWEST) break;
    }
    return lines;
  };
  return {
    welcome: welcomeReply,
    async home(language, who) {
      const [facts, articles, partnerships] = await Promise.all([shelf.facts(), lately(), newestDeals(language)]);
      const lines = newestOf(articles).map((article) => {
        const note = sourceNote(article, language);
        return article.title === null ? note : `${article.title} – ${note}`;
      });
      const page = { facts, lastAdded: articles[0]?.addedAt ?? null, partnerships, articles: lines };
      const set = who === null ? [] : await Promise.all(features.map((feature) => feature.home(language, who)));
      return homeReply(language, page, set.flat());
    },
    async prompts(language) {
      const texts = newestOf(await lately()).map(({ title, text }) => `${title ?? ''}\n${text.slice(0, 600)}`);
      return promptsFor(
        language,
        texts.map((text) => namesIn(text, language)),
      );
    },
  };
}

/** Of those added lately the latest published; what has no date comes last. */
function newestOf(articles: readonly Article[]): readonly Article[] {
  const published = (article: Article) => article.published?.value ?? '';
  return articles.toSorted((a, b) => (published(a) < published(b) ? 1 : -1)).slice(0, NEWEST);
}

/** The first companies a text names, as its readers call them. */
function namesIn(text: string, language: 'en' | 'ko'): readonly string[] {
  const ids = [...new Set(findCompanies(text).map(({ companyId }) => companyId))].slice(0, 2);
  return ids.flatMap((id) => {
    const entry = companyById(id);
    return entry === null ? [] : [language === 'ko' ? (entry.nameKo ?? entry.name) : entry.name];
  });
}
