import type { EffectFragment } from '../graph/documents';
import { useWords } from '../words/useWords';

const SHORT = 8;

/** Which records belong to another customer after a decision. */
export function Moves({ moves }: { moves: EffectFragment['moves'] }) {
  const { words } = useWords();
  if (moves.length === 0) {
    return <p>{words.steward.nothingMoves}</p>;
  }
  return (
    <ul className="moves">
      {moves.map((move) => (
        <li key={move.record}>
          <strong>{move.record}</strong>
          <span className="muted">
            {' '}
            {move.from?.slice(0, SHORT) ?? '—'} → {move.to.slice(0, SHORT)}
          </span>
        </li>
      ))}
    </ul>
  );
}
