/** Made-up bodies of every kind. No real place is meant: the names join characters that no county joins. */
import type { Rng } from '../random';
import type { Body, BodyKind } from './report';

const places = ['岚汀', '栖陵', '澄榆', '鹤屏', '苇塘', '望苕', '泽霁', '梧笙', '沅棠', '霁浦', '芷原', '云樾', '青筠'];
const towns = ['柳桥坪', '石磨湾', '双杏', '枫渡', '白芦', '高榆', '竹篁', '南箕', '松烟', '古槐塘', '月牙', '大荻'];
const departments = [
  '教育局',
  '民政局',
  '司法局',
  '财政局',
  '水利局',
  '统计局',
  '医疗保障局',
  '应急管理局',
  '自然资源局',
  '交通运输局',
  '农业农村局',
  '商务局',
  '审计局',
  '文化和旅游局',
  '卫生健康局',
  '市场监督管理局',
  '城市管理局',
  '退役军人事务局',
  '发展和改革局',
  '工业和信息化局',
  '科学技术局',
  '生态环境局',
  '住房和城乡建设局',
  '人力资源和社会保障局',
  '行政审批服务局',
  '气象局',
  '国有资产监督管理局',
  '信访局',
  '人民政府办公室',
  '发展和改革委员会',
  '卫生健康委员会',
  '综合行政执法局',
  '民族宗教事务局',
  '医疗保障服务中心',
  '税务局',
  '教育体育局',
  '大数据发展管理局',
  '法制局',
  '政务服务管理局',
  '信息中心',
];

/** A body of the given kind. */
export function makeBody(rng: Rng, kind: BodyKind): Body {
  const unit = rng.pick(['县', '县', '区', '市']);
  const region = `${rng.pick(places)}${unit}`;
  const base = { kind, region, makesRegulations: false };
  switch (kind) {
    case 'department': {
      const own = rng.pick(departments);
      const name = `${rng.chance(0.85) || own.startsWith('人民') ? region : ''}${own}`;
      return { ...base, name, own: rng.pick(['我局', '我局', '本机关', '我单位']), noun: '局' };
    }
    case 'township': {
      const noun = rng.pick(['镇', '镇', '镇', '乡', '乡', '彝族乡', '苏木']);
      const name = `${rng.chance(0.7) ? region : ''}${rng.pick(towns)}${noun}${rng.chance(0.8) ? '人民政府' : ''}`;
      return { ...base, name, own: noun.length > 1 ? '本机关' : `我${noun}`, noun };
    }
    case 'office':
      return {
        ...base,
        name: `${rng.pick([region, region, `${region}人民政府`, ''])}${rng.pick(towns)}街道${rng.chance(0.9) ? '办事处' : ''}`,
        own: rng.pick(['我街道', '街道', '我办事处']),
        noun: '街道',
      };
    default: {
      const makesRegulations = unit === '市' && rng.chance(0.5);
      return {
        ...base,
        name: rng.chance(0.85) ? `${region}人民政府` : region,
        own: `我${unit}`,
        noun: unit,
        makesRegulations,
      };
    }
  }
}
