import type { action as en } from '../en/action';

export const action: typeof en = {
  action: {
    title: '下一步最佳动作',
    none: '现在不推荐任何动作：倾听并帮助客户',
    why: '为何推荐？',
    whyShort: '为何？',
    reasons: '可能性的由来',
    chance: '接受可能性',
    context: '时机契合',
    worth: '接受后的价值',
    lever: '经营意愿',
    priority: '优先级（元）',
    terms: '政策条款',
    answer: '客户的答复：',
    accept: '接受',
    later: '以后再说',
    refuse: '拒绝',
    refuseWhy: '拒绝原因（客户原话）',
    refusals: ['价格太高', '不需要', '别处已有', '要考虑', '体验不好'],
    notProposed: (n) => `未推荐 ${n} 项及原因`,
  },
  actionKind: { OFFER: '政策', SAVE: '挽留', SERVICE: '服务', PROMPT: '询问', WIN_BACK: '赢回' },
  drop: { ELIGIBILITY: '不符合资格', APPLICABILITY: '目前不适用', SUITABILITY: '目前不合适', CONTACT_POLICY: '接触规则', CONTROL_GROUP: '对照组' },
  outcome: { PRESENTED: '已展示', ACCEPTED: '已接受', REFUSED: '已拒绝', LATER: '以后再说' },
  outcomeWord: { presented: '已展示', accepted: '已接受', refused: '已拒绝', later: '以后再说' },
};
