// What extraction reads from an HTML page, and the port through which it is asked for.

/** What a page states about itself in its head. */
export interface PageFacts {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As the page writes it, and where: `meta article:published_time`. */
  readonly publishedRaw: string | null;
  readonly publishedFrom: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
}

export interface ExtractedPage extends PageFacts {
  /** The body, a blank line between its paragraphs. */
  readonly text: string;
}

/** Refuses with a PactwireError where a page cannot be read in the time and memory it is given. */
export type ExtractHtml = (html: string, url: string | null) => Promise<ExtractedPage>;
