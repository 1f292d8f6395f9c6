// The demo world belongs to demonstrations (仅限演示): whoever can guess the name of a persona could sign in as the leader.
type Environment = Readonly<Record<string, string | undefined>>;

/** Throws unless the mode is that of a demonstration; a mode that nobody knows counts as production. */
export function refuseInProduction(environment: Environment = process.env): void {
  const mode = environment['XIANJIE_MODE']?.trim() || 'demo';
  if (mode === 'demo') return;
  throw new Error(
    '演示数据和演示令牌仅限演示模式（XIANJIE_MODE=demo） / ' +
      'The demo world and its tokens exist in demo mode only (XIANJIE_MODE=demo)',
  );
}
