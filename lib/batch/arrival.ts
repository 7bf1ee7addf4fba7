/** What has arrived where a report was expected: the page itself, something that only a person can get past, or nothing of use. Pure. */
import { squash } from '../text/normalise';
import type { FailureReason, PersonReason } from './types';

/** What the script in the page saw when it had come to rest. */
export interface Arrival {
  /** HTTP status by `PerformanceNavigationTiming.responseStatus`; 0 where the browser does not tell. */
  status: number;
  /** `document.contentType`. */
  contentType: string;
  title: string;
  /** The beginning of the page's text; `TEXT_LENGTH` characters are enough. */
  text: string;
  /** The length of the whole text, in characters. */
  length: number;
  /** True where the page has a field for a password in sight. */
  password: boolean;
}

/** So much text of a page is looked at. */
export const TEXT_LENGTH = 2_000;

/** What is to be done with what has arrived. */
export type ArrivalVerdict =
  | { kind: 'page' }
  | { kind: 'person'; why: PersonReason }
  | { kind: 'failed'; why: FailureReason };

/** Pages that ask whether a person is there: 安全验证, 滑动验证, 请完成验证. */
const CHALLENGE =
  /(?:安全|滑动|滑块|人机|访问|身份|图形|拖动)验证|请(?:先)?完成(?:以下|下方|下列|安全)?(?:验证|操作)|验证码|(?:浏览器|环境)(?:安全)?检(?:查|测)|正在(?:检查|检测|验证)|just a moment|checking your browser|are you (?:a )?human|verify you are human|captcha/i;
/** Pages that let nobody in without an account. */
const LOGIN = /请(?:先)?登[录陆]|用户登[录陆]|统一身份认证|账号登[录陆]|sign in|log in/i;
/** An error page that the server sends with status 200. */
const GONE =
  /(?:页面|网页|信息|文章|内容)(?:不存在|已(?:被)?删除|找不到|未找到|已失效)|404\s*(?:not found|错误)|error 404/i;

/** A page with more text than this is no challenge, whatever words it has: those are short. */
const LONGEST_CHALLENGE = 1_500;

/** Judges an arrival. A page with a good status and a long text is always a page. */
export function judgeArrival({ status, contentType, title, text, length, password }: Arrival): ArrivalVerdict {
  if (/pdf/i.test(contentType)) return { kind: 'failed', why: 'pdf' };
  if (contentType !== '' && !/html|xml|text\/plain/i.test(contentType)) return { kind: 'failed', why: 'download' };
  const short = length <= LONGEST_CHALLENGE;
  const words = squash(`${title} ${text}`) + title + text;
  if (short && CHALLENGE.test(words)) return { kind: 'person', why: 'challenge' };
  if (status === 404 || status === 410) return { kind: 'failed', why: 'not-found' };
  if (status === 429) return { kind: 'failed', why: 'too-many' };
  if (status >= 500) return { kind: 'failed', why: 'server-error' };
  if (status === 401 || (short && password && LOGIN.test(words))) return { kind: 'person', why: 'login' };
  // 412 is what several shields of government sites send first; a person's browser gets past it by itself or with a click.
  if (status === 403 || status === 412) return { kind: 'person', why: 'forbidden' };
  if (short && GONE.test(words)) return { kind: 'failed', why: 'not-found' };
  return { kind: 'page' };
}
