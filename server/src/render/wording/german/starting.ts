import type { StartingWording } from '../starting.ts';

export const starting: StartingWording = {
  questions: {
    title: 'Wie heißt das Portfolio?',
    currency: 'In welcher Währung sind seine Zahlen?',
    startMonth: 'In welchem Monat beginnt das Geschäftsjahr, 1 bis 12?',
    managers: 'Wer verantwortet Key-Accounts? Namen, durch Kommas getrennt; leer, solange es niemand ist.',
    executives:
      'Welche Führungskräfte halten die Reviews? Namen, durch Kommas getrennt; leer, solange es niemand ist.',
    tiers: 'Wie heißen die Stufen, die beste zuerst?',
  },
  howLarge: (currency) =>
    `Für wie viel kauft ein großer Kunde im Jahr, in ${currency}? Damit hat er alle Punkte für den Umsatz.`,
  titleNeeded: 'Ein Portfolio braucht einen Titel',
  nameNeeded: 'Ein Kunde braucht einen Namen',
  noCurrency: (typed) => `„${typed}“ ist keine Währung: drei Buchstaben, zum Beispiel CHF`,
  noMonth: (typed) => `„${typed}“ ist kein Monat: 1 ist Januar, 12 Dezember`,
  noAmount: (typed) => `„${typed}“ ist kein Betrag: eine ganze Zahl über 0, ohne Trennzeichen`,
  noId: (typed) =>
    `„${typed}“ ist keine ID: Kleinbuchstaben und Ziffern, Wörter mit einzelnen Bindestrichen verbunden`,
  wrongNumberOfTiers: (typed, named, most) => `Es gibt 2 bis ${most} Stufen, und „${typed}“ nennt ${named}`,
  tierTwice: (typed) => `„${typed}“ nennt eine Stufe zweimal`,
  noFolder: 'Das ist kein Ordner auf einem Datenträger.',
  hasPortfolio: (title) => `Der Ordner hat schon ein Portfolio: ${title}.`,
  isInPortfolio: (title) =>
    `Der Ordner gehört zum Portfolio ${title}, und ein Portfolio darf nicht in einem anderen stehen; wählen Sie einen Ordner außerhalb davon.`,
  holdsPortfolio: (title) =>
    `Der Ordner enthält das Portfolio ${title}, und ein Portfolio darf nicht in einem anderen stehen; wählen Sie einen Ordner daneben.`,
  noIdFrom: (name) =>
    `Aus „${name}“ lässt sich keine ID bilden; geben Sie einen Namen mit einem lateinischen Buchstaben oder einer Ziffer ein.`,
  namesake: (name) => `Es gibt noch einen anderen Plan für ${name}.`,
};
