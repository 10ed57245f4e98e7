import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { part, parts, texts } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

async function srcWith(...dates: unknown[]): Promise<string> {
  const items = dates.map((date_published, index) => ({ title: `${index}`, date_published }));
  return (await serveJson(bareFeedOf(...items))).url;
}

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

describe('<news-feed> dates', () => {
  it('are written out, with spaces that do not break', async () => {
    const src = await srcWith('2019-11-19T07:05:00Z');
    const bulgarian = await readyFeed({ src, lang: 'bg' });
    expect(texts(bulgarian, 'date')).to.deep.equal(['19\u00A0ноември 2019\u00A0г.']);
    const english = await readyFeed({ src, lang: 'en' });
    expect(texts(english, 'date')).to.deep.equal(['19\u00A0November 2019']);
  });

  it('are the day of Sofia, or of the zone that is asked for', async () => {
    const src = await srcWith('2019-11-18T22:30:00Z');
    const feed = await readyFeed({ src });
    expect(texts(feed, 'date')[0]).to.contain('19');
    feed.timeZone = 'UTC';
    await feed.updateComplete;
    expect(texts(feed, 'date')[0]).to.contain('18');
    feed.setAttribute('time-zone', 'Pacific/Kiritimati');
    await feed.updateComplete;
    expect(texts(feed, 'date')[0]).to.contain('19');
  });

  it('stay what they are when they are days or local times', async () => {
    const src = await srcWith('2019-11-19', '2019-11-19T23:59:00');
    for (const timeZone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      const feed = await readyFeed({ src, 'time-zone': timeZone });
      expect(texts(feed, 'date').every((date) => date.startsWith('19'))).to.equal(true);
    }
  });

  it('are valid for machines', async () => {
    const feed = await readyFeed({ src: await srcWith('2019-11-19T09:05:00+02:00', '2019-11-19') });
    expect(parts(feed, 'date').map((date) => date.getAttribute('datetime'))).to.deep.equal([
      '2019-11-19T07:05:00.000Z',
      '2019-11-19',
    ]);
    expect(part(feed, 'date').localName).to.equal('time');
  });
});

describe('<news-feed time="relative">', () => {
  async function relative(lang: string, ...dates: string[]): Promise<string[]> {
    const feed = await readyFeed({ src: await srcWith(...dates), lang, time: 'relative' });
    await until(() => !/\d{4}/.test(texts(feed, 'date')[0] ?? ''), 'a relative time');
    return texts(feed, 'date');
  }

  it('says how long ago it was', async () => {
    const minutes = ago(5 * MINUTE + 5_000);
    expect(await relative('bg', minutes)).to.deep.equal(['преди 5 минути']);
    expect(await relative('en', minutes)).to.deep.equal(['5 minutes ago']);
  });

  it('names the days of the calendar of the zone', async () => {
    expect(await relative('bg', ago(DAY), ago(2 * DAY))).to.deep.equal(['вчера', 'онзи ден']);
    expect(await relative('en', ago(DAY))).to.deep.equal(['yesterday']);
  });

  it('writes out what is more than a week ago, or to come', async () => {
    const dates = [ago(MINUTE), '2019-11-19T07:05:00Z', ago(-30 * DAY)];
    const [, old, future] = await relative('en', ...dates);
    expect(old).to.equal('19\u00A0November 2019');
    expect(future).to.match(/\d{4}$/);
  });

  it('keeps the exact time for machines, and follows the attribute', async () => {
    const moment = ago(5 * MINUTE);
    const feed = await readyFeed({ src: await srcWith(moment), time: 'relative' });
    expect(part(feed, 'date').getAttribute('datetime')).to.equal(moment);
    await until(() => texts(feed, 'date')[0]?.includes('ago'), 'a relative time');
    feed.time = 'absolute';
    await feed.updateComplete;
    expect(texts(feed, 'date')[0]).to.match(/\d{4}$/);
  });
});
