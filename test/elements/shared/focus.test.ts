import { expect, fixtureSync } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { focusElement, focusFirstNew } from '../../../src/elements/shared/focus.js';
import { expectFocus } from '../../support/dom.js';
import { Deferred } from '../../support/waiting.js';

/** A list with a button for further items, which goes when it is pressed. */
class GrowingList extends LitElement {
  count = 1;

  protected override render(): TemplateResult {
    return html`${Array.from({ length: this.count }, (_, index) => html`<p>${index}</p>`)}
    ${this.count === 1 ? html`<button>More</button>` : ''}`;
  }

  get items(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll('p')];
  }

  get button(): HTMLElement | null {
    return this.renderRoot.querySelector('button');
  }
}
customElements.define('test-growing-list', GrowingList);

async function growing(): Promise<GrowingList> {
  const list = fixtureSync<GrowingList>('<test-growing-list></test-growing-list>');
  await list.updateComplete;
  return list;
}

/** Presses the button; the items come when `answer` is resolved. */
function press(list: GrowingList, answer: Promise<unknown>): Promise<void> {
  const bring = async (): Promise<void> => {
    await answer;
    list.count += 2;
    list.requestUpdate();
  };
  return focusFirstNew(list, bring, () => list.items[1]);
}

describe('focusFirstNew', () => {
  it('focuses the first new item when the button has gone', async () => {
    const list = await growing();
    list.button?.focus();
    await press(list, Promise.resolve());
    expectFocus(list.items[1]);
  });

  it('focuses it where the browser gives no focus to a button that is clicked', async () => {
    const list = await growing();
    await press(list, Promise.resolve());
    expectFocus(list.items[1]);
  });

  it('leaves a reader who has gone on where they are', async () => {
    const list = await growing();
    const field = document.createElement('input');
    list.after(field);
    list.button?.focus();
    const answer = new Deferred();
    const pressed = press(list, answer.promise);
    field.focus();
    answer.resolve();
    await pressed;
    expectFocus(field);
  });
});

describe('focusElement', () => {
  it('focuses what the Tab key reaches, and leaves it so', async () => {
    const { button } = await growing();
    focusElement(button);
    expectFocus(button);
    expect(button?.hasAttribute('tabindex')).to.equal(false);
  });

  it('does nothing where there is nothing', () => {
    focusElement(undefined);
    focusElement(null);
    expectFocus(document.body);
  });
});
