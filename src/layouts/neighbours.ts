/** At most so many items of a list, those nearest to a position; all of them where there is no such position and they are few. */
export function neighbours<Item>(items: readonly Item[], position: number, most: number) {
  const start = Math.min(Math.max(0, position - Math.floor(most / 2)), Math.max(0, items.length - most));
  return items.slice(start, start + most);
}
