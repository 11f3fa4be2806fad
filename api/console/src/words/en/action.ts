import type { WhyProposed } from '../whyProposed';
import type { ActionKind, ActionOutcome, DropStage } from '../../graph/documents';

export const action = {
  action: {
    title: 'Next best actions',
    none: 'Nothing to propose now: listen, and help',
    why: 'Why this?',
    whyShort: 'Why?',
    reasons: 'What makes the chance',
    chance: 'Chance',
    context: 'Fits the moment',
    worth: 'Worth if accepted',
    lever: 'Wanted',
    priority: 'Priority (yuan)',
    terms: 'Terms',
    answer: 'The customer’s answer to',
    accept: 'Accepts',
    later: 'Later',
    refuse: 'Refuses',
    refuseNow: 'Record the refusal',
    refuseWhy: 'Why, in the customer’s words',
    refusals: ['too expensive', 'no need', 'has it elsewhere', 'wants to think', 'bad experience'],
    recorded: 'Recorded.',
    recordedWith: (reason: string) => `Recorded: “${reason}”.`,
    closed: 'Not proposed from now on.',
    closedUntil: (moment: string) => `Not proposed again until ${moment}.`,
    staysOpen: 'It may be proposed again at once.',
    undo: 'Undo',
    takenBack: (name: string) => `Taken back: ${name}. It is as if it had not been answered.`,
    againFrom: (day: string) => `Again from ${day}.`,
    sumUp: (why: WhyProposed) =>
      [
        why.isWhatTheyCameFor ? 'It is what they came for.' : '',
        why.speaksFor.length > 0 ? `Proposed because this fits: ${why.speaksFor.join(', ')}.` : 'Proposed because it makes sense for this customer now; nothing else is known that makes a yes more likely.',
        why.against.length > 0 ? `Against it: ${why.against.join(', ')}.` : '',
        why.history.length > 0 ? `To bear in mind: ${why.history.join('; ')}.` : '',
        `About ${why.chance} of such customers accept; a yes brings ${why.worth}.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    notProposed: (n: number) => `Not proposed: ${n}, and why`,
  },
  actionKind: { OFFER: 'offer', SAVE: 'keep', SERVICE: 'service', PROMPT: 'ask', WIN_BACK: 'win back' } satisfies Record<ActionKind, string>,
  drop: {
    ELIGIBILITY: 'may not have it',
    APPLICABILITY: 'makes no sense now',
    SUITABILITY: 'not decent now',
    CONTACT_POLICY: 'contact policy',
    CONTROL_GROUP: 'control group',
  } satisfies Record<DropStage, string>,
  outcome: { PRESENTED: 'shown', ACCEPTED: 'accepted', REFUSED: 'refused', LATER: 'later' } satisfies Record<ActionOutcome, string>,
  outcomeWord: { presented: 'shown', accepted: 'accepted', refused: 'refused', later: 'later' } as Record<string, string>,
};
