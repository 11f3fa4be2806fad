import { formatOf } from '../format';

const BECAUSE: Record<string, string> = {
  'what everybody says to it': 'how many accept it in general',
  'everything has ended: win back instead': 'all their contracts have ended: they are to be won back',
  'has not left': 'they have not left us',
  'has nothing to keep yet': 'they have nothing with us yet that could be kept',
  'hops from one cheap offer to the next': 'they hop from one cheap offer to the next',
  'is under age': 'they are under age',
  'joined a short time ago': 'they joined a short time ago',
  'looks for service and status, not for price': 'they look for service and status, not for the price',
  'stays without a gift: the number is known to many': 'they stay without a gift: many know their number',
  'hardly uses what there is: wake up first': 'they hardly use what they have: that comes first',
  'does not run today': 'it is not in force today',
  'pilot: not in this city': 'it is tried in other cities only',
  'in the group that is left alone': 'they are in the control group, to whom nothing is sold, so that success can be measured',
  'no channel is open for it': 'there is no channel on which it may be said to them',
  'others come first': 'other actions come first',
  'is not done on this channel': 'it is not done on this channel',
};

const { day: dayOf } = formatOf('en');
const REFUSAL: Record<string, string> = {
  PRICE: 'too dear',
  NO_NEED: 'no need',
  HAS_IT: 'has it elsewhere',
  THINKING: 'wants to think',
  BAD_EXPERIENCE: 'bad experience',
  OTHER: 'another reason',
};
const CONSENT: Record<string, string> = { refused: 'they refused', withdrawn: 'they took their consent back', expired: 'their consent has expired', 'not asked': 'they were never asked' };
const TIER: Record<string, string> = { CORE: 'core', ORDINARY: 'ordinary', BASIC: 'basic' };
const ABOUT: Record<string, string> = { action: 'this', group: 'something of this kind', customer: 'something', household: 'something' };

function limit([, answer = '', most = '', days = '', counted = '']: RegExpExecArray): string {
  const who = counted === 'household' ? 'the household' : 'they';
  const did: Record<string, string> = {
    shown: `${who} ${counted === 'household' ? 'was' : 'were'} already asked about ${ABOUT[counted] ?? counted}`,
    refused: `${who} refused ${ABOUT[counted] ?? counted}`,
    accepted: `${who} accepted ${ABOUT[counted] ?? counted}`,
    later: `${who} said “later” to ${ABOUT[counted] ?? counted}`,
  };
  return `${did[answer] ?? answer}${most === '1' ? '' : ` ${most} times`} within the last ${days} days`;
}

const PATTERNS: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^Tier (\w+) of (.+)$/, ([, tier, programme]) => `${tier} tier of the loyalty programme ${programme}`],
  [/^(?:\w+: )?(\w+) (\d+)× within (\d+) days, counted by (\w+)$/, limit],
  [
    /^refused on ([\d-]+), reason (\w+), (the group|this one) until ([\d-]+)$/,
    ([, day = '', reason = '', what]) => `they refused ${what === 'the group' ? 'something of this kind' : 'this'} on ${dayOf(day)} (${REFUSAL[reason] ?? reason})`,
  ],
  [
    /^refused on ([\d-]+), reason (\w+); (\w+) lets it be asked again: the contract ends soon$/,
    ([, day = '', reason = '']) => `they refused it on ${dayOf(day)} (${REFUSAL[reason] ?? reason}); it may be brought up again because the contract ends soon`,
  ],
  [/^no consent for ([\w-]+): (.+)$/, ([, purpose = '', decision = '']) => `no consent for ${purpose}: ${CONSENT[decision] ?? decision}`],
  [/^(\w+): target group (\w+) is not approached there$/, ([, , tier = '']) => `we do not begin on this channel with the ${TIER[tier] ?? tier} target group`],
];

/** A reason that a rule gives, as one would say it. Rules are edited by others: what is not here is shown as it is. */
export function because(text: string): string {
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(text);
    if (match !== null) {
      return say(match);
    }
  }
  return BECAUSE[text] ?? text;
}
