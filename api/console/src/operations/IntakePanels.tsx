import { useEffect, useEffectEvent } from 'react';
import { Operations, type OperationsQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useNow } from '../pieces/useNow';
import { useWords, wordFor } from '../words/useWords';

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
  const { ledger, rejects, backlog } = answer.result;
  return (
    <div className="ops-panels">
      <Panel title={words.ops.freshness} problem={problemAt(answer.error, 'backlog')}>
        {backlog && <Freshness backlog={backlog} />}
      </Panel>
      <Panel title={words.ops.ledger} count={words.ops.balance} problem={problemAt(answer.error, 'ledger')}>
        {ledger && <Ledger entries={ledger} />}
      </Panel>
      <Panel title={words.ops.rejects} count={rejects?.length} problem={problemAt(answer.error, 'rejects')} className="wide">
        {rejects && <Rejects rejects={rejects} />}
      </Panel>
    </div>
  );
}

function Freshness({ backlog }: { backlog: NonNullable<OperationsQuery['backlog']> }) {
  const { words, format } = useWords();
  const now = useNow(EVERY_MS);
  const age = (oldest: string | null) => (oldest === null ? '' : ` · ${words.ops.oldest(format.length(now - Date.parse(oldest)))}`);
  return (
    <dl className="facts">
      <dt>{words.ops.notIndexed}</dt>
      <dd>
        <strong>{format.number(backlog.changes)}</strong>
        <span className="muted">{age(backlog.oldestChange)}</span>
      </dd>
      <dt>{words.ops.notTold}</dt>
      <dd>
        <strong>{format.number(backlog.notices)}</strong>
        <span className="muted">{age(backlog.oldestNotice)}</span>
      </dd>
    </dl>
  );
}

function Ledger({ entries }: { entries: NonNullable<OperationsQuery['ledger']> }) {
  const { words, format } = useWords();
  if (entries.length === 0) {
    return <Empty title={words.ops.nothingYet} />;
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.ops.source}</th>
          <th scope="col">{words.ops.kind}</th>
          {[words.ops.received, words.ops.applied, words.ops.duplicate, words.ops.rejected].map((name) => (
            <th key={name} scope="col" className="end">
              {name}
            </th>
          ))}
          <th scope="col">{words.ops.balanced}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.source + entry.kind}>
            <th scope="row">{wordFor(words.source, entry.source)}</th>
            <td>{wordFor(words.ops.kinds, entry.kind)}</td>
            <td className="end">{format.number(entry.received)}</td>
            <td className="end">{format.number(entry.applied)}</td>
            <td className="end">{format.number(entry.duplicate)}</td>
            <td className={`end ${entry.rejected > 0 ? 'against' : ''}`}>{format.number(entry.rejected)}</td>
            <td>{entry.balanced ? <span className="chip good">{words.ops.yes}</span> : <span className="chip bad">{words.ops.no}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rejects({ rejects }: { rejects: NonNullable<OperationsQuery['rejects']> }) {
  const { words, format } = useWords();
  if (rejects.length === 0) {
    return <Empty title={words.ops.noRejects} />;
  }
  return (
    <>
      <p className="muted small">{words.ops.replay}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.ops.when}</th>
            <th scope="col">{words.ops.source}</th>
            <th scope="col">{words.ops.where}</th>
            <th scope="col">{words.ops.code}</th>
            <th scope="col">{words.ops.reason}</th>
          </tr>
        </thead>
        <tbody>
          {rejects.map((reject) => (
            <tr key={reject.id}>
              <td className="number">{format.moment(reject.at)}</td>
              <td>{`${wordFor(words.source, reject.source)} · ${wordFor(words.ops.kinds, reject.kind)}`}</td>
              <td>{`${reject.lane} : ${reject.position}`}</td>
              <td>{[reject.code, reject.field].filter(Boolean).join(' · ')}</td>
              <td>{reject.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
