import { css } from 'lit';

/** How problems, the status and the comments that wait look. */
export const styles = css`
  .field > [aria-invalid='true'] {
    border: 2px solid;
    border-color: var(--_danger);
  }
  .problem {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_danger);
  }
  .summary {
    padding: 1em min(1.25em, 5cqi);
    border: 3px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .summary ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
  .summary a {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_danger);
    display: block;
    padding-block: 0.2em;
  }
  .queue {
    display: grid;
    max-inline-size: 40em;
    gap: 0.75em;
    padding: 0;
    margin: 0 0 1em;
    list-style: none;
  }
  .queue > li {
    padding: 1em min(1.25em, 5cqi);
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  blockquote {
    margin: 0.75em 0;
    padding-inline-start: 0.85em;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .status:not(:empty) {
    padding: 0.65em 1em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
