/**
 * Text as search compares it: without case, accents and stress marks. Bulgarian `ѝ` is `и`, but
 * `й` is a letter of its own and stays.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('и\u0306', 'й')
    .replace(/\p{Mark}/gu, '');
}
