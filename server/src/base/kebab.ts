/** Letters that are more than another letter with a mark on it. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name as an id: `Ångström & Søn A/S` is `angstrom-son-a-s`. Empty where no letter or digit of the Latin alphabet is left. */
export function kebab(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The name itself, or the first of `name-2`, `name-3` … that is not taken. */
export function unique(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

export function isId(text: string): boolean {
  return text !== '' && kebab(text) === text;
}

/** Why a text cannot be an id; undefined when it can. */
export function idFault(text: string): string | undefined {
  return isId(text) ? undefined : noId(text);
}

/** That a text is no id, and what one is. */
export function noId(text: string): string {
  return `"${text}" is no id: lower-case letters and digits, words joined by single hyphens`;
}
