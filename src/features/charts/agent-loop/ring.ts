type Place = readonly [x: number, y: number];

/** A box by its centre. */
export interface Station {
  at: Place;
  width: number;
  height: number;
}

/** The point of a circle that lies a share of the way round, clockwise from the top. */
export function pointOnRing([x, y]: Place, radius: number, share: number): Place {
  const angle = share * 2 * Math.PI - Math.PI / 2;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** Points of the arc that leads clockwise from one box to the next, clear of both, and where its head points. */
export function arc(from: Station, to: Station, radius: number) {
  const [[x1, y1], [x2, y2]] = [from.at, to.at];
  const half = Math.hypot(x2 - x1, y2 - y1) / 2;
  const sagitta = Math.sqrt(radius ** 2 - half ** 2) / (2 * half);
  const [x, y] = [(x1 + x2) / 2 - (y2 - y1) * sagitta, (y1 + y2) / 2 + (x2 - x1) * sagitta];
  const start = Math.atan2(y1 - y, x1 - x);
  const sweep = 2 * Math.asin(half / radius);

  const pointAt = (angle: number): Place => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  const angles = Array.from({ length: 400 }, (_, part) => start + (part / 400) * sweep);
  const free = angles.filter((angle) => !isNear(pointAt(angle), from) && !isNear(pointAt(angle), to));
  const last = free.at(-1) ?? start;
  const kept = [...free.filter((_, index) => index % 20 === 0), last];

  // The head is straight, so it takes the direction that the arc has at the middle of the head.
  const heading = ((last - 4.25 / radius + Math.PI / 2) * 180) / Math.PI;
  return { points: kept.map(pointAt), tip: pointAt(last), heading };
}

/** The straight line between two boxes, clear of both. */
export function spoke(from: Station, to: Station) {
  return [edge(from, to.at), edge(to, from.at)];
}

const clearance = 6;

function isNear([x, y]: Place, { at, width, height }: Station) {
  return Math.abs(x - at[0]) < width / 2 + clearance && Math.abs(y - at[1]) < height / 2 + clearance;
}

function edge({ at: [x, y], width, height }: Station, [towardsX, towardsY]: Place): Place {
  const [dx, dy] = [towardsX - x, towardsY - y];
  const share = Math.min((width / 2 + clearance) / Math.abs(dx), (height / 2 + clearance) / Math.abs(dy));
  return [x + dx * share, y + dy * share];
}
