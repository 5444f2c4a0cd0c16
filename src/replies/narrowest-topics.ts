/** Which of a deal's topics are said: where a narrow one is named, the broad one that holds it says nothing more. */

/** A topic: those that are a kind of it, by the ids of the table of topics. */
const kinds: Readonly<Record<string, string>> = {
  '5g': '5g-sa 5g-advanced private-5g network-slicing',
  ran: 'open-ran ai-ran',
  ai: 'ai-data-centre llm generative-ai ai-agent sovereign-ai ai-speaker physical-ai contact-centre on-device-ai translation-ai ai-ran',
  'generative-ai': 'llm',
  'data-centre': 'ai-data-centre',
  chips: 'gpu npu',
  satellite: 'ntn',
  cloud: 'edge',
  iot: 'smart-factory smart-city smart-home smart-building smart-farm smart-port',
  robotics: 'physical-ai',
  media: 'gaming vr-ar',
};

export function narrowest(topics: readonly string[]): readonly string[] {
  const named = new Set(topics);
  return topics.filter((topic) => !(kinds[topic] ?? '').split(' ').some((kind) => named.has(kind)));
}

const TOPICS_A_LINE = 3;

/** In the order of the articles: enough to know whether to read on. */
export function subjectOf(topics: readonly string[], nameOf: (id: string) => string): string {
  return narrowest(topics).slice(0, TOPICS_A_LINE).map(nameOf).join(', ');
}
