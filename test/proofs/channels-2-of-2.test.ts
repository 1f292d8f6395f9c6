// Every channel (全部通道), the other half of the roles: see channels.ts.
import { proveChannels } from './channels.ts';

proveChannels(2, 2);
