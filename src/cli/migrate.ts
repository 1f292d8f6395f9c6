// `npm run migrate` (执行迁移): brings the database that DATABASE_URL names up to date, as the owner, and makes the
// application role with the password of APPLICATION_DATABASE_URL.
import 'reflect-metadata';
import '../modules/index.ts';
import { migrate } from '../database/migrate.ts';
import { APPLICATION_ROLE } from '../database/roles.ts';

const owner = process.env['DATABASE_URL'];
const application = process.env['APPLICATION_DATABASE_URL'];

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!owner) refuse('缺少 DATABASE_URL（属主连接） / DATABASE_URL (the owner) is missing');
if (!application)
  refuse('缺少 APPLICATION_DATABASE_URL（应用角色） / APPLICATION_DATABASE_URL (the application role) is missing');
const { username, password } = new URL(application);
if (decodeURIComponent(username) !== APPLICATION_ROLE || !password)
  refuse(
    `APPLICATION_DATABASE_URL 须使用角色 ${APPLICATION_ROLE} 并带密码 / has to name the role ${APPLICATION_ROLE} with a password`,
  );
const ran = await migrate(owner, decodeURIComponent(password));
console.log(ran.length === 0 ? '没有待执行的迁移 / nothing to do' : ran.join('\n'));
