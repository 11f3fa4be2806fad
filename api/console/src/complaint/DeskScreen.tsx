import { useState } from 'react';
import { Prompts, WorkList, type PromptFragment, type WorkFragment } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading, NotLive } from '../pieces/states';
import { useLive } from '../pieces/useLive';
import { Link } from '../shell/Link';
import { useWords } from '../words/useWords';
import { CaseView } from './CaseView';
import { Clock } from './Clock';
import { PromptList } from './PromptList';
import './complaint.css';

/** The complaint desk: what was promised earliest comes first, and what somebody asks for arrives by itself. */
export default function DeskScreen({ id, department }: { id: string | null; department: string | null }) {
  const { words } = useWords();
  const [mineOnly, setMineOnly] = useState(false);
  const answer = useAnswer(WorkList, { first: 50, after: null, department: mineOnly ? department : null });
  const [prompts, setPrompts] = useState<PromptFragment[]>([]);
  const holds = useLive(
    Prompts,
    { department: department ?? '' },
    ({ prompts: change }) => {
      if (change) {
        const others = (known: PromptFragment[]) => known.filter((prompt) => prompt.id !== change.prompt.id);
        setPrompts((known) => (change.open ? [change.prompt, ...others(known)] : others(known)));
        answer.again();
      }
    },
    {
      pause: department === null,
      // all that is open is told first
      onBack: () => {
        setPrompts([]);
        answer.again();
      },
    },
  );
  const work = answer.result?.workList ?? [];
  return (
    <div className="desk">
      <h1 className="unseen">{words.screen.complaints}</h1>
      <div className="desk-list">
        {prompts.length > 0 && (
          <Panel title={words.desk.prompts} count={prompts.length} className="urgent">
            <div aria-live="polite">
              <PromptList prompts={prompts} onDone={(done) => setPrompts(prompts.filter((prompt) => prompt.id !== done.id))} />
            </div>
          </Panel>
        )}
        <Panel title={words.desk.work} count={answer.result && work.length}>
          {department && (
            <label className="check">
              <input type="checkbox" checked={mineOnly} onChange={(event) => setMineOnly(event.target.checked)} />
              <span>{words.desk.mine(department)}</span>
            </label>
          )}
          {!holds && <NotLive />}
          {answer.problem ? (
            <Failed problem={answer.problem} error={answer.error} again={answer.again} />
          ) : answer.result === undefined ? (
            <Loading lines={8} />
          ) : work.length === 0 ? (
            <Empty title={words.desk.noWork} />
          ) : (
            <ul className="matches">
              {work.map(({ node }) => (
                <li key={node.id}>
                  <OneWork work={node} chosen={node.id === id} />
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div className="desk-case">{id === null ? <Empty title={words.desk.choose} /> : <CaseView key={id} id={id} onChanged={answer.again} />}</div>
    </div>
  );
}

function OneWork({ work, chosen }: { work: WorkFragment; chosen: boolean }) {
  const { words } = useWords();
  return (
    <Link to={{ screen: 'complaints', id: work.id }} className="match" aria-current={chosen ? 'true' : undefined}>
      <span className="row-head">
        <strong>{work.record?.name ?? work.id}</strong>
        <span className="row-end">
          <Clock until={work.promisedUntil} />
        </span>
      </span>
      <span className="row-about">
        <span>{work.customer?.displayName ?? words.screen.customer}</span>
        <span>{`${work.department} · ${work.person}`}</span>
        {work.severity && <span>{words.severity[work.severity]}</span>}
      </span>
    </Link>
  );
}
