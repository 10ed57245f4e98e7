import { expect, fixture, html } from '@open-wc/testing';
import { TestGreeting, type TestFarewell } from '../support/i18n/greeting.js';
import { nextFrame, until } from '../support/waiting.js';

/** The greeting in an element. */
function greetingIn(root: ParentNode): TestGreeting {
  const found = root.querySelector('test-greeting');
  if (!found) throw new Error('There is no greeting.');
  return found;
}

/** A greeting in the shadow of a shadow: `outer` › `inner` › greeting. */
async function nested(): Promise<{
  outer: HTMLElement;
  inner: HTMLElement;
  greeting: TestGreeting;
}> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('div');
  const greeting = new TestGreeting();
  outer.attachShadow({ mode: 'open' }).append(inner);
  inner.attachShadow({ mode: 'closed' }).append(greeting);
  await greeting.updateComplete;
  return { outer, inner, greeting };
}

/** Waits until a greeting says this. */
async function says(greeting: TestGreeting, text: string): Promise<void> {
  await until(() => greeting.text === text, `"${text}" instead of "${greeting.text}"`);
}

describe('LocaleController', () => {
  const page = document.documentElement;
  const { lang } = page;

  afterEach(() => {
    page.lang = lang;
  });

  it('speaks the language of its element', async () => {
    const bulgarian = await fixture<TestGreeting>(html`<test-greeting lang="bg"></test-greeting>`);
    expect([bulgarian.text, bulgarian.locale.language]).to.deep.equal(['Здравейте', 'bg']);
    const english = await fixture<TestGreeting>(html`<test-greeting lang="en"></test-greeting>`);
    expect([english.text, english.locale.language]).to.deep.equal(['Hello', 'en']);
  });

  it('is in the right language the very first time', async () => {
    const greeting = await fixture<TestGreeting>(html`<test-greeting lang="bg"></test-greeting>`);
    expect(greeting.rendered).to.deep.equal(['Здравейте']);
  });

  it('speaks two languages side by side', async () => {
    const root = await fixture(html`
      <div>
        <test-greeting lang="bg"></test-greeting><test-farewell lang="en"></test-farewell>
        <test-greeting lang="en"></test-greeting><test-farewell lang="bg"></test-farewell>
      </div>
    `);
    const all = [
      ...root.querySelectorAll<TestGreeting | TestFarewell>('test-greeting, test-farewell'),
    ];
    await Promise.all(all.map((each) => each.updateComplete));
    const expected = ['Здравейте', 'Goodbye', 'Hello', 'Довиждане'];
    expect(all.map(({ text }) => text)).to.deep.equal(expected);
    for (const each of all) each.requestUpdate();
    await Promise.all(all.map((each) => each.updateComplete));
    expect(all.map(({ text }) => text)).to.deep.equal(expected);
  });

  const tags: Record<string, string> = {
    bg: 'Здравейте',
    'bg-BG': 'Здравейте',
    BG: 'Здравейте',
    ' bg ': 'Здравейте',
    'bg-Latn': 'Здравейте',
    en: 'Hello',
    'en-GB': 'Hello',
    EN: 'Hello',
  };
  for (const [tag, text] of Object.entries(tags)) {
    it(`says "${text}" for lang="${tag}"`, async () => {
      page.lang = text === 'Hello' ? 'bg' : 'en';
      const greeting = await fixture<TestGreeting>(
        html`<test-greeting lang=${tag}></test-greeting>`,
      );
      expect(greeting.text).to.equal(text);
    });
  }

  for (const tag of ['de', 'bgx', 'b', '', 'und', 'бг']) {
    it(`falls back to the page, then to English, for lang="${tag}"`, async () => {
      page.lang = 'bg';
      const greeting = await fixture<TestGreeting>(
        html`<test-greeting lang=${tag}></test-greeting>`,
      );
      expect(greeting.text).to.equal('Здравейте');
      page.lang = 'fr';
      await says(greeting, 'Hello');
      page.removeAttribute('lang');
      await nextFrame();
      expect(greeting.text).to.equal('Hello');
    });
  }

  it('takes the nearest lang above', async () => {
    const root = await fixture(html`
      <section lang="bg">
        <div lang="en">
          <p><test-greeting></test-greeting></p>
        </div>
      </section>
    `);
    expect(greetingIn(root).text).to.equal('Hello');
    root.querySelector('div')?.removeAttribute('lang');
    await says(greetingIn(root), 'Здравейте');
  });

  it('follows its own lang', async () => {
    const greeting = await fixture<TestGreeting>(html`<test-greeting lang="bg"></test-greeting>`);
    greeting.lang = 'en';
    await says(greeting, 'Hello');
    greeting.lang = 'bg';
    await says(greeting, 'Здравейте');
    greeting.removeAttribute('lang');
    await says(greeting, 'Hello');
  });

  it('follows the lang of the page', async () => {
    const greeting = await fixture<TestGreeting>(html`<test-greeting></test-greeting>`);
    expect(greeting.text).to.equal('Hello');
    page.lang = 'bg';
    await says(greeting, 'Здравейте');
  });

  it('follows a lang that comes between the two', async () => {
    const root = await fixture(
      html`<div lang="en">
        <p><test-greeting></test-greeting></p>
      </div>`,
    );
    root.querySelector('p')?.setAttribute('lang', 'bg');
    await says(greetingIn(root), 'Здравейте');
  });

  it('follows a lang above the shadow roots around it', async () => {
    const { outer, inner, greeting } = await nested();
    expect(greeting.text).to.equal('Hello');
    outer.lang = 'bg';
    await says(greeting, 'Здравейте');
    inner.lang = 'en';
    await says(greeting, 'Hello');
    inner.removeAttribute('lang');
    await says(greeting, 'Здравейте');
  });

  it('follows its element to another place', async () => {
    const root = await fixture(html`
      <div>
        <section lang="bg"><test-greeting></test-greeting></section>
        <section lang="en"></section>
      </div>
    `);
    const greeting = greetingIn(root);
    const { outer } = await nested();
    root.lastElementChild?.append(greeting);
    await says(greeting, 'Hello');
    outer.lang = 'bg';
    outer.shadowRoot?.append(greeting);
    await says(greeting, 'Здравейте');
    outer.lang = 'en';
    await says(greeting, 'Hello');
  });

  it('hears nothing of a place that its element has left', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="bg"><test-greeting></test-greeting></div>`,
    );
    const greeting = greetingIn(root);
    greeting.remove();
    root.lang = 'en';
    await nextFrame();
    expect(greeting.rendered).to.deep.equal(['Здравейте']);
  });

  it('renders nothing again for a change that is none', async () => {
    const root = await fixture<HTMLElement>(
      html`<div lang="bg"><test-greeting></test-greeting></div>`,
    );
    root.lang = 'bg-BG';
    greetingIn(root).lang = 'bg';
    await nextFrame();
    expect(greetingIn(root).rendered).to.deep.equal(['Здравейте']);
  });
});
