import type { HealthFragment } from '../graph/documents';
import { useWords } from '../words/useWords';
import { barsOf } from './lifecycleBars';

const WIDTH = 1080;
const HEIGHT = 180;
const FOOT = 40;

/** How many customers are in each stage of a life, what they bring a month, and how long they stay in it. */
export function LifecycleCurve({ curve }: { curve: HealthFragment['curve'] }) {
  const { words, format } = useWords();
  const yuan = (amount: number) => format.money({ amount, currency: 'CNY' }, { whole: true });
  const { bars, line } = barsOf(curve, WIDTH, HEIGHT - FOOT);
  return (
    <>
      <svg className="lifecycle" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.position.curve}>
        {bars.map((bar, i) => {
          const point = curve[i];
          return (
            point && (
              <g key={point.stage}>
                <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} rx="3" />
                <text x={bar.x + bar.width / 2} y={bar.y - 6} textAnchor="middle" className="lifecycle-count">
                  {format.number(point.customers)}
                </text>
                <text x={bar.x + bar.width / 2} y={HEIGHT - 22} textAnchor="middle">
                  {words.stage[point.stage]}
                </text>
                <text x={bar.x + bar.width / 2} y={HEIGHT - 6} textAnchor="middle" className="lifecycle-money">
                  {yuan(point.monthly)}
                </text>
              </g>
            )
          );
        })}
        <polyline points={line.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {line.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="4" />
        ))}
      </svg>
      <details className="more">
        <summary>{words.position.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.value.stage}</th>
              {[words.position.customers, words.position.monthly, words.position.median, words.position.through].map((name) => (
                <th key={name} scope="col" className="end">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {curve.map((point) => (
              <tr key={point.stage}>
                <th scope="row">{words.stage[point.stage]}</th>
                <td className="end">{format.number(point.customers)}</td>
                <td className="end">{yuan(point.monthly)}</td>
                <td className="end">{point.medianDays === null ? '—' : words.timeline.days(point.medianDays)}</td>
                <td className="end">{format.number(point.through)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
