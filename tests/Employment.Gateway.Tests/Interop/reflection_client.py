"""Calls a gRPC service of which it knows the address only: names, messages and options come by server reflection.

A line of JSON in: address, version of the reflection service, and that service's own descriptor. A line of JSON out.
"""

import base64
import json
import sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory


class Reflection:
    """The reflection service, and the pool that its answers fill."""

    def __init__(self, channel, version, descriptor):
        own = descriptor_pool.DescriptorPool()
        own.Add(descriptor_pb2.FileDescriptorProto.FromString(descriptor))
        name = f"grpc.reflection.{version}.ServerReflection"
        factory = message_factory.MessageFactory(own)
        self._request = factory.GetPrototype(own.FindMessageTypeByName(f"{name}Request"))
        response = factory.GetPrototype(own.FindMessageTypeByName(f"{name}Response"))
        self._call = channel.stream_stream(f"/{name}/ServerReflectionInfo", self._request.SerializeToString, response.FromString)
        self.pool = descriptor_pool.DescriptorPool()
        self._added = set()

    def ask(self, **question):
        """One question, one answer."""
        return next(self._call(iter([self._request(**question)]), timeout=20))

    def services(self):
        return [service.name for service in self.ask(list_services="").list_services_response.service]

    def load(self, symbol):
        """Puts the file of a symbol into the pool, after all it imports."""
        answer = self.ask(file_containing_symbol=symbol).file_descriptor_response.file_descriptor_proto
        files = {file.name: file for file in map(descriptor_pb2.FileDescriptorProto.FromString, answer)}

        def add(file):
            if file.name not in self._added:
                self._added.add(file.name)
                for name in file.dependency:
                    add(files[name])
                self.pool.Add(file)

        for file in files.values():
            add(file)


def permissions(pool, service):
    """The access option of each RPC, read with nothing but the reflected files."""
    types = message_factory.MessageFactory(pool)
    options_type = types.GetPrototype(pool.FindMessageTypeByName("google.protobuf.MethodOptions"))
    access = pool.FindExtensionByName("employment.common.v1.access")
    types.GetPrototype(access.message_type)
    options_type.RegisterExtension(access)
    found = {}
    for method in pool.FindServiceByName(service).methods:
        options = options_type.FromString(method.GetOptions().SerializeToString())
        found[f"{service.rsplit('.', 1)[1]}.{method.name}"] = options.Extensions[access].permission
    return found


def main():
    given = json.loads(sys.stdin.readline())
    channel = grpc.insecure_channel(given["address"])
    reflection = Reflection(channel, given["version"], base64.b64decode(given["reflection"]))
    services = reflection.services()
    for name in services:
        reflection.load(name)

    method = reflection.pool.FindMethodByName("employment.policies.v1.PolicyService.ListMeasures")
    factory = message_factory.MessageFactory(reflection.pool)
    request, response = factory.GetPrototype(method.input_type), factory.GetPrototype(method.output_type)
    call = channel.unary_unary("/employment.policies.v1.PolicyService/ListMeasures", request.SerializeToString, response.FromString)
    answer = call(request(region="410802"), timeout=20)
    print(json.dumps({
        "services": services,
        "answer": json_format.MessageToDict(answer),
        "permissions": permissions(reflection.pool, "employment.policies.v1.CatalogueService"),
    }))


main()
