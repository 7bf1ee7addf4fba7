import { describe, expect, it } from 'vitest';
import type { BodyKind } from '../../../../lib/contract/page-check';
import { type BodyRank, rankOfBody } from '../../../../lib/report/identity/body-rank';

describe('the rank of a body by its name', () => {
  it.each<[string | null, BodyKind, BodyRank]>([
    ['青禾县财政局', 'department', 'county'],
    ['临江市东湖区行政审批服务局', 'department', 'county'],
    ['青禾县城市管理局', 'department', 'county'],
    ['县自然资源局', 'department', 'county'],
    ['云岭省青禾市青禾县人民政府', 'government', 'county'],
    ['双江拉祜族佤族布朗族傣族自治县人民政府', 'government', 'county'],
    ['北京市海淀区人民政府', 'government', 'county'],
    ['诸暨市浬浦镇人民政府', 'township', 'township'],
    [null, 'office', 'township'],
    ['临江市财政局', 'department', 'city'],
    ['临江市城市管理局', 'department', 'city'],
    ['临江市市场监督管理局', 'department', 'city'],
    ['巴音郭楞蒙古自治州人民政府', 'government', 'city'],
    ['内蒙古自治区人民政府', 'government', 'higher'],
    ['自治区文化和旅游厅', 'department', 'higher'],
    ['云岭省人民政府', 'government', 'higher'],
    ['应急管理局', 'department', 'unknown'],
    ['国家税务总局青禾县税务局', 'department', 'unknown'],
    ['临江经济技术开发区管理委员会', 'unknown', 'unknown'],
    ['临江市高新区管委会', 'unknown', 'unknown'],
    ['临江市社区矫正中心', 'department', 'unknown'],
    [null, 'unknown', 'unknown'],
  ])('%s (%s): %s', (body, kind, rank) => {
    expect(rankOfBody(body, kind)).toBe(rank);
  });
});
