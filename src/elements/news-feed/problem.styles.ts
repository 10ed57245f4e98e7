import { css } from 'lit';

/** What is said in the place of the list, or above it. */
export const styles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.65em min(1em, 4cqi);
    margin: 0 0 0.5em;
    font-size: 0.9em;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .note > span {
    flex: 1 1 20em;
  }
  .problem {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: min(1.5em, 5cqi);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .problem p {
    margin: 0;
  }
  @media print {
    .note {
      display: none;
    }
  }
`;
