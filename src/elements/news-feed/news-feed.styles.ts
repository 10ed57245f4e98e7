import { css } from 'lit';

/**
 * Layout follows the element's own width, in letters: where a word would not fit beside a picture, the picture
 * stands above it. From 35em on, the whole text stands beside it.
 */
export const styles = css`
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    position: relative;
    display: grid;
    align-content: start;
    gap: 0.25em 0.9em;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .item:first-child {
    border-block-start: 0;
  }
  .many > .item {
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
  }
  .pic {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--news-image-ratio, 4 / 3);
    object-fit: cover;
    background: var(--_soft);
    border-radius: var(--_radius);
  }
  .initial {
    display: none;
    place-items: center;
    font-size: 3.5em;
    color: var(--_accent);
  }
  .grid:has(.pictured) .initial {
    display: grid;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    font-size: 0.875em;
  }
  .meta > :not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.5em;
    color: var(--_muted);
  }
  time,
  .author {
    color: var(--_muted);
  }
  .category {
    color: var(--_accent);
    font-weight: 600;
  }
  .title {
    margin-block: 0.2em 0.3em;
    font-size: var(--news-title-size, 1.08em);
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    hyphens: auto;
  }
  .title * {
    text-decoration: none;
  }
  /* One target: the whole article is the link of its title. */
  .item .title > ::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item :is(a, button):hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .summary {
    margin: 0;
    max-inline-size: 68ch;
    text-wrap: pretty;
  }

  .grid {
    gap: var(--news-gap, 1.5em);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--news-column, 17em)), 1fr));
  }
  .grid > .item {
    padding: 0 0 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .grid .pic {
    aspect-ratio: var(--news-image-ratio, 16 / 9);
    border-radius: 0;
  }
  .grid .text,
  .grid .summary {
    margin-inline: clamp(0em, 11cqi - 1.1em, 1.25em); /* in the narrowest columns words need all */
  }
  .grid .text {
    padding-block-start: 1em;
  }

  .compact > .item {
    padding-block: 0.6em;
  }
  .compact .title {
    margin: 0;
    font-size: 1em;
    font-weight: 550;
  }

  .more {
    min-block-size: 76px;
    padding-block: 16px;
    text-align: center;
  }

  /* A grey line for each line of an article of usual length. */
  .bone {
    display: block;
    block-size: 1.5em;
    background: var(--_lines);
  }
  .title .bone {
    block-size: 2.6em;
    background-size: 100% 1.3em;
  }
  .meta .bone {
    inline-size: 12em;
  }
  .summary .bone {
    block-size: 7.5em;
  }
  .compact .title .bone {
    block-size: 1.3em;
  }

  @container (min-width: 20em) {
    .rows > .pictured {
      grid-template: auto 1fr / 6.5em minmax(0, 1fr);
    }
    .rows .summary {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 35em) {
    .rows .summary .bone {
      block-size: 4.5em;
    }
    .rows .title {
      font-size: var(--news-title-size, 1.22em);
    }
    .rows > .item {
      padding-block: 1.5em;
    }
    .rows > .pictured {
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .rows > .pictured > .pic {
      grid-row: 1 / 3;
    }
    .rows > .pictured > .summary {
      grid-column: 2;
    }
    .compact .text {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }

  @media print {
    .more {
      display: none;
    }
    .body {
      min-block-size: 0 !important; /* what is left over of the place that the page has reserved */
    }
    .many > .item {
      content-visibility: visible;
    }
  }
`;
