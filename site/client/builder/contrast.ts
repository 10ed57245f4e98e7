/** Backgrounds that pages have: paper, and that of a dark theme. */
const BACKGROUNDS = { light: '#ffffff', dark: '#14181b' };
/** For text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const ENOUGH = 4.5;

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** On which backgrounds text in a colour can be read. */
export function readableOn(color: string): { light: boolean; dark: boolean } {
  return {
    light: contrast(color, BACKGROUNDS.light) >= ENOUGH,
    dark: contrast(color, BACKGROUNDS.dark) >= ENOUGH,
  };
}
