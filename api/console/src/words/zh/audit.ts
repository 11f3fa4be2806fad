import type { audit as en } from '../en/audit';

export const audit: typeof en = {
  audit: {
    title: '谁查看了谁的什么',
    show: '显示',
    none: '没有查看记录',
    who: '查看人',
    purpose: '目的',
    purposes: { service: '服务', sales: '销售', complaint: '投诉', 'win-back': '赢回', privacy: '隐私', matching: '核对', operations: '运行', analysis: '分析' },
    outcome: '结果',
    fields: '内容',
    count: (n) => `${n} 个字段`,
    verify: '验证审计',
    whole: (n) => `完整：${n} 次查看`,
    broken: (at) => `第 ${at} 条被改动`,
  },
  reading: { ANSWERED: '已答复', REFUSED: '已拒绝', EXPORTED: '已导出', ERASED: '已删除' },
};
