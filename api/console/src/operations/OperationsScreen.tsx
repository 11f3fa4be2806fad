import * as Tabs from '@radix-ui/react-tabs';
import { useWords } from '../words/useWords';
import { IntakePanels } from './IntakePanels';
import { PositionPanels } from './PositionPanels';
import { RulePanels } from './RulePanels';
import './operations.css';

/** How intake goes, and by which rules and models is decided. */
export default function OperationsScreen() {
  const { words } = useWords();
  return (
    <Tabs.Root defaultValue="intake" className="operations">
      <h1 className="unseen">{words.screen.operations}</h1>
      <Tabs.List className="tab-list" aria-label={words.screen.operations}>
        <Tabs.Trigger value="intake">{words.ops.intake}</Tabs.Trigger>
        <Tabs.Trigger value="position">{words.ops.position}</Tabs.Trigger>
        <Tabs.Trigger value="rules">{words.ops.rules}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="intake">
        <IntakePanels />
      </Tabs.Content>
      <Tabs.Content value="position">
        <PositionPanels />
      </Tabs.Content>
      <Tabs.Content value="rules">
        <RulePanels />
      </Tabs.Content>
    </Tabs.Root>
  );
}
