// Every channel (全部通道), one half of the roles: see channels.ts.
import { proveChannels } from './channels.ts';

proveChannels(1, 2);
