// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { rpcHandler } from '@blitzjs/rpc';
import { api } from '../../../src/blitz-server';

export default api(rpcHandler({ logging: { verbose: false } }));
