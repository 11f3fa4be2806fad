import type { ReactNode } from 'react';
import * as Tabs from '@radix-ui/react-tabs';
import type { BelongingFragment } from '../graph/documents';
import { useIs } from '../session/useUser';
import { useWords } from '../words/useWords';
import { ContactPanel } from './ContactPanel';
import { PeoplePicture } from './PeoplePicture';
import { PointsPanel } from './PointsPanel';
import { RightsPanel } from './RightsPanel';
import { TimelinePanel } from './TimelinePanel';

/** What happened, and what else there is to know, one at a time. The timeline goes on while another is looked at. */
export function Side(props: { customer: string; revision: number | null; memberships: BelongingFragment[] }) {
  const { words } = useWords();
  const isOfficer = useIs('privacy-officer');
  const { customer, revision } = props;
  return (
    <Tabs.Root defaultValue="timeline" className="panel profile-right" asChild>
      <section aria-label={words.profile.side}>
        <Tabs.List className="tab-list" aria-label={words.profile.side}>
          <Tabs.Trigger value="timeline">{words.timeline.title}</Tabs.Trigger>
          <Tabs.Trigger value="people">{words.profile.picture}</Tabs.Trigger>
          <Tabs.Trigger value="contact">{words.contact.title}</Tabs.Trigger>
          <Tabs.Trigger value="points">{words.points.title}</Tabs.Trigger>
          {isOfficer && <Tabs.Trigger value="rights">{words.rights.title}</Tabs.Trigger>}
        </Tabs.List>
        <Tabs.Content value="timeline" forceMount className="side-content">
          <TimelinePanel id={customer} revision={revision} />
        </Tabs.Content>
        <Part value="people">
          <PeoplePicture memberships={props.memberships} self={customer} />
        </Part>
        <Part value="contact">
          <ContactPanel id={customer} revision={revision} />
        </Part>
        <Part value="points">
          <PointsPanel id={customer} revision={revision} />
        </Part>
        {isOfficer && (
          <Part value="rights">
            <RightsPanel id={customer} />
          </Part>
        )}
      </section>
    </Tabs.Root>
  );
}

function Part({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Tabs.Content value={value} className="side-content scrolls">
      {children}
    </Tabs.Content>
  );
}
