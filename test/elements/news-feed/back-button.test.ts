import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { answers } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { nextEvent } from '../../support/waiting.js';

/** What a browser says of its pointer, and whether it closes dialogs by "back" itself. */
function pretend(pointer: 'coarse' | 'fine'): () => void {
  const { matchMedia } = window;
  const watcher = Object.getOwnPropertyDescriptor(window, 'CloseWatcher');
  window.matchMedia = (query) =>
    query === '(pointer: coarse)' && pointer === 'coarse' ? matchMedia('all') : matchMedia(query);
  if (watcher) delete (window as { CloseWatcher?: unknown }).CloseWatcher;
  return () => {
    window.matchMedia = matchMedia;
    if (watcher) Object.defineProperty(window, 'CloseWatcher', watcher);
  };
}

describe('<news-feed open="dialog">, "back"', () => {
  let restore = (): void => undefined;
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => {
    removeEventListener('click', stay);
    restore();
  });

  it('closes the dialog on a phone, and stays on the page', async () => {
    restore = pretend('coarse');
    history.replaceState({ page: 1 }, '');
    const { length } = history;
    const dialog = await openDialog(await dialogFeed({ src: answers.url('feed') }));
    expect(history.state, 'what a router of the page has put there').to.include({ page: 1 });
    const closed = nextEvent(dialog, 'close');
    history.back();
    await closed;
    expect(history.state).to.deep.equal({ page: 1 });
    expect(history.length).to.be.at.most(length + 1);
  });

  it('is not needed twice after the button has closed the dialog', async () => {
    restore = pretend('coarse');
    history.replaceState('a text', '');
    const dialog = await openDialog(await dialogFeed({ src: answers.url('feed') }));
    expect(history.state).not.to.equal('a text');
    const back = nextEvent(window, 'popstate');
    dialog.close();
    await back;
    expect(history.state).to.equal('a text');
  });

  it('leaves the history alone with a mouse', async () => {
    restore = pretend('fine');
    history.replaceState(null, '');
    const dialog = await openDialog(await dialogFeed({ src: answers.url('feed') }));
    expect(history.state).to.equal(null);
    dialog.close();
  });
});
