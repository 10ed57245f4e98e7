import { html, type TemplateResult } from 'lit';

/** A field that only programs fill in. */
export class Trap {
  #value = '';

  get isFilledIn(): boolean {
    return this.#value !== '';
  }

  /** Out of the way of readers, of their keyboards and of what browsers fill in by themselves. */
  render(): TemplateResult {
    return html`<div class="visually-hidden" aria-hidden="true">
      <input tabindex="-1" autocomplete="off" @input=${this.#handleInput} />
    </div>`;
  }

  readonly #handleInput = ({ currentTarget }: InputEvent): void => {
    if (currentTarget instanceof HTMLInputElement) this.#value = currentTarget.value;
  };
}
