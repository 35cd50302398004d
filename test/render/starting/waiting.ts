/** A new file with all that waits in it taken in: the comments without a blank behind their "#" have become parts of it. */
export function filledIn(text: string): string {
  return text.replaceAll(/^( *)#(?=\S)/gm, '$1');
}
