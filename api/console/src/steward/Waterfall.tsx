import type { PairQuery } from '../graph/documents';
import { useWords, wordFor } from '../words/useWords';
import { bars } from './bars';

type Explanation = NonNullable<PairQuery['whyNot']>['explanation'];

const WIDTH = 240;

/** The evidence feature by feature, each bar beginning where the one before ended; the lines are what decides. */
export function Waterfall({ explanation }: { explanation: Explanation }) {
  const { words, format } = useWords();
  const parts = explanation.parts.toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits));
  const { scale, steps } = bars(
    parts.map((part) => part.bits),
    [0, explanation.low, explanation.threshold],
    WIDTH,
  );
  const low = scale(explanation.low);
  const enough = scale(explanation.threshold);
  const signed = (bits: number) => `${bits > 0 ? '+' : ''}${format.number(bits)}`;
  return (
    <table className="waterfall">
      <caption className="muted small">{words.steward.lines(format.number(explanation.low), format.number(explanation.threshold))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.steward.feature}</th>
          <th scope="col">{words.steward.agreement}</th>
          <th scope="col" className="end">
            {words.steward.bits}
          </th>
          <th scope="col">
            <span className="unseen">{words.steward.picture}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, i) => {
          const step = steps[i] ?? { from: 0, to: 0 };
          return (
            <tr key={part.feature}>
              <th scope="row">{wordFor(words.feature, part.feature)}</th>
              <td>{wordFor(words.level, part.level)}</td>
              <td className={`end ${part.bits < 0 ? 'against' : 'for'}`}>{signed(part.bits)}</td>
              <td>
                <Bar from={step.from} to={step.to} low={low} enough={enough} tone={part.bits < 0 ? 'against' : 'for'} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.steward.total}
          </th>
          <td className="end">{signed(explanation.bits)}</td>
          <td>
            <Bar from={scale(0)} to={scale(explanation.bits)} low={low} enough={enough} tone="total" />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Bar(props: { from: number; to: number; low: number; enough: number; tone: string }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <line x1={props.low} x2={props.low} y1="0" y2="16" className="bar-low" />
      <line x1={props.enough} x2={props.enough} y1="0" y2="16" className="bar-enough" />
      <rect x={Math.min(props.from, props.to)} width={Math.max(2, Math.abs(props.to - props.from))} y="3" height="10" className={`bar-${props.tone}`} />
    </svg>
  );
}
