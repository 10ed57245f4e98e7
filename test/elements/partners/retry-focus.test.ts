import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import '../../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { expectFocus, findButton, focused, frames, parts } from '../../support/dom.js';
import { serve } from '../../support/endpoints.js';
import { fixtureCard } from '../../support/partner-card/fixtures.js';
import { fixtureList } from '../../support/partner-list/fixtures.js';
import { IKEM, manyOf } from '../../support/partners/documents.js';
import { whenFailed } from '../../support/partners/fixtures.js';
import { nextEvent, until } from '../../support/waiting.js';

const BAD = { status: 404 };

/** Presses the focused button for another try. */
async function retry(element: PartnerCard | PartnerList): Promise<void> {
  await whenFailed(element);
  const button = findButton(element, 'Load again');
  button?.focus();
  button?.click();
}

describe('partners after another try: the focus', () => {
  for (const layout of ['card', 'row', 'logo']) {
    it(`goes to the partner: ${layout}`, async () => {
      const { url } = await serve(BAD, { json: IKEM });
      const card = fixtureCard({ src: url, layout });
      await retry(card);
      const next = await until(() => parts(card, layout === 'logo' ? 'link' : 'title')[0], 'it');
      await until(() => focused() === next, 'the focus');
      expectFocus(next);
    });
  }

  it('goes to the first partner of a list', async () => {
    const { url } = await serve(BAD, { json: manyOf(3) });
    const list = fixtureList({ src: url });
    await retry(list);
    await until(() => focused() === parts(list, 'item')[0], 'the focus');
    expectFocus(parts(list, 'item')[0]);
  });

  it('stays at the button when it fails again', async () => {
    const { url } = await serve(BAD, BAD, { json: IKEM });
    const card = await whenFailed(fixtureCard({ src: url }));
    const again = nextEvent(card, 'partner-card-error');
    await retry(card);
    await again;
    await until(() => focused() === findButton(card, 'Load again'), 'the button');
    await retry(card);
    await until(() => focused() && focused() === parts(card, 'title')[0], 'the focus');
  });

  it('is left to a reader who has gone on', async () => {
    const { url } = await serve(BAD, { json: IKEM });
    const card = fixtureCard({ src: url });
    await retry(card);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await until(() => parts(card, 'title')[0], 'the partner');
    await frames();
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('is not taken by a partner that comes by itself', async () => {
    const { url } = await serve(BAD, { json: IKEM });
    const card = await whenFailed(fixtureCard({ src: url }));
    void card.reload();
    await until(() => parts(card, 'title')[0], 'the partner');
    await frames();
    expect(document.activeElement).to.equal(document.body);
  });
});
