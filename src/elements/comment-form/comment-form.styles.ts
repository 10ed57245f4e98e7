import { css } from 'lit';

/** How the form looks before anything is sent. */
export const styles = css`
  form {
    display: grid;
    gap: 1em;
    max-inline-size: 40em;
  }
  .pair {
    display: grid;
    align-items: end;
    gap: 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
  }
  .field {
    display: grid;
    gap: 0.25em;
  }
  label {
    font-weight: 600;
  }
  textarea,
  .field > input {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em 0.85em;
    background: none;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: min(var(--_radius), 0.75em);
  }
  textarea {
    resize: vertical;
  }
  /* iOS zooms into a field with smaller letters. */
  @media (pointer: coarse) {
    textarea,
    .field > input {
      font-size: max(1em, 16px);
    }
  }
  small {
    min-block-size: 1.5em;
  }
  .consent {
    display: flex;
    gap: 0.75em;
    font-weight: 400;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
  }
  .primary > span {
    /* Black or white, whichever is the farther from the accent. */
    color: oklch(from var(--_accent) calc((0.555 - l) * 999) 0 0);
  }
`;
