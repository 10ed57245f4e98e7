import { css, html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { msg } from '../../../i18n/generated/partners-moving-logos.js';

/** Time in which the wall moves by the width of a logo. */
const SECONDS = 4;

/** Called by the host's LazyController when the logos are to move. */
export const create = ({ host }: { host: ReactiveElement }): MovingLogos => new MovingLogos(host);

/** A wall of logos that moves by itself until the reader stops it. */
class MovingLogos implements ReactiveController {
  readonly #host: ReactiveElement;
  #isPaused = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A long wall is no faster than a short one. */
  hostUpdated(): void {
    const list = this.#host.renderRoot.querySelector<HTMLElement>('.wall > .list');
    if (list) list.style.animationDuration = `${list.children.length * SECONDS}s`;
  }

  /** What moves by itself can be stopped by everybody: WCAG 2.2.2. */
  render(list: TemplateResult): TemplateResult {
    const paused = this.#isPaused;
    return html`<div class="wall ${paused ? 'paused' : ''}" @focusout=${this.#handleFocusOut}>
        ${list}
      </div>
      <button class="pause" part="pause" type="button" @click=${() => this.#toggle()}>
        ${paused ? msg('Let the logos move') : msg('Stop the logos')}
      </button>`;
  }

  /** Where the focus has scrolled to, there may be nothing when the wall moves on. */
  readonly #handleFocusOut = (): void => {
    this.#host.renderRoot.querySelector('.wall')?.scrollTo(0, 0);
  };

  #toggle(): void {
    this.#isPaused = !this.#isPaused;
    this.#handleFocusOut();
    this.#host.requestUpdate();
  }
}

/** There and back again: nothing stands twice in the page, and nothing has to be measured. */
export const styles = css`
  .pause {
    min-block-size: 32px;
    padding: 0.2em 0;
    font-size: 0.9em;
    color: var(--_muted);
    border: 0;
    text-decoration: underline;
  }
  @media (prefers-reduced-motion: reduce) {
    .pause {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .wall {
      container-type: inline-size;
      overflow: hidden;
      padding: 5px;
      margin: -5px;
      margin-inline-end: 0; /* else the page could be scrolled sideways */
    }
    .wall .list {
      grid-auto-flow: column;
      grid-template-columns: none;
      grid-auto-columns: var(--partner-column, 9.5em);
      inline-size: max-content;
      animation: pass 60s linear infinite alternate;
    }
    .paused {
      overflow-x: auto; /* for a finger */
    }
    .wall:is(:hover, :focus-within, .paused) .list {
      animation-play-state: paused;
    }
    @keyframes pass {
      to {
        transform: translateX(calc(min(100cqi, 100%) - 100%));
      }
    }
  }
`;
