import { because } from './because';

/** What rules ask for and say, as one would say it. Whatever is missing here is shown by its code. */
export const rule = {
  /** Whom an action is for, by trait and by what the trait has to be. */
  fitting: {
    kind: { INDIVIDUAL: 'private customers', ORGANIZATION: 'companies' },
    payment: { PREPAID: 'prepaid customers', POSTPAID: 'customers with a monthly bill' },
    network: { '2G': 'customers whose phone is on 2G', '3G': 'customers whose phone is on 3G', '4G': 'customers whose phone is on 4G' },
    tier: { CORE: 'the core target group', ORDINARY: 'the ordinary target group', BASIC: 'the basic target group' },
    band: { TOP: 'the best customers', MIDDLE: 'customers of middle value', BOTTOM: 'customers of low value' },
    trend: {
      UP: 'customers whose bills rise',
      FLAT: 'customers whose bills are steady',
      DOWN: 'customers whose bills fall',
      UNKNOWN: 'customers known for a few months only',
    },
    activity: { LOW: 'customers who call little', MEDIUM: 'customers who call now and then', HIGH: 'customers who call much' },
    dataHabit: { LOW: 'customers who use little data', MEDIUM: 'customers who use some data', HIGH: 'customers who use much data' },
    stage: {
      PROSPECT: 'people who hold nothing yet',
      NEW: 'customers who have just joined',
      GROWING: 'customers who spend more and more',
      STABLE: 'steady customers',
      RENEWING: 'customers whose contract ends soon',
      DECLINING: 'customers who spend less and less',
      SILENT: 'customers who hardly use anything',
      LEFT: 'customers who have left',
      RETURNED: 'customers who have come back',
    },
    leftBecause: {
      PRICE: 'customers who left over the price',
      PRODUCT: 'customers who left for another product',
      SERVICE: 'customers who left over bad service',
      RELOCATION: 'customers who moved away',
      PORT_OUT: 'customers who took their number elsewhere',
      OTHER: 'customers who left for another reason',
    },
    bound: { YES: 'customers with a running contract', NO: 'customers without a running contract' },
    broadband: { YES: 'customers with our broadband', NO: 'customers without our broadband' },
    familyPlan: { YES: 'customers with a family plan', NO: 'customers without a family plan' },
    local: { YES: 'local customers', NO: 'customers from elsewhere' },
    openComplaint: { YES: 'customers with an open complaint', NO: 'customers without an open complaint' },
    justifiedComplaint: { YES: 'customers with an open justified complaint', NO: 'customers without an open justified complaint' },
    lateBill: { YES: 'customers with an overdue bill', NO: 'customers without an overdue bill' },
    profileComplete: { YES: 'customers whose number and address we know', NO: 'customers whose number or address we do not know' },
    priceSensitive: { YES: 'customers who look at the price', NO: 'customers who do not look at the price' },
    numberDependent: { YES: 'customers whose number many know', NO: 'customers whose number few know' },
    hopper: { YES: 'customers who hop between cheap offers', NO: 'customers who do not hop between cheap offers' },
  } as Record<string, Record<string, string>>,
  /** What a number counts. */
  measured: {
    age: 'years of age',
    household: 'people at home',
    tenureMonths: 'months with us',
    monthsGone: 'months since they left',
    monthly: 'fen net a month',
    leaves: 'probability of leaving',
    active: 'products in use',
    boundDays: 'days of the contract left',
    complaints: 'complaints',
  } as Record<string, string>,
  onlyFor: (whom: string[]) => `Only for ${whom.join(' or ')}.`,
  onlyWith: (what: string, least: number | null, most: number | null) =>
    most === null ? `Only with at least ${least ?? 0} ${what}.` : least === null ? `Only with at most ${most} ${what}.` : `Only with ${least} to ${most} ${what}.`,
  whyNot: (text: string) => {
    const said = because(text);
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  },
};
