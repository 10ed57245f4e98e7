import { css } from 'lit';

/**
 * What all elements share: the page's own font and colour, one accent, and protection from rules
 * of the page that reach the host or are inherited through it.
 *
 * Colours are mixed from the text's colour, so that they are readable on a dark page even when the
 * page does not declare its colour scheme. An element that sets `color` itself must not use
 * `--_accent` for anything else: it would be mixed from that colour. Engines without relative colours
 * take the text's colour, if a declaration consists of the accent alone.
 */
export const base = css`
  :host {
    display: block !important;
    min-inline-size: min(100%, 14em);
    --_accent: var(
      --news-accent,
      oklch(from currentColor clamp(0.45, l * 1.4 - 0.1, 0.8) 0.11 166 / 1)
    );
    --_line: var(--news-line, color-mix(in srgb, currentColor 16%, transparent));
    --_soft: color-mix(in srgb, currentColor 7%, transparent);
    --_muted: var(--news-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_radius: var(--news-radius, 0.75em);
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    /* What the page's rules have set on the host or above it would be inherited. */
    all: initial;
    display: block;
    container-type: inline-size;
    color: inherit;
    color-scheme: inherit;
    font: inherit;
    font-style: normal;
    font-variant: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  a {
    color: inherit;
    text-underline-offset: 0.18em;
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_accent);
    outline-offset: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
  }
  .pill {
    font-weight: 600;
    color: var(--_accent);
    border: 1.5px solid;
    border-radius: 9em;
    min-block-size: 44px;
    padding: 0.5em 1.75em;
  }
  .pill:hover {
    background: var(--_soft);
  }
  [aria-disabled='true'],
  .busy {
    opacity: 0.6;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
