import { css } from 'lit';

/** Layout follows the element's own width: as many columns as have room, and one on a phone. */
export const styles = css`
  /* Search field and chips come later, and find their place. */
  .search-place {
    min-block-size: calc(44px + 3.1em);
  }
  :host([search][filter]) .search-place {
    min-block-size: calc(80px + 3.85em);
  }
  /* One row: how many sectors there are, nobody knows before they come. */
  .search-place .chips {
    flex-wrap: nowrap;
    padding-inline-end: 2em;
    mask-image: var(--_edge);
  }
  .list {
    display: grid;
    gap: var(--partner-gap, 1.25em);
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* A long word widens no column. */
  .list > * {
    min-inline-size: 0;
  }
  /* Cards of one row are equally high. */
  .list .card {
    block-size: 100%;
  }
  .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--partner-column, 21em)), 1fr));
  }
  .logos {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--partner-column, 7.5em)), 1fr));
  }
  .rows {
    gap: 0 2em;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  /* What is not seen is not laid out. Its height is a guess until it was seen once. */
  .many > li {
    content-visibility: auto;
    contain-intrinsic-size: auto 15em;
  }
  .rows.many > li {
    contain-intrinsic-size: auto 6.5em;
  }
  .next {
    padding-block: 16px;
    text-align: center;
  }
  @container (min-width: 47.5em) {
    .rows {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .rows > li:nth-child(2) {
      border-block-start: 0;
    }
  }
`;
