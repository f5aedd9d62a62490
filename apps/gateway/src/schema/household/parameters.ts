/** Values of one SQL statement, in the order of their places. A place is made when it is asked for: one that no text uses has no type. */
export class Parameters {
  readonly values: unknown[] = [];
  readonly #places = new Map<string, string>();

  /** The place of a value, for the text of the statement. */
  readonly add = (value: unknown, type = ''): string => {
    this.values.push(value);
    return `$${this.values.length}${type && `::${type}`}`;
  };

  /** The same place each time that the name is asked for. */
  named(name: string, value: unknown, type: string): string {
    const place = this.#places.get(name) ?? this.add(value, type);
    this.#places.set(name, place);
    return place;
  }
}
