import { Rules, type ModelStatus, type RulesQuery } from '../graph/documents';
import { problemAt } from '../graph/problem';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';

const STATUS: Record<ModelStatus, string> = { RUNS: 'good', LACKS: 'warn', NOT_IN_SOURCE: '' };

/** The tables and models that decide, with what is wrong with them. */
export function RulePanels() {
  const { words } = useWords();
  const answer = useAnswer(Rules, {});
  if (answer.problem) {
    return <Failed problem={answer.problem} again={answer.again} />;
  }
  if (answer.result === undefined) {
    return <Loading lines={10} />;
  }
  const { ruleTables, offerConflicts, models } = answer.result;
  return (
    <div className="ops-panels">
      <Panel title={words.ops.tables} problem={problemAt(answer.error, 'ruleTables')} className="wide">
        {ruleTables?.problem && <p className="late">{ruleTables.problem}</p>}
        {ruleTables && <Tables tables={ruleTables.tables} />}
      </Panel>
      <Panel title={words.ops.conflicts} count={offerConflicts?.length} problem={problemAt(answer.error, 'offerConflicts')}>
        {offerConflicts && <Conflicts conflicts={offerConflicts} />}
      </Panel>
      <Panel title={words.ops.models} count={models?.length} problem={problemAt(answer.error, 'models')}>
        {models && <Models models={models} />}
      </Panel>
    </div>
  );
}

function Tables({ tables }: { tables: NonNullable<RulesQuery['ruleTables']>['tables'] }) {
  const { words } = useWords();
  const found = (cases: { count: number; examples?: string[] }) =>
    cases.count === 0 ? (
      <span className="muted">0</span>
    ) : (
      <span className="warned" title={cases.examples?.join('\n')}>{`${cases.count}${cases.examples?.[0] ? `: ${cases.examples[0]}` : ''}`}</span>
    );
  return (
    <table>
      <thead>
        <tr>
          {[words.ops.table, words.ops.version, words.ops.rows, words.ops.gaps, words.ops.defaults, words.ops.overlaps, words.ops.unreachable].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((table) => (
          <tr key={table.table}>
            <th scope="row">{table.table}</th>
            <td>{table.version}</td>
            <td>{table.rows}</td>
            <td>{found(table.gaps)}</td>
            <td>{table.defaults.count}</td>
            <td>{found(table.overlaps)}</td>
            <td>{table.unreachable.join(', ') || words.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Conflicts({ conflicts }: { conflicts: NonNullable<RulesQuery['offerConflicts']> }) {
  const { words, format } = useWords();
  return conflicts.length === 0 ? (
    <Empty title={words.none} />
  ) : (
    <ul className="rows">
      {conflicts.map((conflict) => (
        <li key={conflict.offers.join()}>
          <strong>{`${conflict.product} · ${conflict.form} · ${conflict.customers}`}</strong>
          <p>{conflict.prices.map((amount) => format.money({ amount, currency: 'CNY' })).join(' / ')}</p>
          <p className="muted small">{conflict.offers.join(', ')}</p>
        </li>
      ))}
    </ul>
  );
}

function Models({ models }: { models: NonNullable<RulesQuery['models']> }) {
  const { words, language } = useWords();
  return (
    <ul className="rows">
      {models.map((model) => (
        <li key={model.row}>
          <div className="row-head">
            <span className="muted small">{model.row}</span>
            <strong>{language === 'zh' ? model.chinese : model.name}</strong>
            <span className={`chip ${STATUS[model.status]}`}>{words.modelStatus[model.status]}</span>
          </div>
          <p className="muted small">{model.how}</p>
        </li>
      ))}
    </ul>
  );
}
