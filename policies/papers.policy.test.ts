// The grids of cases of lost copies (S18): every role of the catalogue; the office closes them, and not who lost the copy.
import { describe } from '@jest/globals';
import { CopyLoss } from '../src/modules/papers/copy-loss.entity.ts';
import { everyRoleIn, grid, MINE } from '../test/harness/grid.ts';

/** of another place, held by somebody else */
const ELSEWHERE = `
  | viewer                                                                             | read | close | INTERNAL | finding  |
  | ---------------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                        | NO   | NO    | WITHHELD | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER GENERAL_OFFICE @YL #43 %own                  | NO   | NO    | WITHHELD | WITHHELD |
  | DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON @YL #43 %own | NO   | NO    | WITHHELD | WITHHELD |
  | DATA_OPERATOR DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                         | NO   | NO    | WITHHELD | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER COUNTY_LEADER COUNTY_OFFICE @YL #43 %own     | NO   | NO    | WITHHELD | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own                   | NO   | NO    | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own       | NO   | NO    | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                           | NO   | NO    | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                       | NO   | NO    | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                    | NO   | NO    | WITHHELD | WITHHELD |
`;

/** of the own level, held by somebody else */
const OWN_LEVEL = `
  | viewer                                                                       | read | close | INTERNAL | finding  |
  | ---------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | YES   | FULL     | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | YES   | FULL     | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO    | WITHHELD | WITHHELD |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO    | WITHHELD | WITHHELD |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO    | WITHHELD | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO    | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO    | WITHHELD | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO    | WITHHELD | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO    | WITHHELD | WITHHELD |
  | PUBLIC @YL #43 %own                                                          | NO   | NO    | WITHHELD | WITHHELD |
`;

/** convened by the viewer, of another place, held by somebody else */
const CONVENED = `
  | viewer                                                                       | read | close | INTERNAL | finding  |
  | ---------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | FULL     | FULL     |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | FULL     | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | FULL     | FULL     |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | FULL     | FULL     |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | FULL     | FULL     |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | FULL     | FULL     |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | WITHHELD | WITHHELD |
`;

/** held by the viewer, of another place */
const HELD = `
  | viewer                                                                       | read | close | INTERNAL | finding  |
  | ---------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER OFFICE_DIRECTOR @YL #43 %own           | YES  | NO    | FULL     | WITHHELD |
  | OFFICE_STAFF RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43 %own   | YES  | NO    | FULL     | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE LIAISON DISCIPLINE @YL #43 %own         | YES  | NO    | FULL     | WITHHELD |
  | AUDITOR ORGANIZATION COUNTY_LEADER COUNTY_OFFICE @YL #43 %own                | YES  | NO    | FULL     | WITHHELD |
  | COUNTY_UNIT TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @YL #43 %own             | YES  | NO    | FULL     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE VILLAGE_SECRETARY RESIDENT_TEAM @YL #43 %own | YES  | NO    | FULL     | WITHHELD |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own    | NO   | NO    | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                     | NO   | NO    | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                 | NO   | NO    | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                              | NO   | NO    | WITHHELD | WITHHELD |
`;

/** held by the viewer, of the own level */
const HELD_HERE = `
  | viewer                                                                                    | read | close | INTERNAL | finding  |
  | ----------------------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own                       | YES  | NO    | FULL     | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                                            | YES  | NO    | FULL     | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER RECORDER @YL #43 %own                               | YES  | NO    | FULL     | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 %own | YES  | NO    | FULL     | WITHHELD |
  | LIAISON DISCIPLINE AUDITOR ORGANIZATION @YL #43 %own                                      | YES  | NO    | FULL     | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own                        | YES  | NO    | FULL     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM @YL #43 %own                                | YES  | NO    | FULL     | WITHHELD |
  | CONVENER DATA_OPERATOR SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own                 | NO   | NO    | WITHHELD | WITHHELD |
  | INFO_OFFICER GRID_WORKER FARMER THIRD_PARTY @YL #43 %own                                  | NO   | NO    | WITHHELD | WITHHELD |
  | FRONTEND INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN @YL #43 %own                              | NO   | NO    | WITHHELD | WITHHELD |
  | AUDIT_ADMIN PUBLIC @YL #43 %own                                                           | NO   | NO    | WITHHELD | WITHHELD |
`;

/** of the own level, the holder unknown */
const UNKNOWN = `
  | viewer                                                                       | read | close | INTERNAL | finding  |
  | ---------------------------------------------------------------------------- | ---- | ----- | -------- | -------- |
  | OFFICE_DIRECTOR OFFICE_STAFF COUNTY_OFFICE TOWN_OFFICE @YL #43 %own          | YES  | NO    | FULL     | FULL     |
  | VILLAGE_SECRETARY @YL #43 %own                                               | YES  | NO    | FULL     | FULL     |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER CONVENER @YL #43 %own                  | NO   | NO    | WITHHELD | WITHHELD |
  | RECORDER GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL UNIT_PRINCIPAL @YL #43 %own | NO   | NO    | WITHHELD | WITHHELD |
  | UNIT_LEADER_IN_CHARGE LIAISON DATA_OPERATOR DISCIPLINE @YL #43 %own          | NO   | NO    | WITHHELD | WITHHELD |
  | AUDITOR ORGANIZATION SUPERVISION_LEADER SUPERVISION_MEMBER @YL #43 %own      | NO   | NO    | WITHHELD | WITHHELD |
  | COUNTY_LEADER COUNTY_UNIT TOWN_LEADER TOWN_DEPARTMENT @YL #43 %own           | NO   | NO    | WITHHELD | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE RESIDENT_TEAM INFO_OFFICER @YL #43 %own      | NO   | NO    | WITHHELD | WITHHELD |
  | GRID_WORKER FARMER THIRD_PARTY FRONTEND @YL #43 %own                         | NO   | NO    | WITHHELD | WITHHELD |
  | INTEGRATOR SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43 %own              | NO   | NO    | WITHHELD | WITHHELD |
  | PUBLIC @YL #43 %own                                                          | NO   | NO    | WITHHELD | WITHHELD |
`;

const CONVENED_UNKNOWN = `
  | viewer          | read | INTERNAL | finding |
  | LEADER @YL      | YES  | FULL     | FULL    |
`;

describe('Cases of lost copies (S18)', () => {
  everyRoleIn(ELSEWHERE, OWN_LEVEL, CONVENED, HELD, HELD_HERE, UNKNOWN);
  const loss = { conveners: ['somebody'], holder: 'somebody', region: 'B' };
  grid('of another place', CopyLoss, loss, ELSEWHERE);
  grid('of the own level', CopyLoss, { ...loss, region: 'YL' }, OWN_LEVEL);
  grid('convened by the viewer', CopyLoss, { ...loss, conveners: ['somebody', MINE] }, CONVENED);
  grid('held by the viewer', CopyLoss, { ...loss, holder: MINE }, HELD);
  grid('held by the viewer, of the own level', CopyLoss, { ...loss, holder: MINE, region: 'YL' }, HELD_HERE);
  grid('of the own level, the holder unknown', CopyLoss, { ...loss, holder: null, region: 'YL' }, UNKNOWN);
  grid(
    'convened by the viewer, the holder unknown',
    CopyLoss,
    { ...loss, holder: null, conveners: [MINE] },
    CONVENED_UNKNOWN,
  );
});
