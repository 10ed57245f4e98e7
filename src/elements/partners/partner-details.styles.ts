import { css } from 'lit';

/** What a drawn partner needs beyond the geometry, which the skeleton has, too. */
export const partnerDetails = css`
  dl,
  dd {
    margin: 0;
  }
  .plate {
    font-weight: 800;
    letter-spacing: 0.02em;
    color: #27534a;
    color: oklch(from var(--_accent) 0.42 0.1 h);
  }
  .plate img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    object-fit: contain;
    /* A logo drawn in white, for dark pages, gets an outline: the plate is white, too. */
    filter: drop-shadow(0 0 1px #0007);
  }
  .title {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  .title * {
    text-decoration: none;
  }
  /* One target: the whole partner is the link of its name, but for what can be pressed itself. */
  .partner {
    position: relative;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .partner > :is(.description, .whole, .links) {
    position: relative;
  }
  .title a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .kind {
    margin-block-start: 0.15em;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .plate a {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    color: inherit;
    text-decoration: none;
  }
  /* A name in the place of a logo: its plate grows with it, because no real name is to be cut. */
  .logos .plate:has(.word) {
    aspect-ratio: auto;
    block-size: 100%;
    min-block-size: 5em;
  }
  .word {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 12;
    overflow: hidden;
    font-size: 0.8em;
    line-height: 1.25;
    letter-spacing: 0;
    text-align: center;
    text-wrap: balance;
  }
  .description {
    margin-block-start: 0.9em;
    max-inline-size: 68ch;
  }
  /* Whole words: line-clamp would put its ellipsis into the last one. */
  .cut {
    max-block-size: 6em;
    max-block-size: 4lh;
    overflow: hidden;
  }
  .cut:has(+ .whole:not([hidden]))::before {
    content: '…';
    float: inline-end;
    display: grid;
    align-content: end;
    block-size: 4lh;
    padding-inline-start: 0.3em;
    shape-outside: inset(calc(100% - 0.5lh) 0 0);
  }
  .whole {
    justify-self: start;
    min-block-size: 32px;
    padding: 0.2em 0;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
    border: 0;
  }
  .whole:hover {
    text-decoration: underline;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.75em;
    margin-block-start: 0.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    font-size: 0.8em;
    color: var(--_muted);
  }
  dd {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0.6em 0 0;
    padding: 0;
    font-size: 0.9em;
    list-style: none;
  }
  .links a {
    display: inline-block;
    padding-block: 0.2em;
  }
  /* Else it is a line for each letter, as slow to lay out as the rest of the card. */
  .visually-hidden {
    white-space: nowrap;
  }
  /* A long word has no room beside the logo. */
  @container (max-width: 15em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 0.5em;
    }
    .row > .plate {
      inline-size: 5.5em;
    }
    .title {
      font-size: 1em;
    }
  }
  @container (max-width: 12em) {
    .card {
      padding-inline: 0;
      border-inline: 0;
      border-radius: 0;
    }
  }
  @container (max-width: 21em) {
    .card {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
      gap: 0.75em;
    }
    .card > .plate {
      inline-size: 5.5em;
    }
    .card > :nth-child(n + 3) {
      margin-block-start: 0;
    }
    .facts {
      justify-self: stretch;
    }
  }
  /* What cannot be opened there stands there whole. */
  @media print {
    .cut {
      max-block-size: none;
    }
    .whole,
    .cut::before {
      display: none !important;
    }
  }
  /* A logo needs its plate in every scheme. */
  @media (forced-colors: active) {
    .plate {
      forced-color-adjust: none;
    }
  }
`;
