import type { HealthFragment } from '../graph/documents';
import { useWords } from '../words/useWords';

/** The cities, the healthiest first; choosing one shows its curve. */
export function Cities(props: { cities: HealthFragment[]; all: HealthFragment; chosen: HealthFragment; onChoose: (city: string | null) => void }) {
  const { words, format } = useWords();
  const rows = [props.all, ...props.cities];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.attribute.CITY}</th>
          {[words.position.index, words.position.customers, words.position.active, words.position.monthly, words.position.churn].map((name) => (
            <th key={name} scope="col" className="end">
              {name}
            </th>
          ))}
          <th scope="col">{words.position.focus}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isAll = row === props.all;
          const churn = row.indicators.find(({ name }) => name === 'CHURN')?.value;
          const label = isAll ? words.position.all : (row.city ?? words.unknown);
          return (
            <tr key={isAll ? '' : (row.city ?? '?')}>
              <th scope="row">
                <button type="button" className="toggle" aria-pressed={row === props.chosen} onClick={() => props.onChoose(isAll ? null : row.city)}>
                  {label}
                </button>
              </th>
              <td className="end">
                <strong>{format.number(row.index)}</strong>
              </td>
              <td className="end">{format.number(row.customers)}</td>
              <td className="end">{format.number(row.active)}</td>
              <td className="end">{format.money({ amount: row.monthly, currency: 'CNY' }, { whole: true })}</td>
              <td className="end">{churn === undefined ? '—' : format.percent(churn)}</td>
              <td>{row.focus ? words.driver[row.focus.driver] : <span className="muted">{words.none}</span>}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
