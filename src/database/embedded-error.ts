// The one error of the bundled database (内置数据库): it cannot be started here, and the message says the way out.
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** How to go on without the bundled database; ends every message that has no better advice. */
export const USE_OWN_SERVER = 'Set DATABASE_URL to use your own PostgreSQL server.';

/** Root and an ordinary user took turns on one data folder, or two users did. */
export const notOurs = (file: string): EmbeddedPostgresError =>
  new EmbeddedPostgresError(
    `${file} belongs to another user. Start as that user, or set XIANJIE_DATA_DIR to another folder. ${USE_OWN_SERVER}`,
  );
