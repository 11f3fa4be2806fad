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
    refuseWhy: 'Why, in the customer’s words',
    refusals: ['too expensive', 'no need', 'has it elsewhere', 'wants to think', 'bad experience'],
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
