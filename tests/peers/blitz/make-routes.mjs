// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// @blitzjs/next imports a module of generated routes, which its install script would put there. No install script
// runs here and the application uses no generated routes: the empty defaults serve.

import { copyFileSync, mkdirSync } from 'node:fs';

const defaults = new URL('node_modules/@blitzjs/next/scripts/', import.meta.url);
const target = new URL('node_modules/.blitz/', import.meta.url);

mkdirSync(target, { recursive: true });
copyFileSync(new URL('default-index.js', defaults), new URL('index.js', target));
copyFileSync(new URL('default-index-browser.js', defaults), new URL('index-browser.js', target));
