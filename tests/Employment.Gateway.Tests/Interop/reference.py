"""Reads and writes proto3 JSON with python3-protobuf. A line of JSON in, a line of JSON out; the first line brings the protos."""

import base64
import json
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory


def load(files):
    pool = descriptor_pool.DescriptorPool()
    for file in files:
        pool.Add(descriptor_pb2.FileDescriptorProto.FromString(base64.b64decode(file)))
    factory = message_factory.MessageFactory(pool)
    return lambda name: factory.GetPrototype(pool.FindMessageTypeByName(name))


def answer(message, request):
    try:
        if "json" in request:
            json_format.Parse(request["json"], message)
            return {"wire": base64.b64encode(message.SerializeToString()).decode()}
        message.ParseFromString(base64.b64decode(request["wire"]))
        return {"json": json_format.MessageToJson(message)}
    except Exception as error:  # the test wants every refusal, whatever its class
        return {"error": f"{type(error).__name__}: {error}"}


def main():
    message_type = load(json.loads(sys.stdin.readline())["files"])
    for line in sys.stdin:
        request = json.loads(line)
        print(json.dumps(answer(message_type(request["type"])(), request)), flush=True)


main()
