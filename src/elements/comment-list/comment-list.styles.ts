import { css } from 'lit';

/** What stands before there are comments. */
export const styles = css`
  .bone {
    block-size: 4.5em;
    margin-block: 1em;
    background: var(--_lines);
  }
`;
