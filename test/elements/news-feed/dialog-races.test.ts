import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { frames, part, parts, textOf } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { nextEvent, until } from '../../support/waiting.js';

/** Often enough for what is left behind by one opening to show itself in another. */
const ROUNDS = 20;

type Outcome = 'pending' | 'answered' | 'aborted';

/** Remembers what became of the requests for the bodies of articles. */
class BodyRequests {
  readonly outcomes: Outcome[] = [];
  readonly #fetch = globalThis.fetch;

  listen(): void {
    this.outcomes.length = 0;
    globalThis.fetch = (input, init) => {
      const answer = this.#fetch.call(globalThis, input, init);
      if (/\/posts\/\d+/.test(String(input))) this.#note(answer);
      return answer;
    };
  }

  stop(): void {
    globalThis.fetch = this.#fetch;
  }

  #note(answer: Promise<Response>): void {
    const index = this.outcomes.push('pending') - 1;
    answer.then(
      () => (this.outcomes[index] = 'answered'),
      () => (this.outcomes[index] = 'aborted'),
    );
  }
}

async function whenBody(feed: NewsFeed, words: string): Promise<void> {
  const prose = part(feed, 'dialog').querySelector('.prose') as Element;
  await until(() => textOf(prose).includes(words), `"${words}" in the dialog`);
}

async function close(dialog: HTMLDialogElement): Promise<void> {
  const closed = nextEvent(dialog, 'close');
  dialog.close();
  await closed;
}

describe('<news-feed open="dialog"> races: closed and opened again at once', () => {
  const requests = new BodyRequests();

  beforeEach(() => {
    addEventListener('click', stay);
    requests.listen();
  });

  afterEach(async () => {
    removeEventListener('click', stay);
    requests.stop();
    await answers.open(''); // nobody is left waiting there for the next test
    await answers.shut('');
  });

  /** A feed whose reader is there, because it was opened once and is closed again. */
  async function prepared(src: string): Promise<{ feed: NewsFeed; dialog: HTMLDialogElement }> {
    const feed = await dialogFeed({ src });
    const dialog = await openDialog(feed);
    await answers.open('');
    await until(() => requests.outcomes[0] === 'answered', 'the first body');
    await answers.shut('');
    await close(dialog);
    requests.outcomes.length = 0;
    return { feed, dialog };
  }

  /** Posts whose bodies wait at a gate: those of the requests to come, the last one for all others. */
  async function gatedPosts(...bodies: string[]): Promise<string> {
    const id = uniqueId();
    const posts = ['A', 'B', 'C'].map((title, index) => ({
      id: index + 1,
      title: { rendered: title },
    }));
    await answers.put(id, { json: posts });
    await answers.open(id);
    // The address of a single post carries no id: it waits at the gate without a name.
    await answers.put('', ...bodies.map((rendered) => ({ json: { content: { rendered } } })));
    await answers.shut('');
    return answers.url('gated/wp-json/wp/v2/posts', { id });
  }

  it('A, closed -> B: shows B, time and again', async () => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => `round ${round}.`);
    const { feed, dialog } = await prepared(await gatedPosts('before', ...rounds));
    dialog.showModal();
    for (const [round, words] of rounds.entries()) {
      const closed = nextEvent(dialog, 'close'); // it is queued, and comes when B is open
      dialog.close();
      parts(feed, 'link')[round % 3]?.click();
      await closed;
      expect(dialog.open).to.equal(true);
      await answers.open('');
      await whenBody(feed, words);
      await answers.shut('');
    }
  });

  it('A -> B -> C in one task: shows C alone', async () => {
    const { feed, dialog } = await prepared(await gatedPosts('body'));
    dialog.showModal();
    const closed = nextEvent(dialog, 'close');
    for (const link of parts(feed, 'link')) {
      dialog.close();
      link.click();
    }
    await closed;
    await frames();
    expect(dialog.open).to.equal(true);
    expect(textOf(dialog.querySelector('h2') as Element)).to.equal('C');
    await answers.open('');
    await whenBody(feed, 'body');
    expect(requests.outcomes).to.deep.equal(['answered']);
  });

  it('A -> B -> C, each while the last one is on its way: shows C, and gives up A and B', async () => {
    const { feed, dialog } = await prepared(await gatedPosts('body'));
    for (const [index, link] of parts(feed, 'link').entries()) {
      dialog.close();
      link.click();
      await until(() => requests.outcomes.length === index + 1, 'its request');
    }
    await until(() => requests.outcomes[1] === 'aborted', 'an end of the second request');
    await frames();
    expect(requests.outcomes).to.deep.equal(['aborted', 'aborted', 'pending']);
    await answers.open('');
    await whenBody(feed, 'body');
    expect(textOf(dialog.querySelector('h2') as Element)).to.equal('C');
    expect(dialog.open).to.equal(true);
  });

  it('A, closed: gives up its request when nothing is opened after it', async () => {
    const { feed, dialog } = await prepared(await gatedPosts('body'));
    parts(feed, 'link')[1]?.click();
    await until(() => requests.outcomes[0], 'a request');
    await close(dialog);
    await until(() => requests.outcomes[0] === 'aborted', 'the end of the request');
  });

  it('A, removed and put back -> B: shows B', async () => {
    const { feed, dialog } = await prepared(await gatedPosts('body'));
    const parent = feed.parentElement;
    parts(feed, 'link')[0]?.click();
    await until(() => requests.outcomes[0], 'a request');
    feed.remove();
    parent?.append(feed);
    parts(feed, 'link')[1]?.click();
    await until(() => requests.outcomes[1], 'the second request');
    await frames();
    await answers.open('');
    await whenBody(feed, 'body');
    expect(textOf(dialog.querySelector('h2') as Element)).to.equal('B');
    expect(dialog.matches(':modal')).to.equal(true);
  });
});
