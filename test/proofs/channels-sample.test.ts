// Every channel (全部通道), for a few roles in every run: all of them by `npm run prove:long`. See channels.ts.
import { proveChannels } from './channels.ts';

proveChannels(5, 13);
