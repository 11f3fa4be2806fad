import { useState } from 'react';
import { Position, type HealthFragment } from '../graph/documents';
import { useAnswer } from '../graph/useAnswer';
import { Panel } from '../pieces/Panel';
import { Empty, Failed, Loading } from '../pieces/states';
import { useWords } from '../words/useWords';
import { Cities } from './Cities';
import { LifecycleCurve } from './LifecycleCurve';

/** Where all customers stand between joining and leaving, how healthy each city is, and what it should look at first. */
export function PositionPanels() {
  const { words, format } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const answer = useAnswer(Position, {});
  const report = answer.result?.lifecycleReport;
  if (answer.problem) {
    return <Failed problem={answer.problem} error={answer.error} again={answer.again} />;
  }
  if (!report) {
    return answer.result === undefined ? <Loading lines={10} /> : <Empty title={words.position.notYet} />;
  }
  const shown = report.cities.find(({ city }) => city === chosen) ?? report.all;
  const name = shown === report.all ? words.position.all : (shown.city ?? words.unknown);
  return (
    <div className="ops-panels">
      <div className="ops-side wide">
        <Panel title={`${words.position.curve}: ${name}`} count={`${words.profile.asOf} ${format.day(report.day)}`}>
          <LifecycleCurve curve={shown.curve} />
        </Panel>
      </div>
      <Panel title={`${words.position.health}: ${format.number(shown.index)} / 100`} count={name}>
        <Indicators health={shown} />
        <p className="muted small">{`${report.versions} · ${report.weights}`}</p>
      </Panel>
      <Panel title={words.position.cities} count={report.cities.length}>
        <Cities cities={report.cities} all={report.all} chosen={shown} onChoose={setChosen} />
      </Panel>
    </div>
  );
}

function Indicators({ health }: { health: HealthFragment }) {
  const { words, format } = useWords();
  const { concentration, focus } = health;
  const value = (indicator: HealthFragment['indicators'][number]) =>
    indicator.name === 'MONTHLY_MARGIN' ? format.money({ amount: Math.round(indicator.value), currency: 'CNY' }) : format.percent(indicator.value);
  return (
    <>
      {focus && (
        <p>
          <span className="chip warn">{words.position.focus}</span> <strong>{words.driver[focus.driver]}</strong>{' '}
          <span className="muted">{words.position.gap(format.money({ amount: focus.gap, currency: 'CNY' }))}</span>
        </p>
      )}
      <ul className="lines">
        {health.indicators.map((indicator) => (
          <li key={indicator.name}>
            <span>{words.indicator[indicator.name]}</span>
            <span className="row-end">{value(indicator)}</span>
            <meter min={0} max={100} value={indicator.points} aria-label={words.indicator[indicator.name]} />
          </li>
        ))}
      </ul>
      <p className="muted small">{words.position.concentration(format.percent(concentration.topShare), format.percent(concentration.bottomLoss))}</p>
    </>
  );
}
