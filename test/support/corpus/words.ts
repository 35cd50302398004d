import { Random } from './random.ts';

export const industries = [
  'manufacturing',
  'dairy',
  'chemicals',
  'utilities',
  'life-sciences',
  'packaging',
] as const;
export const countries = ['FR', 'US', 'PL', 'SE', 'ES', 'NL', 'CZ'] as const;
export const cities = ['Aarhus', 'Brno', 'Cádiz', 'Dijon', 'Eindhoven', 'Fürth', 'Göteborg', 'Łódź'] as const;
export const levels = ['board', 'vice-president', 'director', 'manager', 'engineer'] as const;
export const roles = ['economic-buyer', 'coach', 'user-buyer', 'technical-buyer', 'gatekeeper'] as const;
export const politicals = ['inner-circle', 'political-structure', 'outside'] as const;
export const stances = ['supporter', 'supporter', 'neutral'] as const;
export const linkKinds = ['reports-to', 'influences', 'tension'] as const;
export const openStatuses = ['open', 'in-progress', 'blocked'] as const;
export const objectiveKinds = [
  ['retain', 'customer', 'Cut unplanned stoppages on the main line', 'per-month'],
  ['grow', 'us', 'Service contract on every installed meter', 'percent-open'],
  ['expand', 'both', 'Second plant runs on our sensors', 'lines-left'],
  ['relationship', 'both', 'Quarterly talk with the head of operations', 'weeks-between'],
] as const;
export const actionTitles = [
  'Audit line 3 with their maintenance crew',
  'Quote the retrofit for plant 2',
  'Walk the finance director through the savings sheet',
  'Run a pilot on the bottling line',
  'Agree spare parts held on site',
  'Bring the quality lab to our test rig',
] as const;
export const nextMoves = [
  'Invite to the lab day',
  'Lunch after the audit',
  'Send the savings sheet',
  'Joint site walk',
] as const;
export const riskTitles = [
  'Sole-sourcing audit by group purchasing',
  'Head of engineering retires in spring',
  'Rival offers free installation',
  'Plant 2 closes before the retrofit pays back',
] as const;
export const reviewNotes = [
  'on plan',
  'delivery slipped by two weeks',
  'one complaint closed',
  'pilot extended',
] as const;
export const openQuestions = [
  'Who decides on line 4?',
  'Is the capital budget frozen until March?',
  'Does the new quality head know our work?',
] as const;
const givenNames = [
  'Amira',
  'Bengt',
  'Chiara',
  'Dorota',
  'Émile',
  'Fatima',
  'Georg',
  'Hana',
  'Ivo',
  'Jasmin',
] as const;
const familyNames = [
  'Abelsen',
  'Brandl',
  'Castellano',
  'Dvorsky',
  'Eklund',
  'Ferrand',
  'Grabow',
  'Hollis',
] as const;
const nameStarts = ['Alt', 'Berg', 'Cor', 'Dela', 'Elmar', 'Fjell', 'Grun', 'Hol', 'Inver', 'Jura'] as const;
const nameEnds = ['mond', 'vik', 'tech', 'pharm', 'chem', 'brew', 'flow', 'werk'] as const;
const companyForms = ['AG', 'SA', 'BV', 'AB', 'Ltd', 'SpA', 'GmbH'] as const;

export function companyName(random: Random): string {
  return `${random.pick(nameStarts)}${random.pick(nameEnds)} ${random.pick(companyForms)}`;
}

export function fullName(random: Random): string {
  return `${random.pick(givenNames)} ${random.pick(familyNames)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
