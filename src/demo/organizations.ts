// Organisations invented for the demo (示例机构), all marked as such. Below the city their slugs begin with the code of the
// division. The organisations of the member units are none of these: they come with the reference data.
import type { OrgCategory } from '../domain/vocabulary.ts';
import { PLACES, type Place } from './places.ts';

export interface DemoOrganization {
  readonly slug: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly category: OrgCategory;
  readonly place: Place;
}

const organization = (
  place: Place,
  name: string,
  nameZh: string,
  nameEn: string,
  category: OrgCategory,
): DemoOrganization => ({
  slug: place === 'YL' ? `demo-${name}` : `${PLACES[place]}-${name}`,
  nameZh: `${nameZh}（示例）`,
  nameEn: `${nameEn} (example)`,
  category,
  place,
});

export const DEMO_ORGANIZATIONS: readonly DemoOrganization[] = [
  organization('YL', 'city-leadership', '市级领导', 'City leaders', 'PARTY_GOV'),
  organization('YL', 'platform-administration', '平台管理', 'Administration of the platform', 'GOV'),
  // There is no category for a firm: a firm that manages projects stands for the public bodies that appoint it.
  organization('YL', 'third-party-manager', '第三方管理机构', 'Third-party manager', 'PUBLIC_INSTITUTION'),
  organization('YL.A', 'linkage-office', '榆阳区巩固衔接办', 'Linkage Office of Yuyang', 'GOV'),
  organization('YL.A', 'healthcare-security', '榆阳区医保局', 'Healthcare Security Bureau of Yuyang', 'GOV'),
  organization('YL.A', 'civil-affairs', '榆阳区民政局', 'Civil Affairs Bureau of Yuyang', 'GOV'),
  organization('YL.A', 'education', '榆阳区教育局', 'Education Bureau of Yuyang', 'GOV'),
  organization('YL.B', 'linkage-office', '佳县巩固衔接办', 'Linkage Office of Jia County', 'GOV'),
  organization('YL.A.1', 'revitalization-office', '镇川镇乡村振兴办', 'Revitalisation Office of Zhenchuan', 'GOV'),
  organization('YL.A.1', 'social-affairs', '镇川镇社会事务办', 'Social Affairs Office of Zhenchuan', 'GOV'),
  organization('YL.A.1', 'discipline', '镇川镇纪委', 'Discipline Commission of Zhenchuan', 'DISCIPLINE'),
  organization('YL.A.2', 'revitalization-office', '上盐湾镇乡村振兴办', 'Revitalisation Office of Shangyanwan', 'GOV'),
  organization('YL.B.1', 'revitalization-office', '坑镇乡村振兴办', 'Revitalisation Office of Kengzhen', 'GOV'),
  // Self-government of villagers has no category of its own; its committees are entered as mass organisations.
  organization('YL.A.1.v1', 'village-committee', '花岩村委会', 'Village Committee of Huayan', 'MASS'),
  organization('YL.A.1.v1', 'resident-team', '花岩村驻村工作队', 'Resident Team of Huayan', 'PARTY_GOV'),
  organization('YL.A.1.v2', 'village-committee', '永康村委会', 'Village Committee of Yongkang', 'MASS'),
  organization('YY', 'linkage-office', '右玉县乡村振兴局', 'Revitalisation Bureau of Youyu', 'GOV'),
  organization('CJ', 'revitalization-office', '蔡家镇乡村振兴办', 'Revitalisation Office of Caijia', 'GOV'),
  organization('YC.C1', 'linkage-office', '袁州区乡村振兴局', 'Revitalisation Bureau of Yuanzhou', 'GOV'),
];

/** Slug of an invented organisation. */
export function demoOrganization(place: Place, name: string): string {
  const { slug } = organization(place, name, '', '', 'GOV');
  if (!DEMO_ORGANIZATIONS.some(known => known.slug === slug)) throw new Error(`No organisation ${slug} in the demo`);
  return slug;
}
