import { theLimit, type Contender } from "../bots/contenders.ts";
import type { Outcome } from "../measures/rounds.ts";

const width = 760;
const labelWidth = 250;
const barHeight = 18;
const lineHeight = 28;
const top = 56;
/** Where the widest bar ends, so that its figure has a place behind it. */
const barEnd = width - 70;

/** How many taps each takes in a second, in times of the limit, as a picture of bars: the fastest on top. */
export function drawTaps(outcomes: readonly Outcome[]): string {
  // Without a call it takes many times as much, and beside that bar the others could not be told apart.
  const drawn = outcomes
    .filter(({ contender }) => contender.calls > 0)
    .sort((one, other) => other.timesLimit - one.timesLimit);
  const height = top + drawn.length * lineHeight + 16;
  const bars = drawn.map((outcome, line) =>
    drawBar(outcome, top + line * lineHeight, drawn[0]?.timesLimit ?? 1),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="13">
<title>Taps a second in times of the limit</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="28" font-size="16" font-weight="600" fill="#1f2328">Taps a second, in times of the limit</text>
${bars.join("\n")}
</svg>
`;
}

function drawBar({ contender, timesLimit }: Outcome, y: number, most: number): string {
  const length = ((barEnd - labelWidth) * timesLimit) / most;
  const baseline = y + barHeight - 5;
  return [
    `<text x="${labelWidth - 10}" y="${baseline}" text-anchor="end" fill="#1f2328">${contender.label}</text>`,
    `<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2" fill="${colourOf(contender)}"/>`,
    `<text x="${(labelWidth + length + 8).toFixed(1)}" y="${baseline}" fill="#1f2328">${timesLimit.toFixed(2)}</text>`,
  ].join("\n");
}

function colourOf(contender: Contender): string {
  if (contender === theLimit) return "#8c959f";
  return contender.store === undefined ? "#54aeff" : "#1a7f37";
}
