import { core } from 'zod/mini';

/**
 * The one door to zod: the few kinds of schemas that documents need, of zod's core. Those of `zod/mini` are the same
 * with methods that nothing here calls, which every page would load: 670 bytes.
 */

/** What is read of a value, and how. */
export type Schema<T = unknown> = core.$ZodType<T>;
/** The type of what a schema reads. */
export type output<S extends Schema> = core.output<S>;

/** A text. */
// @__NO_SIDE_EFFECTS__
export function string(): Schema<string> {
  return new core.$ZodString({ type: 'string' });
}

/** Anything: for what another function reads. */
// @__NO_SIDE_EFFECTS__
export function unknown(): Schema {
  return new core.$ZodUnknown({ type: 'unknown' });
}

/** An object with these members; others are left out. */
// @__NO_SIDE_EFFECTS__
export function object<S extends core.$ZodShape>(shape: S): core.$ZodObject<S, core.$strip> {
  // The constructor does not tell its type what shape it was given.
  return new core.$ZodObject({ type: 'object', shape }) as core.$ZodObject<S, core.$strip>;
}

/** `schema`, or `fallback` for anything else. */
// @__NO_SIDE_EFFECTS__
export function withDefault<T, F>(innerType: Schema<T>, fallback: F): Schema<T | F> {
  // As above: of the type it is given, the constructor keeps nothing.
  return new core.$ZodCatch({ type: 'catch', innerType, catchValue: () => fallback }) as Schema<
    T | F
  >;
}

type Outcome<T> =
  | { success: true; data: T; error?: undefined }
  | { success: false; data?: undefined; error: unknown };

/** Checks a value, and tells the outcome: by the interface of https://standardschema.dev, without zod's own error. */
export function safeParse<S extends Schema>(schema: S, value: unknown): Outcome<output<S>> {
  const result = schema['~standard'].validate(value);
  if ('value' in result) return { success: true, data: result.value as output<S> };
  return { success: false, error: result }; // a promise, too: none of these kinds waits for anything
}

/**
 * Old scripts add to `Object.prototype` what every `for … in` then finds. zod walks so over the methods of a kind when
 * its first schema is made, and would stop: for that moment what was added is hidden.
 */
function withoutAdditions(make: () => unknown): void {
  const additions = Object.keys(Object.prototype);
  const show = (enumerable: boolean): void => {
    for (const name of additions) Object.defineProperty(Object.prototype, name, { enumerable });
  };
  show(false);
  make();
  show(true);
}

withoutAdditions(() => [string(), object({}), withDefault(unknown(), undefined)]);
