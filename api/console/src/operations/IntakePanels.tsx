import { useEffect, useEffectEvent } from 'react';
import { Operations } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';
import { Freshness } from './Freshness';
import { Ledger } from './Ledger';
import { RejectCounts } from './RejectCounts';
import { Rejects } from './Rejects';
import { Replays } from './Replays';

const EVERY_MS = 5000;
const SHOWN = 50;

/** Ledger, rejects and freshness, kept current. */
export function IntakePanels() {
  const { words } = useWords();
  const answer = useAnswer(Operations, { first: SHOWN, source: null });
  const again = useEffectEvent(answer.again);
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  if (answer.problem) {
    return <Failed problem={answer.problem} again={answer.again} />;
  }
  if (answer.result === undefined) {
    return <Loading lines={10} />;
  }
  const { ledger, rejects, rejectCounts, replays, backlog } = answer.result;
  const problem = (field: string) => problemAt(answer.error, field);
  return (
    <div className="ops-panels">
      <div className="ops-side">
        <Panel title={words.ops.freshness} problem={problem('backlog')}>
          {backlog && <Freshness backlog={backlog} />}
        </Panel>
        <Panel title={words.ops.replays} problem={problem('replays')}>
          {replays && <Replays replays={replays} />}
        </Panel>
      </div>
      <div className="ops-side">
        <Panel title={words.ops.rejectCounts} count={words.ops.replay} problem={problem('rejectCounts')}>
          {rejectCounts && <RejectCounts counts={rejectCounts} onAsked={answer.again} />}
        </Panel>
        <Panel title={words.ops.ledger} count={words.ops.balance} problem={problem('ledger')}>
          {ledger && <Ledger entries={ledger} />}
        </Panel>
      </div>
      <Panel title={words.ops.newest} count={rejects?.length} problem={problem('rejects')} className="wide">
        {rejects && <Rejects rejects={rejects} />}
      </Panel>
    </div>
  );
}
