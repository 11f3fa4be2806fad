import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';

// the primitive's own overlay writes a style element, which our content security policy forbids
/** A window before everything else. Focus stays in it, and goes back to where it was. */
export function Modal(props: { title: string; titleUnseen?: boolean; open: boolean; onClose: () => void; className?: string; children: ReactNode }) {
  const { words } = useWords();
  return (
    <Dialog.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <div className="veil" aria-hidden="true" />
        <Dialog.Content className={`modal ${props.className ?? ''}`} aria-describedby={undefined}>
          <div className={props.titleUnseen ? 'unseen' : 'modal-head'}>
            <Dialog.Title>{props.title}</Dialog.Title>
          </div>
          {props.children}
          <Dialog.Close className="modal-close" aria-label={words.close}>
            <span aria-hidden="true">×</span>
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
