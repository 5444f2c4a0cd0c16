/**
 * How near topics are to each other. Reports of one deal name its subject more or less broadly ("5G", "standalone 5G",
 * "network"), so topics of one family may be one subject on one day; across time only the same narrow topic is.
 * Topic ids are those of library/glossary/topic-table.ts; one that stands in no family is a family of its own.
 */

/** So broad that two deals of the same parties may share one and have nothing else in common. */
export const broadTopics: ReadonlySet<string> = new Set(
  '5g lte ai cloud iot devices chips media digital-transformation enterprise-software venture mobility broadband data-centre generative-ai'.split(
    ' ',
  ),
);

export const topicFamilies: Readonly<Record<string, string>> = familiesOf(`
network: 5g 5g-sa 5g-advanced 6g lte private-5g network-slicing ai-ran open-ran ran core-network spectrum fwa automation oss-bss nfv-sdn edge standards voice-messaging api-open-gateway roaming
ai: ai llm generative-ai ai-agent sovereign-ai ai-speaker physical-ai contact-centre on-device-ai translation-ai ai-data-centre gpu npu ai-ran robotics
computing: cloud edge data-centre ai-data-centre gpu npu chips big-data sovereign-ai digital-transformation enterprise-software
things: iot smart-factory smart-city smart-home smart-building smart-farm smart-port digital-twin robotics devices private-5g energy
road: autonomous-driving connected-car mobility uam drone location
sky: satellite ntn uam drone
content: media gaming metaverse vr-ar advertising subscription commerce
money: fintech blockchain commerce
safety: cybersecurity identity quantum public-safety defence
`);

function familiesOf(lines: string): Record<string, string> {
  const families: Record<string, string> = {};
  for (const line of lines.trim().split('\n')) {
    const [name = '', topics = ''] = line.split(': ');
    for (const topic of topics.split(' ')) families[topic] = `${families[topic] ?? ''} ${name}`.trim();
  }
  return families;
}
