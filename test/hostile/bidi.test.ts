import { expect, fixtureCleanup } from '@open-wc/testing';
import '../../src/elements/comment-list/define.js';
import '../../src/elements/news-feed/define.js';
import '../../src/elements/partner-card/define.js';
import '../../src/elements/partner-list/define.js';
import { startAfresh, tidyUp } from '../support/comment-form/fresh.js';
import { readyList } from '../support/comment-list/fixtures.js';
import { commentOf } from '../support/data/comments/stub-service.js';
import { frames, parts } from '../support/dom.js';
import { serveJson } from '../support/endpoints.js';
import { openDialog } from '../support/news-feed/dialog.js';
import { readyFeed } from '../support/news-feed/fixtures.js';
import { cardOf } from '../support/partner-card/fixtures.js';
import { organization } from '../support/partners/documents.js';
import { BIDI_MARKS, glyphsIn } from '../support/shared/glyphs.js';
import { until } from '../support/waiting.js';

/** A text that others have written, and perhaps a mark behind it that nothing ends. */
type Text = (text: string) => string;
/** What is seen of an element that shows such texts. */
type Show = (written: Text) => Promise<string[]>;

async function glyphsOf({ shadowRoot }: Element): Promise<string[]> {
  await frames(2);
  return glyphsIn(shadowRoot as ShadowRoot);
}

function itemOf(id: string, written: Text): object {
  return {
    id,
    title: written('Учениците посадиха липи'),
    summary: written('Сто нови дървета'),
    content_text: written('Дълго за новина'),
    date_published: '2019-11-19T07:05:00Z',
    tags: [written('Наука'), written('Училище')],
    authors: ['Мария Иванова', 'Ivan Petrov', 'Ана'].map((name) => ({ name: written(name) })),
  };
}

const feedUrl = async (written: Text): Promise<string> => {
  const items = [itemOf('1', written), itemOf('2', written)];
  const { url } = await serveJson({ version: 'https://jsonfeed.org/version/1.1', items });
  return url;
};

const ELEMENTS: Record<string, Show> = {
  'the list of <news-feed>': async (written) => {
    const feed = await readyFeed({ src: await feedUrl(written), filter: true, search: true });
    await until(() => parts(feed, 'chip').length === 3, 'all categories and two');
    return glyphsOf(feed);
  },
  'the reader of <news-feed>': async (written) => {
    const feed = await readyFeed({ src: await feedUrl(written), open: 'dialog' });
    const dialog = await openDialog(feed);
    await frames(2);
    return glyphsIn(dialog);
  },
  '<partner-card>': async (written) => {
    const fields = {
      slogan: written('Заедно'),
      description: written('Обединява предприятия'),
      address: { addressLocality: written('София') },
      additionalProperty: { name: written('Вид'), value: written('Клъстер 2019') },
    };
    return glyphsOf(
      await cardOf(organization(written('Добър партньор'), fields), { layout: 'card' }),
    );
  },
  'the sectors of <partner-card>': async (written) => {
    const knowsAbout = ['Наука', 'Science', 'Транспорт'].map(written);
    return glyphsOf(await cardOf(organization('Добър', { knowsAbout }), { layout: 'row' }));
  },
  '<comment-list>': async (written) => {
    const author = { name: written('Мария Иванова'), url: 'https://example.org/' };
    const text = written('Браво на всички!');
    const answers = Array.from({ length: 7 }, (_, id) =>
      commentOf(id + 1, { author, text, parent: id ? `${id}` : '' }),
    );
    return glyphsOf(await readyList([...answers, commentOf(9, { author, text, parent: 'gone' })]));
  },
};

describe('bidi marks that nothing ends', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  for (const [element, show] of Object.entries(ELEMENTS)) {
    for (const [name, mark] of Object.entries(BIDI_MARKS)) {
      it(`turn nothing beside the text that they stand in: ${name} in ${element}`, async () => {
        const plain = await show((text) => text);
        fixtureCleanup();
        const marked = await show((text) => text + mark);
        expect(plain.length).to.be.above(20);
        expect(marked).to.deep.equal(plain);
      });
    }
  }
});
