/** Remembers a choice for a year, so that the server can draw the next page with it at once. */
export function remember(name, value) {
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}
