// The grid of webhooks (N24, FG52): the managers of the unit, and nobody else; a delivery once its event was told of.
import { describe } from '@jest/globals';
import { WebhookDelivery, WebhookEndpoint } from '../src/modules/integration/webhook.entity.ts';
import { everyRoleIn, grid } from '../test/harness/grid.ts';

const ENDPOINT = `
  | viewer                                                             | read | register | revoke | INTERNAL |
  | ------------------------------------------------------------------ | ---- | -------- | ------ | -------- |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43                       | YES  | YES      | YES    | FULL     |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #27                       | NO   | NO       | NO     | WITHHELD |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL                           | NO   | NO       | NO     | WITHHELD |
  | LIAISON DATA_OPERATOR INTEGRATOR @YL #43                           | NO   | NO       | NO     | WITHHELD |
  | LEADER EXECUTIVE_LEADER DEPUTY_LEADER @YL #43                      | NO   | NO       | NO     | WITHHELD |
  | OFFICE_DIRECTOR OFFICE_STAFF RECORDER @YL #43                      | NO   | NO       | NO     | WITHHELD |
  | GENERAL_OFFICE DEPUTY_SECRETARY_GENERAL @YL #43                    | NO   | NO       | NO     | WITHHELD |
  | DISCIPLINE AUDITOR ORGANIZATION @YL #43                            | NO   | NO       | NO     | WITHHELD |
  | SUPERVISION_LEADER SUPERVISION_MEMBER @A #43                       | NO   | NO       | NO     | WITHHELD |
  | COUNTY_LEADER COUNTY_OFFICE COUNTY_UNIT @A #43                     | NO   | NO       | NO     | WITHHELD |
  | TOWN_LEADER TOWN_OFFICE TOWN_DEPARTMENT @A.1 #43                   | NO   | NO       | NO     | WITHHELD |
  | DATA_SPECIALIST TOWN_DISCIPLINE @A.1 #43                           | NO   | NO       | NO     | WITHHELD |
  | VILLAGE_SECRETARY RESIDENT_TEAM INFO_OFFICER GRID_WORKER @A.1.v1 #43 | NO | NO       | NO     | WITHHELD |
  | FARMER THIRD_PARTY CONVENER FRONTEND @YL #43                       | NO   | NO       | NO     | WITHHELD |
  | SYSTEM_ADMIN SECURITY_ADMIN AUDIT_ADMIN @YL #43                    | NO   | NO       | NO     | WITHHELD |
  | PUBLIC                                                             | NO   | NO       | NO     | WITHHELD |
  | UNIT_PRINCIPAL @YL #27 + DATA_OPERATOR @YL #43                     | NO   | NO       | NO     | WITHHELD |
`;

const columns = (table: string): string =>
  table
    .split('\n')
    .map(line => {
      const cells = line.split('|');
      return cells.length < 6 ? line : [...cells.slice(0, 3), ...cells.slice(5)].join('|');
    })
    .join('\n');

const DELIVERY = columns(ENDPOINT);

const UNTOLD = `
  | viewer                                       | read | INTERNAL |
  | -------------------------------------------- | ---- | -------- |
  | UNIT_PRINCIPAL UNIT_LEADER_IN_CHARGE @YL #43 | NO   | WITHHELD |
  | OFFICE_DIRECTOR INTEGRATOR @YL #43           | NO   | WITHHELD |
`;

describe('webhooks', () => {
  grid('of a unit', WebhookEndpoint, { unit: '43' }, ENDPOINT);
  grid('a delivery of an event that was told of', WebhookDelivery, { unit: '43', told: true }, DELIVERY);
  grid('a delivery of an event that was never told of', WebhookDelivery, { unit: '43', told: false }, UNTOLD);
  everyRoleIn(ENDPOINT, DELIVERY);
});
