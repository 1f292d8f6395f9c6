// What follows when a relay was revoked (撤销传达的后续): modules that stand after decisions put it down here, since a module
// imports only what stands before it.
import type { Scene } from '../../graph/scene.ts';
import type { RelayAuthorization } from './relay.entity.ts';

type Consequence = (scene: Scene, relay: RelayAuthorization) => Promise<void>;

const consequences: Consequence[] = [];

export const whenRelayRevoked = (consequence: Consequence): void => void consequences.push(consequence);

export async function relayRevoked(scene: Scene, relay: RelayAuthorization): Promise<void> {
  for (const follow of consequences) await follow(scene, relay);
}
