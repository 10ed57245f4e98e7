import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { fillIn, type Field } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil, summaryLinks } from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { textOf, visibleText, whenText } from '../../support/dom.js';

/** The longest text of a field that WordPress' database takes, and one that is longer by a byte. */
const BORDERS: [name: Field, what: string, longest: string][] = [
  ['name', '122 Cyrillic letters', 'ж'.repeat(122)],
  ['name', '245 Latin letters', 'a'.repeat(245)],
  ['name', '122 Cyrillic letters and a Latin one', `${'ж'.repeat(122)}a`],
  ['email', '100 bytes', `${'i'.repeat(88)}@example.com`],
  ['url', '200 bytes', `https://example.com/${'a'.repeat(180)}`],
  ['content', '65,525 bytes', 'a'.repeat(65_525)],
  ['content', '32,762 Cyrillic letters and a Latin one', `${'ж'.repeat(32_762)}a`],
  ['content', '16,381 smileys and a Latin letter', `${'😀'.repeat(16_381)}a`],
];

describe('<comment-form> limits', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  for (const [name, what, longest] of BORDERS) {
    it(`sends ${what}: ${name}`, async () => {
      const service = new StubService();
      const form = await readyForm({}, service);
      fillIn(form, { [name]: longest });
      await submitUntil(form, 'sent');
      const [{ content, author } = {}] = service.drafts;
      expect(name === 'content' ? content : author?.[name]).to.equal(longest);
    });

    it(`sends no letter more than ${what}: ${name}`, async () => {
      const service = new StubService();
      const form = await readyForm({}, service);
      fillIn(form, { [name]: `ж${longest}` });
      await submitUntil(form, 'failed');
      const [link] = summaryLinks(form).map(textOf);
      expect(link).to.match(/shorten it by [12] character/);
      expect(service.drafts).to.have.length(0);
    });
  }

  it('says how much room is left, but only where there is little', async () => {
    const form = await readyForm();
    fillIn(form, { content: 'ж'.repeat(31_000) });
    await form.updateComplete;
    expect(visibleText(form)).not.to.contain('Characters left');
    fillIn(form, { content: 'ж'.repeat(32_000) });
    await form.updateComplete;
    expect(visibleText(form)).to.contain('Characters left: 762');
    fillIn(form, { content: 'ж'.repeat(33_000) });
    await form.updateComplete;
    expect(visibleText(form)).to.contain('Characters left: -237');
    form.lang = 'bg';
    await whenText(form, 'Оставащи знаци: -237');
  });
});
