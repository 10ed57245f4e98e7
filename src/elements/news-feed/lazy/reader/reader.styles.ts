import { css } from 'lit';

/** How an article looks in the dialog. */
export const styles = css`
  .title button {
    padding: 0;
    border: 0;
    text-align: start;
  }
  dialog {
    inline-size: min(46rem, 100%);
    max-inline-size: 100%;
    max-block-size: 100%;
    padding: 0;
    color: var(--news-dialog-color, CanvasText);
    background: var(--news-dialog-background, Canvas);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.3);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .reader {
    background: inherit; /* of the dialog, for the bar that texts scroll behind */
    padding: 1.25em clamp(1em, 5vw, 2.5em) 2em;
  }
  .reader-bar {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 0.5em;
    justify-content: end;
    padding-block: 0.5em;
    background: inherit;
  }
  .reader > h2 {
    margin-block: 0.25em 0.6em;
    font-size: 1.7em;
    line-height: 1.2;
    text-wrap: balance;
    hyphens: auto;
  }
  .lead {
    display: block;
    inline-size: 100%;
    max-block-size: min(24rem, 45vh);
    margin-block-end: 1em;
    object-fit: cover;
    border-radius: var(--_radius);
  }
  .lead[hidden] {
    display: none;
  }
  .prose :is(h1, h2, h3, h4, h5, h6) {
    margin-block: 1.2em 0.4em;
    font-size: 1.2em;
    line-height: 1.3;
  }
  .reader-comments {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .prose {
    max-inline-size: 68ch;
  }
  .prose pre {
    overflow-x: auto;
  }
  .prose :is(img, video, audio) {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .prose table {
    display: block;
    overflow-x: auto;
    border-collapse: collapse;
  }
  .prose :is(th, td) {
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
  }
  .prose blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .prose figure {
    margin-inline: 0;
  }
`;
