import { Pair } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';
import { Comparison } from './Comparison';
import { DecideForm } from './DecideForm';
import { OneMatch, type Match } from './OneMatch';
import { Story } from './Story';
import { Waterfall } from './Waterfall';

/** Everything about two customers that may be one. */
export function PairView({ a, b, rivals, onDecided }: { a: string; b: string; rivals: Match[]; onDecided: () => void }) {
  const { words } = useWords();
  const answer = useAnswer(Pair, { a, b });
  if (answer.problem) {
    return <Failed problem={answer.problem} error={answer.error} again={answer.again} />;
  }
  const { left, right, whyNot } = answer.result ?? {};
  if (answer.result === undefined) {
    return <Loading lines={10} />;
  }
  if (!left || !right || left.id === right.id) {
    return <Empty title={words.steward.alreadyOne} />;
  }
  return (
    <div className="pair">
      <Panel title={words.steward.evidence} count={whyNot && words.verdict[whyNot.verdict]} problem={problemAt(answer.error, 'whyNot')}>
        {whyNot && (
          <>
            {whyNot.explanation.conflict && <p className="late">{words.steward.conflict}</p>}
            <Waterfall explanation={whyNot.explanation} />
            {rivals.length > 0 && (
              <>
                <h3>{words.steward.alsoFits}</h3>
                <ul>
                  {rivals.map((rival) => (
                    <li key={rival.a + rival.b}>
                      <OneMatch match={rival} chosen={false} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Panel>
      <Panel title={words.steward.decideTitle}>
        {whyNot ? (
          <DecideForm key={a + b} left={left} right={right} records={[whyNot.explanation.a, whyNot.explanation.b]} onDecided={onDecided} />
        ) : (
          <Empty title={words.problem.unavailable[0]} />
        )}
      </Panel>
      <Panel title={words.steward.comparison} className="wide">
        <Comparison left={left} right={right} />
      </Panel>
      <Panel title={words.steward.story} className="wide">
        <div className="stories">
          <Story customer={left.id} title={left.displayName ?? left.id} onChanged={answer.again} />
          <Story customer={right.id} title={right.displayName ?? right.id} onChanged={answer.again} />
        </div>
      </Panel>
    </div>
  );
}
