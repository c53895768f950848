import type { FaultWords } from './faults';

/** What the accounts' service says where it refuses the whole request. */
export const accountRefusals: FaultWords = [
  [/^There is no account of the public that acts for an employer\. It has to be registered, and activated with a code that the counter gave for the employer\.$/, '没有代这家单位办事的账号。经办人要先注册，再用窗口给单位的激活码激活。'],
  [/^There is no account of the public with this name that acts, or acted, for a person or an employer\. It has to be activated with a code of the counter first\.$/, '没有找到这个用户名，或者它没有代任何个人或单位办过事。要先用窗口的激活码激活。'],
  [/^This account does not act for this profile, or no longer\. Read again who acts for it\.$/, '这个账号没有代办这份档案，或者已经停止。请刷新后再看。'],
  [/^There is no account of staff or of a bank officer with this id; GET \/v1\/accounts lists those of your region\.$/, '没有找到这个账号。请从账号列表里选择，列表里是您的地区的账号。'],
  [/^Somebody else changed this account in the meantime; read it again and repeat what you did\.$/, '这个账号刚刚被别人改过，请刷新后再试。'],
  [/^The session has ended or never was\. Sign in again\.$/, '登录已经结束，请重新登录。'],
  [/^After too many wrong tries this name is locked for 15 minutes where you are\. Try again in ([0-9]+) minutes\.$/, '错误次数太多，这个用户名在您这里锁定 15 分钟。请过 $1 分钟再试。'],
  [/^This code is unknown, was used or is older than 7 days\. Check it against the slip, or ask the counter for a new one\.$/, '没有这个激活码，或者已经用过，或者超过了 7 天。请与纸条核对，或者请窗口另给一个。'],
  [/^You have no session with this id that still holds; GET \/v1\/sessions lists yours\.$/, '这处登录已经结束。请刷新登录列表。'],
];
