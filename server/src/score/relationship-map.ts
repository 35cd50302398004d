import type { Spanned } from '../base/span.ts';
import type { Plan } from './metrics/metric.ts';
import { bestStrength, type Stakeholder } from './stakeholders.ts';

/** Who is known at a customer, by where they work and how high they stand. */
export interface RelationshipMap {
  /** In the order in which people are named there; places where nobody is known come last. */
  readonly sites: readonly Site[];
  /** The levels of the hierarchy in the customer's words, the one with the most influence on it first. */
  readonly levels: readonly string[];
  /** Levels × sites where nobody is known. */
  readonly unmapped: number;
  /** Stakeholders who stand nowhere on the map, because their level or their place is not given. */
  readonly unplaced: number;
}

interface Site {
  readonly name: string;
  /** By level. A level where nobody is known has no cell. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** The ids of the opportunities that are to be won here, where nobody is known. */
  readonly opportunities: readonly string[];
}

export interface Cell {
  readonly people: number;
  /** The best relationship with any of them, 0 to 4; undefined where no strength is given. */
  readonly strength: number | undefined;
}

/**
 * The map of a plan's stakeholders: every level that occurs at every site that occurs or is expected.
 *
 * A person stands at their site; without one, at the site of their unit, where others of the unit name one and the same; else
 * at the unit itself. A site is expected where an opportunity names a unit in which nobody is known. Levels are only those
 * that occur: nobody can say which other ones a customer has. Names that differ in case or blanks alone are one. The work
 * grows with the number of people and opportunities, not with that of levels × sites: empty cells are counted, not made.
 */
export function relationshipMap({ stakeholders, opportunities }: Plan): RelationshipMap {
  const people = stakeholders?.items ?? [];
  const units = sitesOfUnits(people);
  const sites = new Map<string, DraftSite>();
  const levels = new Map<string, Level>();
  let unplaced = 0;
  for (const person of people) {
    const level = levelIn(levels, person);
    const site = siteIn(sites, placeOf(person, units));
    if (site) site.isKnown = true;
    if (level && site) enter(site, level, person);
    else unplaced++;
  }
  for (const { id, unit } of opportunities?.items ?? []) {
    const name = textOf(unit);
    if (name === undefined || units.has(keyOf(name))) continue;
    const site = siteIn(sites, name);
    if (site && !site.isKnown && id) site.opportunities.push(id.value);
  }
  const mapped = [...sites.values()].reduce((sum, { cells }) => sum + cells.size, 0);
  return {
    sites: [...sites.values()],
    levels: [...levels.values()].sort((a, b) => b.influence - a.influence).map(({ name }) => name),
    unmapped: sites.size * levels.size - mapped,
    unplaced,
  };
}

interface DraftSite extends Site {
  readonly cells: Map<string, Cell>;
  readonly opportunities: string[];
  isKnown: boolean;
}

interface Level {
  readonly name: string;
  influence: number;
}

/** The sites that people of each unit name. */
function sitesOfUnits(people: readonly Stakeholder[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const units = new Map<string, Map<string, string>>();
  for (const { unit, site } of people) {
    const [unitName, siteName] = [textOf(unit), textOf(site)];
    if (unitName === undefined || siteName === undefined) continue;
    const sites = units.get(keyOf(unitName)) ?? new Map<string, string>();
    sites.set(keyOf(siteName), siteName);
    units.set(keyOf(unitName), sites);
  }
  return units;
}

function placeOf({ site, unit }: Stakeholder, units: ReturnType<typeof sitesOfUnits>): string | undefined {
  const unitName = textOf(unit);
  const [only, another] = unitName === undefined ? [] : (units.get(keyOf(unitName))?.values() ?? []);
  return textOf(site) ?? (another === undefined ? only : undefined) ?? unitName;
}

function siteIn(sites: Map<string, DraftSite>, name: string | undefined): DraftSite | undefined {
  if (name === undefined) return undefined;
  const key = keyOf(name);
  const site = sites.get(key) ?? { name, cells: new Map<string, Cell>(), opportunities: [], isKnown: false };
  sites.set(key, site);
  return site;
}

function levelIn(levels: Map<string, Level>, { level, influence }: Stakeholder): Level | undefined {
  const name = textOf(level);
  if (name === undefined) return undefined;
  const known = levels.get(keyOf(name)) ?? { name, influence: 0 };
  known.influence = Math.max(known.influence, influence?.value ?? 0);
  levels.set(keyOf(name), known);
  return known;
}

function enter({ cells }: DraftSite, { name }: Level, person: Stakeholder): void {
  const cell = cells.get(name);
  const strength = bestStrength(person);
  cells.set(name, {
    people: (cell?.people ?? 0) + 1,
    strength:
      cell?.strength === undefined || (strength !== undefined && strength > cell.strength)
        ? strength
        : cell.strength,
  });
}

function textOf(written: Spanned<string> | undefined): string | undefined {
  const text = written?.value.trim().replace(/\s+/g, ' ');
  return text === '' ? undefined : text;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
