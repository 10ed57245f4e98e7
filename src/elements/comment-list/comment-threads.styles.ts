import { css } from 'lit';

/** How comments and the answers below them look. */
export const styles = css`
  .thread {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .thread .thread {
    margin-inline-start: 1.25em;
    padding-inline-start: 1.25em;
    border-inline-start: 2px solid var(--_line);
  }
  .comment {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 0 0.9em;
    padding-block: 1em;
  }
  .avatar {
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    display: grid;
    place-items: center;
    font-weight: 700;
    color: var(--_accent);
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.7em;
    align-items: baseline;
  }
  .meta a {
    font-weight: 700;
  }
  /* Towers of accents stay within what they belong to. */
  .meta,
  .content {
    overflow: clip;
    overflow-clip-margin: 0.5em;
  }
  .content {
    margin-block: 0.25em;
    max-inline-size: 68ch;
  }
  .text {
    white-space: pre-wrap;
  }
  td,
  th {
    padding-inline-end: 1em;
    text-align: start;
  }
  .content p {
    margin-block-end: 0.5em;
  }
  pre {
    overflow-x: auto;
  }
  .reply {
    min-block-size: 32px;
    padding: 0.25em 0;
    border: 0;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_accent);
  }
  .reply:hover {
    text-decoration: underline;
  }
  .answer {
    margin-inline-start: 3.65em;
    padding-block-end: 1em;
  }
  p + .pill {
    margin-block-start: 0.75em;
  }
  .more {
    padding-block: 1em;
  }
  @container (max-width: 30em) {
    .thread .thread {
      margin-inline-start: 0.25em;
      padding-inline-start: 0.75em;
    }
    .thread .avatar {
      inline-size: 2em;
      block-size: 2em;
    }
    .comment {
      grid-template-columns: 2em minmax(0, 1fr);
    }
    .answer {
      margin-inline-start: 0;
    }
  }
  @container (max-width: 15em) {
    .thread .avatar {
      display: none;
    }
    .comment {
      grid-template-columns: minmax(0, 1fr);
    }
    .thread .thread {
      margin: 0;
      padding: 0;
      border: 0;
    }
  }
  @media print {
    .reply,
    .more {
      display: none;
    }
  }
`;
