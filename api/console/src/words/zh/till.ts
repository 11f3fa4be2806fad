import type { till as en } from '../en/till';

export const till: typeof en = {
  till: {
    who: '会员卡、号码或邮箱',
    recognise: '识别',
    scene: '营业厅',
    scenes: { IDLE: '闲时', BUSY: '忙时' },
    waiting: '等待客户',
    noStore: '您的账号不属于任何营业厅。请用 ?store=… 打开本页',
  },
  sale: {
    title: '专场秒杀',
    left: (pieces) => `剩余 ${pieces} 件`,
    unlimited: '不限量',
    until: (moment) => `${moment} 结束`,
    claim: '预留一件',
    product: '哪款产品',
    kept: (until, position) => `已预留至 ${until}${position === null ? '' : `，第 ${position} 位`}`,
    outcome: { CLAIMED: '已预留', ALREADY_CLAIMED: '此人已有一件', SOLD_OUT: '已售罄', NOT_OPEN: '此处当前未开放' },
  },
  flag: {
    TOP_VALUE: '高价值',
    OPEN_COMPLAINT: '有未结投诉',
    JUSTIFIED_COMPLAINT: '我方有错：先解决',
    LATE_BILL: '账单逾期',
    CONTRACT_ENDS: '合约将到期',
    HAD_LEFT: '曾离网',
    EXPECTED: '约定到厅',
  },
};
