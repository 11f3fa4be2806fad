import { formatOf } from '../format';

/** What the rules give as a reason, as people here say it. Rules are edited by others: what is not here is shown as it is. */
const BECAUSE: Record<string, string> = {
  '18 to 45 years old': '18 至 45 岁',
  '24 to 36 years old': '24 至 36 岁',
  'brings something': '有一定价值',
  'core target group': '核心目标群',
  'ordinary target group': '普通目标客户',
  'target group': '目标客户',
  'does not live alone': '与家人同住',
  'left a short time ago': '刚离网不久',
  'looks at the price': '在意价格',
  'one of the best customers': '高价值客户',
  'spends less and less': '消费逐渐减少',
  'spends more and more': '消费逐渐增加',
  'uses data': '使用流量',
  'uses much data': '流量用得多',
  'value falls': '价值下降',
  'we were wrong': '责任在我方',
  'with us for years': '在网多年',
  young: '年轻客户',
  'what everybody says to it': '一般客户的接受程度',
  'a justified complaint is open: help first': '有理投诉未结：先解决问题',
  'everything has ended: win back instead': '合约均已终止：应先赢回',
  'hardly uses what there is: wake up first': '几乎不用现有业务：先唤醒',
  'has not left': '并未离网',
  'has nothing to keep yet': '尚无可挽留的业务',
  'hops from one cheap offer to the next': '频繁更换低价政策',
  'is under age': '未成年',
  'joined a short time ago': '刚入网不久',
  'looks for service and status, not for price': '看重服务与身份，不看重价格',
  'stays without a gift: the number is known to many': '号码为众人所知，无需优惠也会留下',
  'does not run today': '今日不在有效期',
  'pilot: not in this city': '只在试点城市推行',
  'in the group that is left alone': '属于对照组：不作推销，以便衡量效果',
  'no channel is open for it': '没有可用渠道',
  'others come first': '其他动作优先',
  'is not done on this channel': '此渠道不办理',
  'nobody has decided whether it is justified': '尚未判定是否有理',
  'A complaint waits for its answer': '有投诉等待答复',
  'They asked not to be contacted': '客户要求不再联系',
  'Everything they held has ended': '业务均已终止',
  'They are an organisation': '企业客户',
  'They belong to an enterprise': '企业成员',
  'has complained before': '曾经投诉过',
  'value falls: the customer may be leaving': '价值下降：客户可能离网',
  minor: '一般',
  major: '严重',
  critical: '重大',
  'major, and one of the best customers': '严重，且为高价值客户',
  'critical, and one of the best customers': '重大，且为高价值客户',
  'what everybody does who is asked back': '一般离网客户的回应',
  'left less than three months ago': '离网不到三个月',
  'left within a year': '离网不到一年',
  'left more than a year ago': '离网一年以上',
  'left for the price: a price can be met': '因价格离网：价格可以商量',
  'left for a product that we may have by now': '因产品离网：如今可能已有',
  'left over bad service: an apology comes first': '因服务离网：先道歉',
  'moved away': '已迁离',
  'left with unpaid bills': '离网时有欠费',
  'why they left is not known': '离网原因不明',
  'never held anything': '从未办理业务',
  'everything has ended': '业务均已终止',
  'nothing is in use': '没有在用业务',
  'a justified complaint is open': '有理投诉未结',
  'charges rise': '费用上升',
  'charges fall': '费用下降',
  'charges neither rise nor fall': '费用平稳',
  'too few months to tell': '月份太少，无法判断',
};

const TIER_OF_PROGRAMME: Record<string, string> = { gold: '金卡', diamond: '钻石', platinum: '白金', vip: '贵宾' };

const PATTERNS: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^came back (.+)$/, ([, day]) => `${day} 返回`],
  [/^joined (.+)$/, ([, day]) => `${day} 入网`],
  [/^nothing since (.+)$/, ([, day]) => `自 ${day} 起无使用`],
  [/^the contract ends (.+)$/, ([, day]) => `合约 ${day} 到期`],
  [/^(\d+) members who stayed were in touch$/, ([, n]) => `${n} 位在网成员与其有联系`],
  [/^A contract ends on (.+)$/, ([, day]) => `合约 ${day} 到期`],
  [/^Tier (\w+) of (.+)$/, ([, tier = '', programme]) => `积分计划“${programme}”${TIER_OF_PROGRAMME[tier] ?? tier}等级`],
  [/^(\d+) years with us$/, ([, n]) => `在网 ${n} 年`],
];

const ANSWER: Record<string, string> = { shown: '提及', refused: '拒绝', accepted: '接受', later: '表示以后再说' };
const COUNTED: Record<string, string> = { action: '此项', group: '同类动作', customer: '该客户', household: '该家庭' };
const { day: dayOf } = formatOf('zh');
const REFUSAL: Record<string, string> = {
  PRICE: '价格太高',
  NO_NEED: '不需要',
  HAS_IT: '别处已有',
  THINKING: '要考虑',
  BAD_EXPERIENCE: '体验不好',
  OTHER: '其他原因',
};
const CONSENT: Record<string, string> = { granted: '已同意', refused: '客户不同意', withdrawn: '客户已撤回同意', expired: '同意已过期', 'not asked': '从未征询客户同意' };
const TIER: Record<string, string> = { CORE: '核心', ORDINARY: '普通', BASIC: '基础' };
const PURPOSE: Record<string, string> = { sales: '推销', 'win-back': '赢回' };

/** What a limit of contacts says; a limit of one channel names its rule first. */
function limit([, answer = '', most = '', days = '', counted = '']: RegExpExecArray): string {
  const times = most === '1' && answer !== 'shown' ? '' : `${most} 次`;
  const said = `${days} 天内已${ANSWER[answer] ?? answer}${times}`;
  return counted === 'customer' || counted === 'household' ? `对${COUNTED[counted]}${said}，暂不再打扰` : `${COUNTED[counted] ?? counted}${said}`;
}

const RULES: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^(?:\w+: )?(\w+) (\d+)× within (\d+) days, counted by (\w+)$/, limit],
  [
    /^refused on ([\d-]+), reason (\w+), (the group|this one) until ([\d-]+)$/,
    ([, day = '', reason = '', what]) => `客户 ${dayOf(day)} 拒绝了${what === 'the group' ? '同类动作' : '此项'}（${REFUSAL[reason] ?? reason}）`,
  ],
  [
    /^refused on ([\d-]+), reason (\w+); (\w+) lets it be asked again: the contract ends soon$/,
    ([, day = '', reason = '']) => `客户 ${dayOf(day)} 曾拒绝（${REFUSAL[reason] ?? reason}），因合约即将到期可再次提出`,
  ],
  [/^no consent for ([\w-]+): (.+)$/, ([, purpose = '', decision = '']) => `不能用于${PURPOSE[purpose] ?? purpose}：${CONSENT[decision] ?? decision}`],
  [/^(\w+): target group (\w+) is not approached there$/, ([, , tier = '']) => `${TIER[tier] ?? tier}目标群不在此渠道主动接触`],
];

/** A reason in Chinese. */
export function because(text: string): string {
  for (const [pattern, say] of [...PATTERNS, ...RULES]) {
    const match = pattern.exec(text);
    if (match !== null) {
      return say(match);
    }
  }
  return BECAUSE[text] ?? text;
}
