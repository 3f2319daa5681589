import { removalAccounts, timeline } from "#engine/index.ts";
import { spokenLocale, words } from "#messages/index.ts";
import { type Axis, placeOn, rowsFor, stretchOf } from "./axis.ts";

const WIDTH = 1000;
const HEIGHT = 500;
const HOUR = 3_600_000;

/** March to the middle of July, and the two days in which both accounts put the end. */
const whole: Axis = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 6, 14), left: 170, right: 975 };
const near: Axis = { from: Date.UTC(2026, 5, 30), to: Date.UTC(2026, 6, 2), left: 170, right: 975 };

/** Where the two drawings have their axes. */
const WHOLE_Y = 170;
const NEAR_Y = 400;

/** A disc with a number in it, and as much room again. */
const DISC = 11;
const APART = 26;

const first = stretchOf(timeline.find(({ id }) => id === "first")?.time ?? "").from;

/** The timeline drawn to scale. The numbers are those of the list beneath it, which says the same in words. */
export function TimelinePicture() {
  const months = [2, 3, 4, 5, 6].map((month) => Date.UTC(2026, month));
  const hours = Array.from({ length: 9 }, (_, index) => near.from + index * 6 * HOUR);
  const monthName = new Intl.DateTimeFormat(spokenLocale(), { timeZone: "UTC", month: "short", year: "numeric" });
  const dayAndHour = new Intl.DateTimeFormat(spokenLocale(), {
    timeZone: "UTC",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    hourCycle: "h23",
  });
  const hour = new Intl.DateTimeFormat(spokenLocale(), { timeZone: "UTC", hour: "2-digit", hourCycle: "h23" });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words("claims.timeline-picture")}
      fontFamily="var(--sans)"
      fontSize="14"
      fill="var(--ink)"
    >
      <rect width={WIDTH} height={HEIGHT} fill="var(--paper)" />
      <Ticks axis={whole} y={WHOLE_Y} at={months.map((at) => ({ at, label: monthName.format(at) }))} />
      <Bands axis={whole} y={WHOLE_Y} />
      <Events axis={whole} y={WHOLE_Y} />
      <text x="10" y={NEAR_Y - 130} fontWeight="600">
        {words("claims.timeline-zoom")}
      </text>
      <Ticks
        axis={near}
        y={NEAR_Y}
        at={hours.map((at) => ({ at, label: at % (24 * HOUR) === 0 ? dayAndHour.format(at) : hour.format(at) }))}
      />
      <Bands axis={near} y={NEAR_Y} />
      <Events axis={near} y={NEAR_Y} />
    </svg>
  );
}

interface LayerProps {
  readonly axis: Axis;
  readonly y: number;
}

function Ticks({
  axis,
  y,
  at,
}: LayerProps & { readonly at: readonly { readonly at: number; readonly label: string }[] }) {
  return (
    <g stroke="var(--rule-strong)">
      <line x1={axis.left} x2={axis.right} y1={y} y2={y} />
      {at.map(({ at: moment, label }, index) => {
        const x = placeOn(axis, moment);
        return (
          <g key={moment}>
            <line x1={x} x2={x} y1={y} y2={y + 6} />
            <text
              x={x}
              y={y + 20}
              stroke="none"
              fill="var(--muted)"
              fontSize="12"
              textAnchor={index === at.length - 1 && x > axis.right - 20 ? "end" : index === 0 ? "start" : "middle"}
            >
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** From the first release with the marker to the first without it, by each account. */
function Bands({ axis, y }: LayerProps) {
  return removalAccounts.map(({ id, version, time }, index) => {
    const top = y + 34 + index * 24;
    const from = placeOn(axis, first);
    const to = placeOn(axis, stretchOf(time).from);
    return (
      <g key={id}>
        <text x="10" y={top + 13} fontSize="13">
          {words(`claims.by-${id}`)}
        </text>
        <rect
          x={from}
          y={top}
          width={to - from}
          height="18"
          fill="var(--accent-soft)"
          stroke="var(--accent-rule)"
          strokeDasharray={id === "press" ? "4 3" : undefined}
        />
        <text x={from + 8} y={top + 13} fontSize="12" fill="var(--accent)">
          {words("claims.with-marker")}
        </text>
        <text x={Math.min(to + 6, axis.right - 52)} y={top + 13} fontSize="12">
          {version}
        </text>
      </g>
    );
  });
}

function Events({ axis, y }: LayerProps) {
  const shown = timeline
    .map(({ id, time }, index) => ({ id, number: index + 1, ...stretchOf(time) }))
    .filter(({ from, to }) => to >= axis.from && from <= axis.to && to - from < axis.to - axis.from)
    .map((event) => ({ ...event, x: (placeOn(axis, event.from) + placeOn(axis, event.to)) / 2 }));
  const rows = rowsFor(
    shown.map(({ x }) => x),
    APART,
  );
  return shown.map(({ id, number, from, to, x }, index) => {
    const top = y - 22 - (rows[index] ?? 0) * APART;
    const [left, right] = [placeOn(axis, from), placeOn(axis, to)];
    return (
      <g key={id}>
        <line x1={x} x2={x} y1={y} y2={top} stroke="var(--rule-strong)" />
        {/* As long as the time that is known. */}
        {right - left > 3 * DISC && <line x1={left} x2={right} y1={top} y2={top} stroke="var(--ink)" strokeWidth="2" />}
        <circle cx={x} cy={top} r={DISC} fill="var(--paper-raised)" stroke="var(--ink)" strokeWidth="1.5" />
        <text x={x} y={top + 4.5} fontSize="12" fontWeight="600" textAnchor="middle">
          {number}
        </text>
      </g>
    );
  });
}
