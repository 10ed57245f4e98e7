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
    display: block;
    --_green: oklch(from currentColor clamp(0.45, l * 1.4 - 0.1, 0.8) 0.11 166 / 1);
    --_hair: color-mix(in srgb, currentColor 16%, transparent);
    --_accent: var(--news-accent, var(--_green));
    --_line: var(--news-line, var(--_hair));
    --_soft: color-mix(in srgb, currentColor 7%, transparent);
    --_lines: repeating-linear-gradient(
      transparent 0 0.3em,
      var(--_soft) 0.3em 1.1em,
      transparent 1.1em 1.5em
    );
    --_muted: var(--news-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_radius: var(--news-radius, 0.75em);
  }
  /* The page may say so, too: its rules win over those of the host. */
  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  /* Also an item of a page's own flex row. */
  .frame {
    flex: auto;
    min-inline-size: 0;
  }
  /*
   * The width of an element whose box shrinks to fit: a container has none of its own. Two words, 14em each, that
   * stand beside each other or below each other: 32em where there is room, 14em where there is not.
   */
  .frame::before {
    content: '. .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    letter-spacing: min(14em, 60vw);
    word-spacing: -10em;
    white-space: normal;
    text-indent: 0;
  }
  .root {
    /* What the page's rules have set on the host or above it would be inherited. */
    all: initial;
    display: block;
    container-type: inline-size;
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    font: inherit;
    font-style: normal;
    font-variant: normal;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  /* "all" leaves the direction out: texts run as their language does, whatever the page's is. */
  [lang] {
    direction: ltr;
  }
  [lang]:is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    direction: rtl;
  }
  /* What the page itself has put there runs as the page does. */
  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
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
    /* "anywhere" would let a row make it as narrow as a letter. */
    overflow-wrap: break-word;
  }
  /* 44px: what a finger hits (WCAG 2.5.5). */
  .pill {
    font-weight: 600;
    color: var(--_accent);
    border: 1.5px solid;
    border-radius: 9em;
    min-block-size: 44px;
    padding: 0.5em min(1.75em, 6cqi);
  }
  .pill:hover {
    background: var(--_soft);
  }
  @media (forced-colors: active) {
    :host button {
      border: 1px solid;
    }
  }
  /* On paper nobody presses anything. */
  @media print {
    .pill {
      display: none;
    }
    article,
    .item {
      break-inside: avoid;
    }
  }
  [aria-disabled='true'],
  .busy {
    opacity: 0.6;
  }
  /* Heard by screen readers, not seen. "display: none" would hide it from them, too. */
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
