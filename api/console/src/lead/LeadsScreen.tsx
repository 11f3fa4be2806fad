import { OutboundWork, StoreWork, type DueFragment } from '../graph/documents';
import { useAnswer, type Answer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useUser } from '../session/useUser';
import { useWords } from '../words/useWords';
import { OneLead } from './OneLead';
import './lead.css';

const SHOWN = 50;

/** Customers whom campaigns pursue: whose time runs out first comes first. A store sees its own, callers those who are to be called. */
export default function LeadsScreen() {
  const { store } = useUser();
  return store === null ? <ToCall /> : <InStore store={store} />;
}

function InStore({ store }: { store: string }) {
  const answer = useAnswer(StoreWork, { store, first: SHOWN });
  return <Work answer={answer} work={answer.result?.storeWork ?? []} store={store} />;
}

function ToCall() {
  const answer = useAnswer(OutboundWork, { first: SHOWN });
  return <Work answer={answer} work={answer.result?.outboundWork ?? []} store={null} />;
}

function Work({ answer, work, store }: { answer: Answer<object>; work: DueFragment[]; store: string | null }) {
  const { words } = useWords();
  return (
    <>
      <h1 className="unseen">{words.screen.leads}</h1>
      <Panel title={store === null ? words.lead.toCall : words.lead.inStore(store)} count={answer.result && work.length}>
        {answer.problem ? (
          <Failed problem={answer.problem} error={answer.error} again={answer.again} />
        ) : answer.result === undefined ? (
          <Loading lines={8} />
        ) : work.length === 0 ? (
          <Empty title={words.lead.none}>
            <p>{words.lead.noneText}</p>
          </Empty>
        ) : (
          <ul className="rows">
            {work.map((due) => (
              <OneLead key={due.node.id} due={due} store={store} onEntered={answer.again} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}
