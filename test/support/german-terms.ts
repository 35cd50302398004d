/** The terms of key-account management, and what they are called throughout. */
export const germanTerms: readonly (readonly [RegExp, RegExp])[] = [
  [/\baccounts?\b/i, /Kunde|Key-Account/],
  [/\btiers?\b/i, /Stufe/],
  [/\bscores?\b/i, /Punktzahl|[Bb]ewert/],
  [/\bratings?\b/i, /Bewertung/],
  [/\bweights?\b/i, /Gewicht/],
  [/\bcriteria sets?\b/i, /Kriteriens(atz|ätze)/],
  [/\bcriterion|criteria\b/i, /Kriteri/],
  [/\breviews?\b(?! plan changes)/i, /Review/],
  [/\bevidence\b/i, /Nachweis/],
  [/\bowners?\b/i, /Verantwortlich/],
  [/\bfindings?\b/i, /Befund/],
  [/\boverdue\b/i, /überfällig|erledigt/i],
  [/\bas of\b/i, /Stichtag/],
  [/\bmapping\b/i, /Zuordnung/],
  [/\bfacts\b/i, /Kennzahlen/],
  [/\brules?\b/i, /Regel/],
];
