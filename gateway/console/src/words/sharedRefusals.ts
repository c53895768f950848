import type { FaultWords } from './faults';

/** What the gateway says of a request itself. */
const gateway: FaultWords = [
  [/^This call changes something and lacks the session's token\. Send the csrfToken of GET \/v1\/session as (?:.+)\.$/, '页面已经过期，没有办成。请刷新后再试。'],
  [/^Very many calls are under way at the moment, and this one was not begun\. Nothing was changed; try again in a few seconds\.$/, '现在办理的人很多，这一次没有开始，什么都没有改。请过几秒再试。'],
  [/^Too many calls from one client\. Wait ([0-9]+) s and send them more slowly\.$/, '您的请求太快了。请等 $1 秒再试，慢一点。'],
  [/^Too many calls of one client are under way\. Send the next ones when some of them are answered\.$/, '您的请求太多，还没有答完。请等前面的有了结果再试。'],
  [/^There is nothing at this address\. GET \/ lists what there is\.$/, '没有这个地址。请刷新页面，从菜单里打开。'],
  [/^(?:This address does not take this HTTP method; the Allow header names those it takes|No service here has this call\. Compare its name with the published protos|The request is not valid HTTP for this address\. Correct it and send it again)\.$/, '页面与服务的版本不一致，没有办成。请刷新页面后再试。'],
  [/^The request came too slowly\. Send it again\.$/, '网络太慢，请求没有收完。请再试一次。'],
  [/^The request is larger than is accepted\. Send less\.$/, '内容太大了。请减少内容，或者分几次办理。'],
  [/^The request is larger than this call accepts, ([0-9]+) bytes\. Send less, or in several calls\.$/, '内容太大了，最多 $1 字节。请减少内容，或者分几次办理。'],
  [/^The service did not answer in time\. Try again\.$/, '服务没有及时回答，不知道有没有办成。请再试一次。'],
  [/^The service that answers this call cannot be reached at the moment\. Nothing was changed; try again in a few seconds\.$/, '服务暂时连不上，什么都没有改。请过几秒再试。'],
  [/^The call failed by a fault on our side\. Try again; if it fails again, report the traceId\.$/, '服务出错了，没有办成。请再试一次；还不行的，请把下面的编号告诉系统管理员。'],
];

/** What the gateway and any service may say where they refuse the whole request. */
export const sharedRefusals: FaultWords = [
  ...gateway,
  [/^The deadline of the call passed before the answer was ready\.$/, '服务没有及时回答，不知道有没有办成。请再试一次。'],
  [/^The caller cancelled the call\.$/, '请求中断了，没有办成。请再试一次。'],
  [/^Something went wrong on our side\. Try again; if it stays, report trace id (.*)\.$/, '服务出错了，没有办成。请再试一次；还不行的，请把编号 $1 告诉系统管理员。'],
  [/^What this call needs cannot be reached at the moment\. Repeat the same call, with the same requestId where it has one, in a few seconds\.$/, '要用的数据或服务暂时连不上，没有办成。请过几秒再试。'],
  [/^This call needs the permission '(.+)', which you do not hold\. Sign in as somebody who does\.$/, '您的身份没有这项权限（$1）。请用有权限的账号登录，或者联系系统管理员。'],
  [/^The case belongs to region (.+), for which you do not answer\. Pass it to that region's office\.$/, '这件事由$1{region}管理，您的账号不能查看或办理。请交给那个地区办理。'],
];
