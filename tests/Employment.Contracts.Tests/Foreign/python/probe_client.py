"""Calls the probe service with grpcio, and says of each check whether it held, one JSON object a line.

Usage: probe_client.py HOST:PORT DESCRIPTORS [AUTHORITY.PEM]
"""

import json
import sys
import time

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

SERVICE = "/employment.probe.v1.ProbeService/"
TEXT = "创业担保贷款 " * 500
BYTES = bytes([0, 1, 254, 255])
COMPRESSIONS = {
    "identity": grpc.Compression.NoCompression,
    "gzip": grpc.Compression.Gzip,
    "deflate": grpc.Compression.Deflate,
}


class Messages:
    """Message types from a descriptor set: no generated code, which would have to fit the installed protobuf."""

    def __init__(self, path):
        self._pool = descriptor_pool.DescriptorPool()
        self._factory = message_factory.MessageFactory(self._pool)
        with open(path, "rb") as file:
            for proto in descriptor_pb2.FileDescriptorSet.FromString(file.read()).file:
                self._pool.Add(proto)

    def type(self, name):
        return self._factory.GetPrototype(self._pool.FindMessageTypeByName(name))


class Probe:
    """The four calls."""

    def __init__(self, channel, messages):
        self.request = messages.type("employment.probe.v1.ProbeRequest")
        response = messages.type("employment.probe.v1.ProbeResponse").FromString

        def call(kind, method):
            return kind(SERVICE + method, self.request.SerializeToString, response)

        self.echo = call(channel.unary_unary, "Echo")
        self.collect = call(channel.stream_unary, "Collect")
        self.expand = call(channel.unary_stream, "Expand")
        self.chat = call(channel.stream_stream, "Chat")


def equal(actual, expected, what):
    if actual != expected:
        raise AssertionError(f"{what} is {str(actual)[:200]!r}, not {str(expected)[:200]!r}")


def options(encoding):
    headers = (("x-probe", "python"), ("x-probe-bin", BYTES), ("x-response-encoding", encoding))
    return {"metadata": headers, "compression": COMPRESSIONS[encoding], "timeout": 20}


def check_frame(call, answers):
    """Headers and trailers that every probe call has."""
    equal(call.code(), grpc.StatusCode.OK, "status")
    equal(dict(call.initial_metadata()).get("x-seen"), "python", "header x-seen")
    trailers = dict(call.trailing_metadata())
    equal(trailers.get("x-answers"), str(answers), "trailer x-answers")
    equal(trailers.get("x-probe-bin"), BYTES, "trailer x-probe-bin")


def unary(probe, encoding):
    answer, call = probe.echo.with_call(probe.request(text=TEXT), **options(encoding))
    equal(answer.text, TEXT, "text")
    equal(answer.request_encoding, encoding, "request encoding")
    check_frame(call, 1)


def client_stream(probe, encoding):
    requests = iter([probe.request(text=TEXT), probe.request(text="b")])
    answer, call = probe.collect.with_call(requests, **options(encoding))
    equal(answer.text, TEXT + ",b", "text")
    equal(answer.request_encoding, encoding, "request encoding")
    check_frame(call, 1)


def server_stream(probe, encoding):
    call = probe.expand(probe.request(text=TEXT, copies=3), **options(encoding))
    answers = list(call)
    equal([answer.text for answer in answers], [TEXT] * 3, "texts")
    equal({answer.request_encoding for answer in answers}, {encoding}, "request encoding")
    check_frame(call, 3)


def duplex_stream(probe, encoding):
    """Sends each request only once the one before is answered."""
    answered = []

    def requests():
        for count, text in enumerate([TEXT, "b", "c"]):
            equal(len(answered), count, "answers before the next request")
            yield probe.request(text=text)
            while len(answered) == count:
                time.sleep(0.001)

    call = probe.chat(requests(), **options(encoding))
    for answer in call:
        answered.append(answer.text)
    equal(answered, [TEXT, "b", "c"], "texts")
    check_frame(call, 3)


def failed(act):
    try:
        act()
    except grpc.RpcError as error:
        return error
    raise AssertionError("the call did not fail")


def check_details(messages, error, code):
    equal(error.code(), code, "status")
    equal(error.details(), "The month 2023-13 does not exist: 没有第13个月 (100%).", "detail")
    trailers = dict(error.trailing_metadata())
    equal(trailers.get("x-trailer"), "kept", "trailer x-trailer")
    status = messages.type("google.rpc.Status").FromString(trailers["grpc-status-details-bin"])
    equal(status.code, code.value[0], "code in the details")
    bad_request = messages.type("google.rpc.BadRequest")()
    equal(status.details[0].Unpack(bad_request), True, "first detail is a BadRequest")
    equal(bad_request.field_violations[0].field, "facts.hire.month", "field")
    info = messages.type("google.rpc.ErrorInfo")()
    equal(status.details[1].Unpack(info), True, "second detail is an ErrorInfo")
    equal(info.reason, "NO_SUCH_MONTH", "reason")


def failure(probe, messages):
    error = failed(lambda: probe.echo(probe.request(fail_with=3), timeout=20))
    check_details(messages, error, grpc.StatusCode.INVALID_ARGUMENT)


def late_failure(probe, messages):
    call = probe.expand(probe.request(text="a", copies=2, fail_with=10), timeout=20)
    equal([next(call).text, next(call).text], ["a", "a"], "texts before the failure")
    check_details(messages, failed(lambda: next(call)), grpc.StatusCode.ABORTED)


def deadline_passed(probe):
    begun = time.monotonic()
    error = failed(lambda: probe.echo(probe.request(hang=True), timeout=0.3))
    equal(error.code(), grpc.StatusCode.DEADLINE_EXCEEDED, "status")
    equal(time.monotonic() - begun < 5, True, "ended in time")


def deadline_seen(probe):
    answer = probe.echo(probe.request(), timeout=60)
    equal(abs(answer.deadline_unix_millis / 1000 - time.time() - 60) < 5, True, "deadline the server saw")


def checks(probe, messages):
    for encoding in COMPRESSIONS:
        for kind in (unary, client_stream, server_stream, duplex_stream):
            yield f"{kind.__name__} {encoding}", lambda kind=kind, encoding=encoding: kind(probe, encoding)
    yield "failure", lambda: failure(probe, messages)
    yield "late_failure", lambda: late_failure(probe, messages)
    yield "deadline_passed", lambda: deadline_passed(probe)
    yield "deadline_seen", lambda: deadline_seen(probe)


def open_channel(target, authority):
    if authority is None:
        return grpc.insecure_channel(target)
    with open(authority, "rb") as file:
        return grpc.secure_channel(target, grpc.ssl_channel_credentials(file.read()))


def main(target, descriptors, authority=None):
    messages = Messages(descriptors)
    with open_channel(target, authority) as channel:
        for name, check in checks(Probe(channel, messages), messages):
            try:
                check()
                print(json.dumps({"check": name}), flush=True)
            except Exception as error:  # every failure is a finding to report, whatever its type
                print(json.dumps({"check": name, "error": f"{type(error).__name__}: {error}"}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
