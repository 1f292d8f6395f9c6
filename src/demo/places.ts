// Where the demo world stands (示例辖区): the places of the fixture (07-scenarios), mapped to real divisions of
// data/regions.csv. v1 to v3 are the first village committees (村委会) of their towns; communities (居委会) are skipped.
// The grids v1.g1 and v1.g2 are no divisions: they are codes on a grant.
export const PLACES = {
  /** 榆林市 */
  YL: '6108',
  /** 榆阳区 */
  'YL.A': '610802',
  /** 镇川镇 */
  'YL.A.1': '610802102',
  /** 花岩村 */
  'YL.A.1.v1': '610802102200',
  /** 永康村 */
  'YL.A.1.v2': '610802102202',
  /** 上盐湾镇 */
  'YL.A.2': '610802101',
  /** 碎金驿村 */
  'YL.A.2.v3': '610802101200',
  /** 佳县. A key county in the fixture, which is an assumption of the fixture and no statement about the county. */
  'YL.B': '610828',
  /** 坑镇 */
  'YL.B.1': '610828101',
  /** 右玉县 */
  YY: '140623',
  /** 江津区蔡家镇 */
  CJ: '500116112',
  /** 宜春市 */
  YC: '3609',
  /** 宜春市袁州区 */
  'YC.C1': '360902',
} as const;

export type Place = keyof typeof PLACES;

export const KEY_COUNTY: Place = 'YL.B';
