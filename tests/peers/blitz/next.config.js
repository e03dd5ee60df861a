// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

const { withBlitz } = require('@blitzjs/next');

module.exports = withBlitz({
    outputFileTracingRoot: __dirname,
    // The build shares its machine with others.
    experimental: { cpus: 1 },
});
