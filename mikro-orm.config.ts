// For the MikroORM command line: `npm run migration:create` compares the types with the database that DATABASE_URL names.
import 'reflect-metadata';
import './src/modules/index.ts';
import { ormOptions } from './src/database/orm.ts';

export default ormOptions(process.env['DATABASE_URL'] ?? 'postgresql://127.0.0.1:5432/xianjie');
