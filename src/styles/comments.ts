import { css } from 'lit';

/** What the comments' form and list share, beyond `base`: their accent falls back to that of the news. */
export const comments = css`
  :host {
    --_accent: var(--comment-accent, var(--news-accent, var(--_green)));
    --_danger: var(
      --comment-danger,
      oklch(from currentColor clamp(0.5, l * 1.4, 0.75) 0.17 27 / 1)
    );
  }
  p {
    margin: 0;
  }
  .heading {
    margin-block: 1em 0.75em;
    font-size: 1.22em;
    font-weight: 650;
    line-height: 1.3;
  }
  .hint,
  small,
  time {
    font-size: 0.875em;
    color: var(--_muted);
  }
`;
