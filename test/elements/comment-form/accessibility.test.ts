import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { itHasNoFault, itIsReadableInAnyColor, type Bring } from '../../support/accessibility.js';
import { fillIn, type } from '../../support/comment-form/fields.js';
import { readyForm, whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submit, submitUntil } from '../../support/comment-form/sending.js';
import { contrastOf, faintTexts } from '../../support/contrast.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { isVisible, part, parts } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { Deferred } from '../../support/waiting.js';

/** The form in a box of the page. */
async function formIn(box: string, service = new StubService()): Promise<CommentForm> {
  const wrapper = fixtureSync<HTMLElement>(
    `<div ${box}><comment-form post="${uniqueId()}"><i slot="challenge">2 + 3</i></comment-form></div>`,
  );
  const form = wrapper.querySelector('comment-form') as CommentForm;
  form.service = service;
  return whenReady(form);
}

async function filledIn(box: string, service?: StubService): Promise<CommentForm> {
  const form = await formIn(box, service);
  fillIn(form);
  return form;
}

/** How a form comes into each of its states. */
const STATES: Record<string, (box: string) => Promise<CommentForm>> = {
  empty: (box) => formIn(box),
  'being written': (box) => filledIn(box),
  'near the limit': async (box) => {
    const form = await formIn(box);
    type(form, 'content', 'ж'.repeat(32_500));
    return form;
  },
  'with every problem': async (box) => {
    const form = await formIn(box);
    type(form, 'url', 'mailto:а');
    await submitUntil(form, 'failed');
    return form;
  },
  refused: async (box) => {
    const form = await filledIn(box, new StubService(new CommentError('closed')));
    await submitUntil(form, 'failed');
    return form;
  },
  sending: async (box) => {
    const service = new StubService(new Deferred<Receipt>().promise);
    const form = await filledIn(box, service);
    submit(form);
    await service.asked();
    return form;
  },
  sent: async (box) => {
    const form = await filledIn(box);
    await submitUntil(form, 'sent');
    return form;
  },
  held: async (box) => {
    const form = await filledIn(box, new StubService({ id: '1', status: 'held' }));
    await submitUntil(form, 'held');
    return form;
  },
  queued: async (box) => {
    const form = await filledIn(box, new StubService(new CommentError('offline')));
    await submitUntil(form, 'queued');
    return form;
  },
  'asked to wait': async (box) => {
    const rate = new CommentError('rate', { retryAfter: 60 });
    const form = await filledIn(box, new StubService(rate));
    await submitUntil(form, 'queued');
    return form;
  },
};

describe('<comment-form> accessibility', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  itHasNoFault(STATES);

  it('is seen through: a fault would be found', async () => {
    const form = await formIn('style="background: #fff; color: #ccc"');
    part(form, 'label').remove();
    const box = form.parentElement as HTMLElement;
    await expect(box).not.to.be.accessible();
    expect(faintTexts(box)).not.to.deep.equal([]);
  });

  itIsReadableInAnyColor(STATES['with every problem'] as Bring);

  for (const accent of ['#000', '#fff', '#ffd400', '#c00', '#06c', '#777', '#00966e', '#8a2be2']) {
    it(`has a button that can be read in any accent: ${accent}`, async () => {
      const form = await formIn(`style="--comment-accent: ${accent}"`);
      const words = part(form, 'submit').querySelector('span') as HTMLElement;
      expect(contrastOf(words)).to.be.at.least(4.5);
    });
  }

  it('has targets of 24 pixels and more', async () => {
    const form = await formIn('style="width: 320px"', new StubService(new CommentError('offline')));
    fillIn(form);
    await submitUntil(form, 'queued');
    await submitUntil(form, 'failed');
    await form.updateComplete;
    const targets =
      form.shadowRoot?.querySelectorAll<HTMLElement>('button, input, textarea, a') ?? [];
    const shown = [...targets].filter((each) => isVisible(each) && each.tabIndex !== -1);
    expect(shown.length).to.be.above(8);
    for (const target of shown) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });

  it('tells browsers what belongs into its fields', async () => {
    const form = await readyForm();
    const fields = parts<HTMLInputElement>(form, 'input');
    expect(fields.map((each) => each.getAttribute('autocomplete') ?? '')).to.deep.equal([
      ...['', 'name', 'email', 'url'],
    ]);
    expect(fields.map(({ required }) => required)).to.deep.equal([true, true, true, false]);
    expect(fields.map(({ type: kind }) => kind)).to.deep.equal([
      ...['textarea', 'text', 'text', 'text'],
    ]);
  });

  it('has its live regions before anything is said in them', async () => {
    const form = await readyForm();
    const regions = [...(form.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    expect(regions.length).to.be.at.least(1);
    for (const region of regions) expect(region.textContent?.trim()).to.equal('');
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(regions.map((region) => region.isConnected)).not.to.include(false);
    expect(regions.map(({ textContent }) => textContent).join('')).to.contain('published');
  });
});
