/** The text in pieces, each with whether it is one of the words that were looked for. Digits are compared without spaces. */
export function marked(text: string, words: string): [piece: string, isHit: boolean][] {
  const wanted = [words.replaceAll(/[\s-]/g, ''), ...words.split(/\s+/)].filter((word) => word.length > 0);
  const lower = text.toLowerCase();
  for (const word of wanted.sort((a, b) => b.length - a.length)) {
    const at = lower.indexOf(word.toLowerCase());
    if (at >= 0) {
      const end = at + word.length;
      return ([[text.slice(0, at), false], [text.slice(at, end), true], [text.slice(end), false]] as [string, boolean][]).filter(
        ([piece]) => piece !== '',
      );
    }
  }
  return [[text, false]];
}
