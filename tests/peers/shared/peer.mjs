// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real backend as a test program: the application on one loopback port, the test's controls on another.
// It ends on SIGTERM, and when its standard input closes, so that no test leaves it behind.

import { createServer } from 'node:http';
import { readAll, Wire } from './wire.mjs';

const host = '127.0.0.1';

// Only the ready line goes to standard output; what the frameworks say goes to standard error.
console.log = console.info = console.debug = console.error;

export class Refusal extends Error {
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}

export function required(name) {
    const value = process.env[name];
    if (!value) {
        console.error(`The environment variable ${name} is missing.`);
        process.exit(2);
    }
    return value;
}

export class Peer {
    #name;
    #wire = new Wire();
    #handler = (request, response) => response.writeHead(503).end();
    #controls = {};
    #servers = [];

    constructor(name) {
        this.#name = name;
    }

    // Takes both ports, so that the application knows its own address before it is made.
    async open() {
        this.origin = await this.#listen(process.env.PORT, (request, response) =>
            this.#wire.pass(request, response, this.#handler).catch((error) => {
                console.error(error);
                response.destroy();
            }));
        this.control = await this.#listen(process.env.CONTROL_PORT, (request, response) =>
            this.#answerControl(request, response));
    }

    // `controls` maps "METHOD /path/:name" to what is answered to ({ parameters, query, body }); the values are JSON.
    serve(handler, { reset, ...controls }) {
        this.#handler = async (request, response) => handler(request, response);
        this.#controls = { ...this.#wireControls(reset), ...controls };
        for (const signal of ['SIGTERM', 'SIGINT'])
            process.on(signal, () => this.#end());
        process.stdin.on('end', () => this.#end()).on('error', () => this.#end()).resume();
        process.stdout.write(`${this.#name} listening on ${this.origin} control ${this.control}\n`);
    }

    #wireControls(reset) {
        return {
            'POST /reset': async () => {
                this.#wire.reset();
                await reset();
            },
            'GET /requests': () => this.#wire.requests,
            'POST /requests/clear': () => { this.#wire.requests = []; },
            'POST /delay': ({ body: { path, ms } }) => {
                demand(typeof path === 'string' && Number.isInteger(ms) && ms >= 0, 'path and ms are needed');
                this.#wire.delayNext(path, ms);
            },
            'POST /drop': ({ body: { path, when } }) => {
                demand(typeof path === 'string' && ['before', 'after'].includes(when),
                    'path is needed, and when: before or after');
                this.#wire.dropNext(path, when);
            },
        };
    }

    async #listen(port, listener) {
        const server = createServer(listener);
        this.#servers.push(server);
        await new Promise((resolve, reject) => {
            server.once('error', reject);
            server.listen(Number(port ?? 0), host, resolve);
        });
        return `http://${host}:${server.address().port}`;
    }

    async #answerControl(request, response) {
        const reply = (status, value) =>
            response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value ?? {}));
        try {
            const url = new URL(request.url, this.control);
            const { handle, parameters } = this.#findControl(request.method, url.pathname);
            const text = (await readAll(request)).toString();
            const body = text ? parse(text) : {};
            reply(200, await handle({ parameters, body, query: Object.fromEntries(url.searchParams) }));
        } catch (error) {
            reply(error.status ?? 500, { error: error.message });
        }
    }

    #findControl(method, path) {
        const segments = `${method} ${path}`.split('/');
        for (const [pattern, handle] of Object.entries(this.#controls)) {
            const parameters = match(pattern.split('/'), segments);
            if (parameters)
                return { handle, parameters };
        }
        throw new Refusal(404, `there is no control ${method} ${path}`);
    }

    #end() {
        for (const server of this.#servers) {
            server.close();
            server.closeAllConnections();
        }
        process.exit(0);
    }
}

function match(pattern, segments) {
    if (pattern.length !== segments.length)
        return undefined;
    const parameters = {};
    for (const [index, part] of pattern.entries()) {
        if (part.startsWith(':'))
            parameters[part.slice(1)] = decodeURIComponent(segments[index]);
        else if (part !== segments[index])
            return undefined;
    }
    return parameters;
}

export function demand(condition, message) {
    if (!condition)
        throw new Refusal(400, message);
}

function parse(text) {
    try {
        return JSON.parse(text);
    } catch {
        throw new Refusal(400, 'the body is not JSON');
    }
}
