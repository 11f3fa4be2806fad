import { useClient } from 'urql';
import { EnterComplaintEvent, type PromptFragment } from '../graph/documents';
import { useIs } from '../session/useUser';
import { Link } from '../shell/Link';
import { useNow } from '../pieces/useNow';
import { useWords } from '../words/useWords';

/** What is to be done, each with a way to say that it was. */
export function PromptList({ prompts, onDone }: { prompts: PromptFragment[]; onDone: (prompt: PromptFragment) => void }) {
  const { words, format } = useWords();
  const client = useClient();
  const isHandler = useIs('complaint-handler');
  const now = useNow();
  return (
    <ul className="prompts">
      {prompts.map((prompt) => (
        <li key={prompt.id}>
          <p>
            <strong>{prompt.text}</strong>
          </p>
          <div className="row-about">
            {isHandler && <Link to={{ screen: 'complaints', id: prompt.complaint }}>{words.desk.openCase}</Link>}
            <span>{`${prompt.department} · ${prompt.person}`}</span>
            <span>{format.ago(prompt.at, now)}</span>
            {isHandler && (
              <button
                type="button"
                className="button small"
                onClick={() => {
                  const entry = { entry: crypto.randomUUID(), complaint: prompt.complaint, type: 'PROMPT_DONE' as const, prompt: prompt.id };
                  void client.mutation(EnterComplaintEvent, { entry }).then(({ data }) => data?.enterComplaintEvent && onDone(prompt));
                }}
              >
                {words.desk.done}
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
