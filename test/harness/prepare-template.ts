// Prepares the template database (模板库) once per test run: migrations, reference data, demonstration. A process of its
// own, because jest loads global-setup without the transform that decorators need.
import 'reflect-metadata';
import '../../src/modules/index.ts';
import pg from 'pg';
import { migrate, withClient } from '../../src/database/migrate.ts';
import { ensureDemoData } from '../../src/demo/ensure-demo-data.ts';
import { TEMPLATE, TEST_PASSWORD } from './template.ts';

const url = new URL(process.env['XIANJIE_TEST_DATABASE_URL']!);
await withClient(url.href, async client => {
  await client.query(`drop database if exists ${pg.escapeIdentifier(TEMPLATE)}`);
  await client.query(`create database ${pg.escapeIdentifier(TEMPLATE)}`);
});
url.pathname = `/${TEMPLATE}`;
await migrate(url.href, TEST_PASSWORD);
await ensureDemoData(url.href);
