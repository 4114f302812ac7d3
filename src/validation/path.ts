/** The way to a value inside a record: names of fields and positions in lists. */
export type Path = readonly PropertyKey[];

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** A path as an author reads it: `parameters[0].value`. */
export function fieldName(path: Path) {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : [name, String(key)].filter(Boolean).join('.'),
    '',
  );
}

/** A fault before its line is known. */
export interface PathFault {
  path: Path;
  /** Its kind; E-VALUE where nothing else is said. */
  code?: string;
  reason: string;
  right?: string | undefined;
  /** Whether the name of the field is meant, not its value. */
  isKey?: boolean | undefined;
}
