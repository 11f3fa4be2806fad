import * as Popover from '@radix-ui/react-popover';
import type { ReactNode } from 'react';

/** More about something, beside it. */
export function Popup(props: { label: string; className?: string; button: ReactNode; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger className={props.className ?? 'quiet'} aria-label={props.label} title={props.label}>
        {props.button}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popup" sideOffset={4} collisionPadding={8} aria-label={props.label}>
          {props.children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
