// Calls the probe service with @grpc/grpc-js, and says of each check whether it held, one JSON object a line.
// Usage: node probe-client.js HOST:PORT DESCRIPTORS [AUTHORITY.PEM]
'use strict';

const assert = require('node:assert/strict');
const { readFileSync } = require('node:fs');
const grpc = require('@grpc/grpc-js');
const { loadFileDescriptorSetFromBuffer } = require('@grpc/proto-loader');

const TEXT = '创业担保贷款 '.repeat(500);
const BYTES = Buffer.from([0, 1, 254, 255]);
const { identity, deflate, gzip } = grpc.compressionAlgorithms;
const COMPRESSIONS = { identity, gzip, deflate };

const [target, descriptorsFile, authorityFile] = process.argv.slice(2);
const types = loadFileDescriptorSetFromBuffer(readFileSync(descriptorsFile), { keepCase: true, longs: Number, defaults: true });

function openClient(encoding) {
  const credentials = authorityFile ? grpc.credentials.createSsl(readFileSync(authorityFile)) : grpc.credentials.createInsecure();
  const Client = grpc.loadPackageDefinition(types).employment.probe.v1.ProbeService;
  return new Client(target, credentials, { 'grpc.default_compression_algorithm': COMPRESSIONS[encoding] });
}

function headers(encoding) {
  const metadata = new grpc.Metadata();
  metadata.set('x-probe', 'node');
  metadata.set('x-probe-bin', BYTES);
  metadata.set('x-response-encoding', encoding);
  return metadata;
}

const inSeconds = (seconds) => ({ deadline: Date.now() + seconds * 1000 });

// Collects what a call says besides its answers; resolves with its end.
function frameOf(call) {
  const frame = {};
  call.on('metadata', (metadata) => { frame.headers = metadata; });
  frame.ended = new Promise((resolve) => call.on('status', resolve));
  return frame;
}

async function checkFrame(frame, answers) {
  const status = await frame.ended;
  assert.equal(status.code, grpc.status.OK);
  assert.deepEqual(frame.headers.get('x-seen'), ['node']);
  assert.deepEqual(status.metadata.get('x-answers'), [String(answers)]);
  assert.deepEqual(status.metadata.get('x-probe-bin'), [BYTES]);
}

// Starts a call with one answer; resolves with it.
function answerOf(start) {
  let call;
  const answer = new Promise((resolve, reject) => {
    call = start((error, value) => (error ? reject(error) : resolve(value)));
  });
  return { call, frame: frameOf(call), answer };
}

async function unary(client, encoding) {
  const { frame, answer } = answerOf((done) => client.Echo({ text: TEXT }, headers(encoding), inSeconds(20), done));
  const { text, request_encoding } = await answer;
  assert.equal(text, TEXT);
  assert.equal(request_encoding, encoding);
  await checkFrame(frame, 1);
}

async function client_stream(client, encoding) {
  const { call, frame, answer } = answerOf((done) => client.Collect(headers(encoding), inSeconds(20), done));
  call.write({ text: TEXT });
  call.write({ text: 'b' });
  call.end();
  const { text, request_encoding } = await answer;
  assert.equal(text, `${TEXT},b`);
  assert.equal(request_encoding, encoding);
  await checkFrame(frame, 1);
}

async function server_stream(client, encoding) {
  const call = client.Expand({ text: TEXT, copies: 3 }, headers(encoding), inSeconds(20));
  const frame = frameOf(call);
  const answers = await call.toArray();
  assert.deepEqual(answers.map((answer) => answer.text), [TEXT, TEXT, TEXT]);
  assert.deepEqual(answers.map((answer) => answer.request_encoding), [encoding, encoding, encoding]);
  await checkFrame(frame, 3);
}

// Sends each request only once the one before is answered.
async function duplex_stream(client, encoding) {
  const call = client.Chat(headers(encoding), inSeconds(20));
  const frame = frameOf(call);
  const answers = call.iterator();
  for (const text of [TEXT, 'b', 'c']) {
    call.write({ text });
    assert.equal((await answers.next()).value.text, text);
  }
  call.end();
  assert.equal((await answers.next()).done, true);
  await checkFrame(frame, 3);
}

function checkDetails(error, code) {
  assert.equal(error.code, code);
  assert.equal(error.details, 'The month 2023-13 does not exist: 没有第13个月 (100%).');
  assert.deepEqual(error.metadata.get('x-trailer'), ['kept']);
  const status = types['google.rpc.Status'].deserialize(error.metadata.get('grpc-status-details-bin')[0]);
  assert.equal(status.code, code);
  const [badRequest, info] = status.details.map((any) => types[any.type_url.split('/').pop()].deserialize(any.value));
  assert.equal(badRequest.field_violations[0].field, 'facts.hire.month');
  assert.equal(info.reason, 'NO_SUCH_MONTH');
}

async function failure(client) {
  const { answer } = answerOf((done) => client.Echo({ fail_with: grpc.status.INVALID_ARGUMENT }, inSeconds(20), done));
  checkDetails(await rejected(answer), grpc.status.INVALID_ARGUMENT);
}

async function late_failure(client) {
  const call = client.Expand({ text: 'a', copies: 2, fail_with: grpc.status.ABORTED }, inSeconds(20));
  const texts = [];
  const reading = (async () => {
    for await (const answer of call) {
      texts.push(answer.text);
    }
  })();
  checkDetails(await rejected(reading), grpc.status.ABORTED);
  assert.deepEqual(texts, ['a', 'a']);
}

async function deadline_passed(client) {
  const { answer } = answerOf((done) => client.Echo({ hang: true }, inSeconds(0.3), done));
  assert.equal((await rejected(answer)).code, grpc.status.DEADLINE_EXCEEDED);
}

async function deadline_seen(client) {
  const expected = Date.now() + 60_000;
  const { answer } = answerOf((done) => client.Echo({}, { deadline: expected }, done));
  const { deadline_unix_millis } = await answer;
  assert.ok(Math.abs(deadline_unix_millis - expected) < 5_000, `the server saw ${deadline_unix_millis}, not ${expected}`);
}

async function rejected(promise) {
  const error = await promise.then(() => undefined, (reason) => reason);
  assert.ok(error, 'the call did not fail');
  return error;
}

async function check(name, act, encoding) {
  const client = openClient(encoding);
  try {
    await act(client, encoding);
    console.log(JSON.stringify({ check: name }));
  } catch (error) {
    console.log(JSON.stringify({ check: name, error: String(error.message).slice(0, 500) }));
  } finally {
    client.close();
  }
}

async function main() {
  for (const encoding of Object.keys(COMPRESSIONS)) {
    for (const act of [unary, client_stream, server_stream, duplex_stream]) {
      await check(`${act.name} ${encoding}`, act, encoding);
    }
  }
  for (const act of [failure, late_failure, deadline_passed, deadline_seen]) {
    await check(act.name, act, 'identity');
  }
}

main();
