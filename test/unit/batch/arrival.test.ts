import { describe, expect, it } from 'vitest';
import { type Arrival, judgeArrival } from '../../../lib/batch/arrival';

const page: Arrival = {
  status: 200,
  contentType: 'text/html',
  title: '青禾市财政局2025年政府信息公开工作年度报告',
  text: '一、总体情况 2025年，我局主动公开政府信息120条。用户登录 验证码',
  length: 9_000,
  password: false,
};

const judged = (change: Partial<Arrival>) => judgeArrival({ ...page, ...change });

describe('what has arrived', () => {
  it('is a page where its status is good and its text is long, whatever words it has', () => {
    expect(judged({})).toEqual({ kind: 'page' });
    expect(judged({ status: 0 })).toEqual({ kind: 'page' });
    expect(judged({ password: true })).toEqual({ kind: 'page' });
  });

  it.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [429, 'too-many'],
    [500, 'server-error'],
    [503, 'server-error'],
  ])('with status %i has failed: %s', (status, why) => {
    expect(judged({ status })).toEqual({ kind: 'failed', why });
  });

  it.each([
    [{ status: 403 }, 'forbidden'],
    [{ status: 412 }, 'forbidden'],
    [{ status: 401 }, 'login'],
    [{ title: '安全验证', text: '请 完 成 安 全 验 证', length: 20 }, 'challenge'],
    [{ title: 'Just a moment...', text: '', length: 0, status: 503 }, 'challenge'],
    [{ title: '统一平台', text: '用户登录 账号 密码', length: 40, password: true }, 'login'],
  ])('%o needs a person: %s', (change, why) => {
    expect(judged(change as Partial<Arrival>)).toEqual({ kind: 'person', why });
  });

  it('is a file where the browser shows no text of it', () => {
    expect(judged({ contentType: 'application/pdf' })).toEqual({ kind: 'failed', why: 'pdf' });
    expect(judged({ contentType: 'image/png' })).toEqual({ kind: 'failed', why: 'download' });
  });

  it('is gone where a short page says so, though its status is good', () => {
    expect(judged({ title: '提示', text: '您访问的页面不存在', length: 12 })).toEqual({
      kind: 'failed',
      why: 'not-found',
    });
  });
});
