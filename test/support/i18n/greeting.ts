import { html, LitElement, type TemplateResult } from 'lit';
import { LocaleController } from '../../../src/i18n/locale-controller.js';
import { messages } from '../../../src/i18n/localization.js';

const msg = messages({ bg: { Hello: 'Здравейте', Goodbye: 'Довиждане' } });

/** The least that is said in the language of its place; it notes each of its renders. */
export class TestGreeting extends LitElement {
  readonly locale = new LocaleController(this);
  readonly rendered: string[] = [];

  get text(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }

  protected override render(): TemplateResult {
    const words = msg('Hello');
    this.rendered.push(words);
    return html`${words}`;
  }
}

/** Another element, so that two classes render in turn. */
export class TestFarewell extends LitElement {
  readonly locale = new LocaleController(this);

  get text(): string {
    return this.renderRoot.textContent?.trim() ?? '';
  }

  protected override render(): TemplateResult {
    return html`${msg('Goodbye')}`;
  }
}

customElements.define('test-greeting', TestGreeting);
customElements.define('test-farewell', TestFarewell);

declare global {
  interface HTMLElementTagNameMap {
    'test-greeting': TestGreeting;
    'test-farewell': TestFarewell;
  }
}
