import { useState } from 'react';
import * as Tabs from '@radix-ui/react-tabs';
import { PossibleMatches, type PossibleMatchReason } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { go } from '../shell/route';
import { useWords } from '../words/useWords';
import { DecisionList } from './DecisionList';
import { OneMatch, type Match } from './OneMatch';
import { PairView } from './PairView';
import './steward.css';

const REASONS: PossibleMatchReason[] = ['WEAK', 'CONTESTED', 'CONFLICT'];

/** Which records are the same customer: what is doubtful, why, and what was decided. */
export default function StewardScreen({ a, b }: { a: string | null; b: string | null }) {
  const { words } = useWords();
  const [reason, setReason] = useState<PossibleMatchReason | null>(null);
  const answer = useAnswer(PossibleMatches, { first: 30, reason });
  const matches = answer.result?.possibleMatches ?? [];
  return (
    <div className="steward">
      <h1 className="unseen">{words.steward.title}</h1>
      <Panel title={words.steward.queue} className="steward-list">
        <Tabs.Root defaultValue="matches" className="tabs">
          <Tabs.List className="tab-list" aria-label={words.steward.title}>
            <Tabs.Trigger value="matches">{words.steward.matches}</Tabs.Trigger>
            <Tabs.Trigger value="decisions">{words.steward.decisionsMade}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="matches">
            <label className="field">
              <span>{words.steward.doubt}</span>
              <select value={reason ?? ''} onChange={(event) => setReason(REASONS.find((r) => r === event.target.value) ?? null)}>
                <option value="">{words.all}</option>
                {REASONS.map((one) => (
                  <option key={one} value={one}>
                    {words.doubt[one]}
                  </option>
                ))}
              </select>
            </label>
            {answer.problem ? (
              <Failed problem={answer.problem} again={answer.again} />
            ) : answer.result === undefined ? (
              <Loading lines={6} />
            ) : matches.length === 0 ? (
              <Empty title={words.steward.noMatches} />
            ) : (
              <ul className="matches">
                {matches.map((match) => (
                  <li key={match.a + match.b}>
                    <OneMatch match={match} chosen={match.a === a && match.b === b} />
                  </li>
                ))}
              </ul>
            )}
          </Tabs.Content>
          <Tabs.Content value="decisions">
            <DecisionList />
          </Tabs.Content>
        </Tabs.Root>
      </Panel>
      <div className="steward-pair">
        {a === null || b === null ? (
          <Empty title={words.steward.choose} />
        ) : (
          <PairView
            key={a + b}
            a={a}
            b={b}
            rivals={rivalsOf(matches, a, b)}
            onDecided={() => {
              answer.again();
              go({ screen: 'steward', a: null, b: null });
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Pairs that a newcomer who fits several customers makes with the others. */
function rivalsOf(matches: Match[], a: string, b: string): Match[] {
  return matches.filter((match) => (match.a === a || match.b === b || match.a === b || match.b === a) && !(match.a === a && match.b === b));
}
