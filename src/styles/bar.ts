import { css } from 'lit';

/** A search field and chips to choose from. */
export const bar = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: 1em;
  }
  /* 44px: what a finger hits (WCAG 2.5.5). */
  .search {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 1em;
    font: inherit;
    color: inherit;
    background: var(--_soft);
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: 9em;
    appearance: none;
  }
  .search::placeholder {
    color: inherit;
    opacity: 0.76;
  }
  .chips {
    display: flex;
    gap: 0.5em;
    min-inline-size: 0;
    min-block-size: 44px;
    align-items: center;
    overflow-x: auto;
    scrollbar-width: thin;
    padding: 5px 2em 5px 5px; /* for the outline of a focused chip, and for the edge that fades out */
    margin: -5px 0 -5px -5px;
    --_edge: linear-gradient(to right, #000 calc(100% - 2em), transparent);
    mask-image: var(--_edge);
  }
  @container (min-width: 35em) {
    .chips {
      flex-wrap: wrap;
      padding-inline-end: 5px;
      mask-image: none;
    }
  }
  .chip {
    flex: none;
    min-block-size: 36px;
    padding: 0.2em 0.9em;
    font-size: 0.9em;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: 9em;
  }
  .chip:hover {
    border-color: currentColor;
  }
  .chip[aria-pressed='true'] {
    border-color: currentColor;
    font-weight: 600;
  }
  @supports (color: oklch(from red l c h)) {
    .chip[aria-pressed='true'] {
      background: var(--_accent);
      border-color: var(--_accent);
    }
    /* The chip keeps the text's colour, from which its background is mixed; its words are black
       or white, whichever stands out. */
    .chip[aria-pressed='true'] span {
      color: oklch(from var(--_accent) clamp(0, (0.66 - l) * 1000, 1) 0 0);
    }
  }
  /* Forced colours take every background away: the pressed chip would look like the others. */
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    .chip[aria-pressed='true'] span {
      color: HighlightText;
    }
  }
  /* On paper nobody searches. */
  @media print {
    .bar {
      display: none;
    }
  }
`;
