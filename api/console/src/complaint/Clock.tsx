import { useNow } from '../pieces/useNow';
import { useWords } from '../words/useWords';

const SOON_MS = 4 * 3_600_000;

/** How long is left until what was promised, or by how much it is over. */
export function Clock({ until, stopped }: { until: string; stopped?: boolean }) {
  const { words, format } = useWords();
  const left = Date.parse(until) - useNow();
  if (stopped) {
    return <span className="chip">{words.desk.stopped}</span>;
  }
  const tone = left < 0 ? 'bad' : left < SOON_MS ? 'warn' : 'good';
  return (
    <time dateTime={until} title={format.moment(until)} className={`chip ${tone}`}>
      {left < 0 ? words.desk.over(format.length(left)) : words.desk.left(format.length(left))}
    </time>
  );
}
