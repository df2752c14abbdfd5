/** Only the chat's own server ends a conversation or a message; what stands between may refuse as it likes. */
import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { type Api, httpApi } from "../widget/api.ts";
import { words } from "./examples.ts";

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** What the widget makes of a server that answers everything so. */
async function against<T>(answer: Answer, ask: (api: Api) => Promise<T>): Promise<T> {
  const listener: RequestListener = (asked: IncomingMessage, response) => {
    asked.resume();
    response.writeHead(answer.status, { Connection: "close", ...answer.headers }).end(answer.body);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await ask(httpApi(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  } finally {
    server.close();
  }
}

const send = (api: Api) => api.send("token", words("client-1"));
const open = (api: Api) => api.stream("token", 0, new AbortController().signal);

test("our server's refusals are believed", async () => {
  assert.deepEqual(await against({ status: 401, body: '{"error": "gone"}' }, send), { kind: "gone" });
  assert.deepEqual(await against({ status: 401, body: '{"error": "gone"}' }, open), { kind: "gone" });
  assert.deepEqual(await against({ status: 400, body: '{"error": "malformed"}' }, send), { kind: "rejected" });
  assert.deepEqual(await against({ status: 413, body: '{"error": "too large"}' }, send), { kind: "rejected" });
});

test("a proxy's refusals lose neither the conversation nor the message", async () => {
  for (const status of [400, 401, 403, 404, 413, 500, 502]) {
    for (const body of ["", "<html>Sign in</html>", "{}", "null", '"gone"', '{"error": {"code": 401}}']) {
      assert.deepEqual(await against({ status, body }, send), { kind: "later" }, `${status} ${body}`);
      assert.deepEqual(await against({ status, body }, open), { kind: "later" }, `${status} ${body}`);
    }
  }
});

test("what was accepted is accepted", async () => {
  assert.deepEqual(await against({ status: 202, body: '{"accepted": true}' }, send), { kind: "accepted" });
});

test("whoever is asked to wait waits as long as asked", async () => {
  const answer = { status: 429, body: '{"error": "too many"}', headers: { "Retry-After": "7" } };
  assert.deepEqual(await against(answer, send), { kind: "later", afterMs: 7_000 });
});

test("a page of somebody else is no beginning and no texts", async () => {
  const page = { status: 200, body: "<html>Welcome to the station</html>" };
  assert.equal(await against(page, (api) => api.begin(undefined)), undefined);
  assert.equal(await against(page, (api) => api.texts("uk")), undefined);
  assert.deepEqual(await against(page, open), { kind: "later" });
});
