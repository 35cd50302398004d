import { nearest } from '../../../base/suggest.ts';
import { shapeAt, shapes, type ScalarShape, type StructShape } from '../../../schema/shape.ts';

/** A place of a plan that holds a single value. */
export interface Target {
  readonly path: readonly string[];
  /** Undefined below x- keys, where every value is allowed. */
  readonly shape: ScalarShape | undefined;
}

/** Stands for the four digits of a year in places and headings. */
export const YEAR = '{year}';

/** The place that a text such as `financials.revenue` names, or why no cell can go there. */
export function targetOf(text: string): Target | { readonly fault: string } {
  const path = text.replaceAll(YEAR, '2000').split('.');
  if (text === 'id') return { fault: 'the id of a plan is how others name it; an import does not change it' };
  const own = path.findIndex((key) => key.startsWith('x-'));
  const above = own < 0 ? undefined : shapeAt('plan', path.slice(0, own));
  if (above?.kind === 'struct' && own === path.length - 1) return { path, shape: undefined };
  const listed = path.findIndex((_key, depth) => shapeAt('plan', path.slice(0, depth + 1))?.kind === 'list');
  if (listed >= 0)
    return { fault: `"${path.slice(0, listed + 1).join('.')}" is a list; a column fills single values only` };
  const shape = shapeAt('plan', path);
  if (shape?.kind === 'scalar') return { path, shape };
  if (shape) return { fault: `"${text}" is a map of keys and values; name one of its keys` };
  const near = nearest(text, placesIn(shapes.plan));
  return {
    fault: `a plan has no "${text}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  };
}

/** The places that columns can go to, those of fiscal years with the year left open. */
function placesIn(struct: StructShape): readonly string[] {
  return [...struct.properties].flatMap(([key, shape]) => {
    switch (shape.kind) {
      case 'scalar':
        return [key];
      case 'struct':
        return placesIn(shape).map((place) => `${key}.${place}`);
      case 'record': {
        const { values } = shape;
        if (values.kind === 'scalar') return [`${key}.FY${YEAR}`];
        return values.kind === 'struct' ? placesIn(values).map((place) => `${key}.FY${YEAR}.${place}`) : [];
      }
      default:
        return [];
    }
  });
}
