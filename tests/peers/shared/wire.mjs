// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies between the socket and the application: it counts what arrives, and delays or drops what a test chose.

import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

const recordLimit = 10000;

export class Wire {
    requests = [];
    #delays = [];
    #drops = [];

    reset() {
        this.requests = [];
        this.#delays = [];
        this.#drops = [];
    }

    delayNext(path, ms) { this.#delays.push({ path, ms }); }

    dropNext(path, when) { this.#drops.push({ path, when }); }

    // The request's handling is not tied to its connection: one that was delayed is handled also when nobody waits.
    async pass(request, response, handler) {
        const { pathname, search } = new URL(request.url, 'http://peer');
        this.#record({ method: request.method, path: pathname, query: search });
        const delay = takeFirst(this.#delays, pathname);
        const drop = takeFirst(this.#drops, pathname);
        if (!delay && !drop)
            return handler(request, response);

        const body = await readAll(request);
        if (delay)
            await new Promise((resolve) => setTimeout(resolve, delay.ms));
        if (drop?.when === 'before')
            return request.socket.destroy();
        if (drop)
            loseAnswer(request, response);
        if (!request.socket.destroyed)
            return handler(replay(request, body, request.socket), response);
        // An application may give up at a dead connection: this one is only silent.
        const late = replay(request, body, new Socket());
        return handler(late, new ServerResponse(late));
    }

    #record(entry) {
        this.requests.push(entry);
        if (this.requests.length > recordLimit)
            this.requests.shift();
    }
}

function takeFirst(list, path) {
    const index = list.findIndex((entry) => entry.path === path);
    return index < 0 ? undefined : list.splice(index, 1)[0];
}

export async function readAll(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

// A request with the same head whose body has been read already.
function replay(request, body, socket) {
    const copy = new IncomingMessage(socket);
    copy.method = request.method;
    copy.url = request.url;
    copy.httpVersion = request.httpVersion;
    copy.httpVersionMajor = request.httpVersionMajor;
    copy.httpVersionMinor = request.httpVersionMinor;
    copy.rawHeaders = request.rawHeaders;
    copy.headers = request.headers;
    if (body.length > 0)
        copy.push(body);
    copy.push(null);
    copy.complete = true;
    return copy;
}

// The application answers as ever; the connection closes instead.
function loseAnswer(request, response) {
    const finished = (...parameters) => {
        request.socket.destroy();
        parameters.findLast((parameter) => typeof parameter === 'function')?.();
        return response;
    };
    response.writeHead = () => response;
    response.flushHeaders = () => {};
    response.write = (...parameters) => {
        parameters.findLast((parameter) => typeof parameter === 'function')?.();
        return true;
    };
    response.end = finished;
}
