/** The text in pieces, each with whether it is one of the words that were looked for; blanks within numbers do not count. */
export function marked(text: string, words: string): [piece: string, isHit: boolean][] {
  const wanted = [words, ...words.split(/\s+/)].filter((word) => word.trim() !== '').sort((a, b) => b.length - a.length);
  for (const word of wanted) {
    const letters = Array.from(word.replaceAll(/[\s-]/g, ''), (letter) => letter.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
    const at = new RegExp(letters.join('[\\s-]?'), 'iu').exec(text);
    if (at !== null && at[0] !== '') {
      const pieces: [string, boolean][] = [
        [text.slice(0, at.index), false],
        [at[0], true],
        [text.slice(at.index + at[0].length), false],
      ];
      return pieces.filter(([piece]) => piece !== '');
    }
  }
  return [[text, false]];
}
