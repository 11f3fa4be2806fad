import { CustomerPrompts } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { useRefresh } from '../pieces/useRefresh';
import { useWords } from '../words/useWords';
import { PromptList } from './PromptList';
import './complaint.css';

/** What is to be told or done the next time the customer is in touch. Not there when there is nothing. */
export function CustomerPromptsPanel({ id, revision }: { id: string; revision: number | null }) {
  const { words } = useWords();
  const answer = useAnswer(CustomerPrompts, { id });
  useRefresh(answer.again, answer.result?.customer?.revision, revision);
  const prompts = answer.result?.customer?.openPrompts ?? [];
  return prompts.length === 0 ? null : (
    <Panel title={words.desk.prompts} count={prompts.length} className="urgent">
      <PromptList prompts={prompts} onDone={answer.again} />
    </Panel>
  );
}
