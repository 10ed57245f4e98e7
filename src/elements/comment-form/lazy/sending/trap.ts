import { html, type TemplateResult } from 'lit';

/** A field that only programs fill in, and now and then a password manager, which is asked not to. */
export class Trap {
  #value = '';

  /** Whether it is filled in. A person whom that was said to sends the comment once more. */
  spring(): boolean {
    const isFilledIn = this.#value !== '';
    this.#value = '';
    return isFilledIn;
  }

  /** Out of the way of readers, of their keyboards and of what browsers fill in by themselves. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" aria-hidden="true">
      <input
        tabindex="-1"
        autocomplete="off"
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
        data-protonpass-ignore="true"
        data-form-type="other"
        @input=${this.#handleInput}
      />
    </div>`;
  }

  readonly #handleInput = ({ currentTarget }: InputEvent): void => {
    if (currentTarget instanceof HTMLInputElement) this.#value = currentTarget.value;
  };
}
