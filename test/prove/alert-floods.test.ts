/** A backfill of years and a re-reading of all of it: nobody hears of the old, everybody once of the new. */
import { expect, it } from 'vitest';
import { describeEngines } from '../contracts/engines.ts';
import { openAlertWorld, type ToldArticle } from '../doubles/alert-world.ts';
import { amounts } from './amounts.ts';
import { report } from './proof-table.ts';

const { oldArticles: OLD } = amounts;
const AT_ONCE = 250;
const others = 'Nokia,Ericsson,Qualcomm,Intel,Verizon,Orange,Telefónica,Vodafone,Samsung,NTT Docomo'.split(',');
const deals = ['a memorandum of understanding', 'a contract', 'an agreement', 'a partnership'];
const subjects = ['6G research', 'private 5G', 'Open RAN', 'an AI data centre', 'satellite links', 'edge computing'];

/** Of the ten years before 2025, no two alike. */
function oldArticle(n: number): ToldArticle {
  const other = others[n % others.length]!;
  const day = new Date(Date.UTC(2014, 11, 31) + (n % 3_600) * 86_400_000).toISOString().slice(0, 10);
  const about = `${deals[n % deals.length]!} on ${subjects[n % subjects.length]!}`;
  return {
    url: `https://archive.example/${n}`,
    publisher: `Paper ${n % 40}`,
    publishedAt: day,
    title: `KT and ${other} agree (${n})`,
    text: `KT and ${other} signed ${about} on ${day}. Site ${n} of KT in district ${n % 97} comes first. ${other} named ${n * 3} engineers for it.`,
  };
}

const today: ToldArticle = {
  url: 'https://wire.example/today',
  title: 'KT and Deutsche Telekom sign MOU',
  text: 'KT and Deutsche Telekom signed a memorandum of understanding on 6G research on 20 March 2025. The agreement is not legally binding, KT said.',
};

describeEngines(`A backfill of ${OLD} old articles`, (newPlace) => {
  it(`alerts nobody, nor does re-reading all ${OLD}; what is new among them is told once`, {
    timeout: 600_000,
  }, async () => {
    const place = await newPlace();
    const world = await openAlertWorld(await place.open());
    await world.say('follow KT with mentions');
    await world.say('follow topic 6G here', world.asking({}, world.channel('C1')));
    const began = performance.now();
    let added = 0;
    for (let start = 0; start < OLD; start += AT_ONCE) {
      const reports = await world.add(
        ...Array.from({ length: Math.min(AT_ONCE, OLD - start) }, (_, n) => oldArticle(start + n)),
      );
      added += reports.filter(({ status }) => status === 'added').length;
    }
    expect(added).toBe(OLD);
    const learned = performance.now();
    await world.match();
    const matched = performance.now();
    expect(await world.told()).toEqual([]);
    await world.add(today);
    await world.match();
    expect((await world.told()).map(({ destination }) => destination).sort()).toEqual([
      'slack:T1/C1/-',
      'slack:T1/DU1/-',
    ]);
    const before = performance.now();
    await world.reread();
    await world.match();
    expect(await world.told()).toHaveLength(2);
    report({
      proof: `${OLD} old articles alert nobody, ${place.engine}`,
      seed: 0,
      'alerts of old': 0,
      'alerts of the new, for 2 follows': 2,
      'seconds to learn': Math.round((learned - began) / 1_000),
      'ms to pass over all': Math.round(matched - learned),
      'seconds to read all anew': Math.round((performance.now() - before) / 1_000),
    });
  });
});
