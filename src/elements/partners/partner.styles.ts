import { css } from 'lit';

/** The geometry of a partner in each of its layouts, and of its skeleton. */
export const partnerGeometry = css`
  :host {
    --_accent: var(--partner-accent, var(--news-accent, var(--_green)));
    --_line: var(--partner-line, var(--news-line, var(--_hair)));
    --_radius: var(--partner-radius, var(--news-radius, 0.75em));
  }
  p {
    margin: 0;
  }
  .partner {
    display: grid;
    grid-template-columns: 5.5em minmax(0, 1fr);
    gap: 0 1em;
    align-content: start;
    align-items: center;
  }
  .partner > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }
  .card {
    padding: min(1.25em, 5cqi);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Logos are drawn for paper: whatever the page's colours are, they get some. */
  .plate {
    display: grid;
    place-items: center;
    block-size: 4.5em;
    padding: 0.4em;
    background: var(--partner-plate, #fff);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.8);
    overflow: hidden;
  }
  .row {
    padding-block: 1em;
  }
  .logos .plate {
    block-size: auto;
    min-block-size: 0;
    aspect-ratio: 3 / 2;
    padding: 0.75em;
  }
  .bone {
    display: block;
    block-size: 1.3em;
    border-block: 0.2em solid transparent;
    border-radius: 0.5em;
    background: var(--_soft) padding-box;
  }
  .bone.text {
    background: var(--_lines);
    block-size: 6em;
    margin-block-start: 0.9em;
  }
  p + .pill {
    margin-block-start: 0.6em;
  }
`;
